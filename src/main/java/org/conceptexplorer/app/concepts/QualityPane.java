package org.conceptexplorer.app.concepts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.conceptexplorer.analysis.evaluation.Evaluation;
import org.conceptexplorer.analysis.evaluation.Measure;
import org.conceptexplorer.analysis.evaluation.Scores;
import org.conceptexplorer.analysis.evaluation.Subject;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.WatchedProgress;

/** How good the concepts are: numbers beside those of other codes and of chance, each with a sentence. */
final class QualityPane extends VBox {
    private static final double GAP = 8;
    private static final String INTRODUCTION =
            "How much of the images, and of their classes, is in the code? Probes are"
                    + " fitted on training images and told on test images, on the code as on ten principal components and on the"
                    + " pixels themselves. It takes some seconds; you can go on meanwhile.";

    private final QualityModel model;
    private final GridPane table = new GridPane();

    QualityPane(QualityModel model) {
        this.model = model;
        setId("quality");
        Label introduction = wrapped(INTRODUCTION);
        introduction.setMinHeight(USE_PREF_SIZE);
        Label message = wrapped("");
        message.setId("quality-message");
        message.textProperty().bind(model.messageProperty());
        message.visibleProperty().bind(model.messageProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        table.setId("quality-table");
        table.getStyleClass().add("quality-table");
        table.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(introduction, commands(), message, table);
        getStyleClass().addAll("pane", "quality");
        model.evaluationProperty().addListener((observed, before, now) -> show(now));
        show(model.evaluationProperty().get());
    }

    private Node commands() {
        Button start = new Button("Work it out");
        start.setId("quality-start");
        start.disableProperty()
                .bind(model.askableProperty()
                        .not()
                        .or(Bindings.createBooleanBinding(
                                () -> model.progressProperty().get().isPresent(), model.progressProperty())));
        Hint.on(start, "Fit the probes and compare the code with others.");
        start.setOnAction(pressed -> model.start());
        Button cancel = new Button("Cancel");
        cancel.setId("quality-cancel");
        Hint.on(cancel, "Give up; the numbers that are there stay.");
        cancel.setOnAction(pressed -> model.cancel());
        ProgressBar bar = new ProgressBar();
        bar.setId("quality-progress");
        Label doing = new Label();
        ObservableValue<Boolean> busy = model.progressProperty().map(Optional::isPresent);
        for (Node each : List.of(cancel, bar, doing)) {
            each.visibleProperty().bind(busy);
        }
        model.progressProperty().addListener((observed, before, now) -> {
            bar.progressProperty().unbind();
            doing.textProperty().unbind();
            now.ifPresent(progress -> follow(progress, bar, doing));
        });
        HBox line = new HBox(GAP, start, cancel, bar, doing);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static void follow(WatchedProgress progress, ProgressBar bar, Label doing) {
        bar.progressProperty().bind(progress.fractionProperty());
        doing.textProperty().bind(progress.whatProperty());
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("explanation");
        return label;
    }

    private void show(Optional<Evaluation> known) {
        table.getChildren().clear();
        known.ifPresent(evaluation -> {
            Scores scores = Scores.of(evaluation);
            List<Subject> subjects =
                    Arrays.stream(Subject.values()).filter(scores::has).toList();
            for (int column = 0; column < subjects.size(); column++) {
                table.add(cell(subjects.get(column).label()), column + 1, 0);
            }
            Region rest = new Region(); // takes the room that numbers do not need
            GridPane.setHgrow(rest, Priority.ALWAYS);
            table.add(rest, subjects.size() + 1, 0);
            int row = 1;
            for (Measure measure : Measure.values()) {
                if (scores.has(measure)) {
                    row(scores, measure, subjects, row);
                    row += 2;
                }
            }
            if (!evaluation.remark().isEmpty()) {
                table.add(wrapped(evaluation.remark()), 0, row, subjects.size() + 2, 1);
            }
        });
    }

    private void row(Scores scores, Measure measure, List<Subject> subjects, int row) {
        Label name = new Label(QualityWords.name(measure));
        name.getStyleClass().add("concept-called");
        table.add(name, 0, row);
        for (int column = 0; column < subjects.size(); column++) {
            Label number = cell(QualityWords.number(scores, subjects.get(column), measure));
            number.setId("quality-" + measure.id() + "-" + subjects.get(column).id());
            table.add(number, column + 1, row);
        }
        Label meaning = wrapped(QualityWords.meaning(scores, measure));
        meaning.setMinHeight(USE_PREF_SIZE);
        meaning.setMinWidth(0);
        meaning.prefWidthProperty().bind(table.widthProperty()); // else it is as high as if it were narrow
        table.add(meaning, 0, row + 1, subjects.size() + 2, 1);
    }

    private static Label cell(String text) {
        Label label = new Label(text);
        label.setMinWidth(USE_PREF_SIZE);
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }
}
