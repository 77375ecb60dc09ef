package org.conceptexplorer.app.notices;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.Icons;

/**
 * One line for each notice, with its buttons; of many only the most important, so that the figures below keep their
 * room, and a button for the others.
 */
public final class NoticesView extends VBox {
    /** What the first start has to say. */
    private static final int MOST = 2;

    /** A lower window, in pixels, shows one message and leaves the rest of its height to the figures. */
    private static final double HIGH = 700;

    /** Long enough to read a line twice. */
    private static final Duration PASSING = Duration.seconds(8);

    private final NoticesModel model;
    private final ObservableValue<Number> room =
            sceneProperty().flatMap(Scene::heightProperty).orElse(HIGH);
    private boolean unfolded;

    /** Shows what the model has to say. */
    public NoticesView(NoticesModel model) {
        this.model = model;
        setId("notices");
        getStyleClass().add("notices");
        model.notices().addListener((ListChangeListener<Notice>) change -> {
            while (change.next()) {
                change.getAddedSubList().stream()
                        .filter(notice -> notice.kind() == Notice.Kind.PASSING)
                        .forEach(this::leaveLater);
            }
            show();
        });
        room.addListener(observed -> show());
        show();
    }

    private void show() {
        List<Notice> all = model.byImportance();
        int most = room.getValue().doubleValue() < HIGH ? 1 : MOST;
        unfolded &= all.size() > most;
        getChildren()
                .setAll(all.stream()
                        .limit(unfolded ? all.size() : most)
                        .map(this::line)
                        .toList());
        if (all.size() > most && !unfolded) {
            int last = getChildren().size() - 1;
            HBox line = (HBox) getChildren().get(last);
            line.getChildren().add(line.getChildren().size() - 1, others(all.size() - most));
        }
        setManaged(!getChildren().isEmpty());
    }

    private void leaveLater(Notice notice) {
        PauseTransition pause = new PauseTransition(PASSING);
        pause.setOnFinished(over -> model.dismiss(notice));
        pause.play();
    }

    private Node others(int count) {
        return button(new Notice.Action("more-notices", count + " more", "Show the other messages, too.", () -> {
            unfolded = true;
            show();
        }));
    }

    private HBox line(Notice notice) {
        Label text = new Label(notice.text());
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(text);
        line.setId("notice-" + notice.id());
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("notice");
        line.pseudoClassStateChanged(
                PseudoClass.getPseudoClass(notice.kind().name().toLowerCase(Locale.ROOT)), true);
        notice.progress().ifPresent(progress -> {
            ProgressBar bar = new ProgressBar();
            bar.progressProperty().bind(progress.map(Number::doubleValue));
            line.getChildren().add(bar);
        });
        notice.actions().forEach(action -> line.getChildren().add(button(action)));
        line.getChildren().add(dismissal(notice));
        return line;
    }

    private static Button button(Notice.Action action) {
        Button button = new Button(action.label());
        button.setId(action.id());
        Hint.on(button, action.explanation());
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add(Styles.SMALL);
        button.setOnAction(pressed -> action.verb().run());
        return button;
    }

    private Button dismissal(Notice notice) {
        Button dismissal = new Button("", Icons.CLOSE.node());
        dismissal.setId("dismiss-" + notice.id());
        Hint.on(dismissal, "Hide this message");
        dismissal.setAccessibleText("Hide this message");
        dismissal.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        dismissal.setOnAction(pressed -> model.dismiss(notice.id()));
        return dismissal;
    }
}
