package org.conceptexplorer.app.sweep;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.Pills;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.sweep.SweepFigure;
import org.conceptexplorer.figure.sweep.SweepFigureKind;
import org.conceptexplorer.figure.sweep.SweepFigureKinds;
import org.jspecify.annotations.Nullable;

/** What has come of a sweep so far: one of its figures, or its table. */
final class SweepResultView extends VBox {
    private final List<SweepFigureKind> kinds = SweepFigureKinds.all();
    private final SweepOutcome outcome;
    private final FigureView figure;

    SweepResultView(SweepOutcome outcome, FigureView figure) {
        this.outcome = outcome;
        this.figure = figure;
        figure.setId("sweep-figure");
        figure.setAccessibleText("What came of the sweep");
        figure.figureProperty()
                .bind(Bindings.createObjectBinding(this::shown, outcome.resultsProperty(), outcome.shownProperty()));
        figure.figureProperty().addListener(observed -> leaveRoom());
        figure.widthProperty().addListener(observed -> leaveRoom());
        SweepTable table = new SweepTable();
        outcome.resultsProperty().addListener((observed, before, now) -> table.show(now));
        table.show(outcome.resultsProperty().get());
        BooleanBinding tabular = outcome.shownProperty().isEqualTo(kinds.size());
        table.visibleProperty().bind(tabular);
        StackPane content = new StackPane(empty(tabular), scrolled(), table);
        content.setMinHeight(0);
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(heading(), words("sweep-problem", "problem", outcome.problemProperty()), content);
        setMinWidth(0);
        getStyleClass().add("pane");
    }

    private @Nullable Figure shown() {
        int place = outcome.shownProperty().get();
        return place >= kinds.size()
                ? null
                : outcome.resultsProperty().get().map(kinds.get(place)::draw).orElse(null);
    }

    private Node scrolled() {
        ScrollPane scroll = new ScrollPane(figure);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.visibleProperty().bind(figure.figureProperty().isNotNull());
        scroll.getStyleClass().add("figures");
        return scroll;
    }

    /** What does not fit is scrolled: a row for each of many combinations needs its height. */
    private void leaveRoom() {
        figure.setMinHeight(
                figure.figureProperty().get() instanceof SweepFigure large
                        ? large.leastHeight(
                                figure.getWidth(),
                                figure.styleOfFigureProperty().get())
                        : 0);
    }

    private Node empty(BooleanBinding tabular) {
        Label words = words(
                "sweep-empty",
                "explanation",
                Bindings.createStringBinding(
                        () -> outcome.resultsProperty().get().isEmpty()
                                ? "A sweep trains every combination of the values of some settings, each with several seeds, and"
                                        + " compares them here: the error against the share of zeros, mean and spread over the"
                                        + " seeds. Its trainings appear in the table above."
                                : "",
                        outcome.resultsProperty()));
        words.visibleProperty().unbind();
        words.visibleProperty().bind(words.textProperty().isNotEmpty().and(tabular.not()));
        StackPane.setAlignment(words, Pos.TOP_LEFT);
        return words;
    }

    private static Label words(String id, String style, ObservableValue<String> text) {
        Label words = new Label();
        words.setId(id);
        words.setWrapText(true);
        words.getStyleClass().add(style);
        words.textProperty().bind(text);
        words.visibleProperty().bind(words.textProperty().isNotEmpty());
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }

    private Node heading() {
        List<ToggleButton> buttons = new ArrayList<>();
        kinds.forEach(kind -> buttons.add(button("sweep-" + kind.id(), kind.label(), kind.explanation())));
        buttons.add(button(
                "sweep-show-table",
                "Table",
                "A line for each combination of values: mean and standard deviation over its seeds."));
        Pills pills = new Pills(buttons, outcome.shownProperty().asObject(), place -> outcome.shownProperty()
                .set(place));
        pills.setMinWidth(USE_PREF_SIZE);
        Label words = words("sweep-words", "explanation", outcome.wordsProperty());
        words.setMinWidth(0);
        HBox heading = new HBox(pills, words);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("heading");
        return heading;
    }

    private static ToggleButton button(String id, String label, String explanation) {
        ToggleButton button = new ToggleButton(label);
        button.setId(id);
        Hint.on(button, explanation);
        return button;
    }
}
