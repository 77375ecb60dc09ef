package org.conceptexplorer.app.notices;

import atlantafx.base.theme.Styles;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.conceptexplorer.app.fx.Icons;

/** One line for each notice, with its buttons. */
public final class NoticesView extends VBox {
    private final NoticesModel model;

    /** Shows what the model has to say. */
    public NoticesView(NoticesModel model) {
        this.model = model;
        setId("notices");
        getStyleClass().add("notices");
        model.notices().addListener((ListChangeListener<Notice>) change -> show());
        show();
    }

    private void show() {
        getChildren().setAll(model.notices().stream().map(this::line).toList());
        setManaged(!getChildren().isEmpty());
    }

    private Node line(Notice notice) {
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
                PseudoClass.getPseudoClass(notice.kind().name().toLowerCase(java.util.Locale.ROOT)), true);
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
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add(Styles.SMALL);
        button.setOnAction(pressed -> action.verb().run());
        return button;
    }

    private Button dismissal(Notice notice) {
        Button dismissal = new Button("", Icons.CLOSE.node());
        dismissal.setId("dismiss-" + notice.id());
        dismissal.setTooltip(new Tooltip("Hide this message"));
        dismissal.setAccessibleText("Hide this message");
        dismissal.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        dismissal.setOnAction(pressed -> model.dismiss(notice.id()));
        return dismissal;
    }
}
