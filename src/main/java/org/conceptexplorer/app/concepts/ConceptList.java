package org.conceptexplorer.app.concepts;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.model.Architecture;

/** The ten concepts, of which one is looked at. */
final class ConceptList extends ScrollPane {
    private static final double WIDTH = 224;

    private final List<ConceptRow> rows =
            IntStream.range(0, Architecture.CONCEPTS).mapToObj(ConceptRow::new).toList();
    private final Label summary = new Label();

    ConceptList(ConceptsModel model, ConceptNotesModel notes) {
        setId("concept-list");
        summary.setId("concept-summary");
        summary.setWrapText(true);
        summary.getStyleClass().add("explanation");
        VBox content = new VBox();
        content.getChildren().addAll(rows);
        content.getChildren().add(summary);
        content.getStyleClass().add("concept-list");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        join(model);
        notes.notesProperty().addListener(observed -> rows.forEach(row -> row.call(notes.names())));
        rows.forEach(row -> row.call(notes.names()));
        model.surveyProperty().addListener((observed, before, now) -> show(now));
        show(model.surveyProperty().get());
    }

    private void join(ConceptsModel model) {
        ToggleGroup group = new ToggleGroup();
        for (ConceptRow row : rows) {
            row.setToggleGroup(group);
            row.setOnAction(pressed -> {
                row.setSelected(true); // one of them is always looked at
                model.choose(row.concept());
            });
            Hint.on(
                    row,
                    "Look at this concept, and choose it in every place. At the right: the share of test images in"
                            + " which it is active. Below: which class most images show in which it is strongest, a tenth of"
                            + " all; and the class that the best one-to-one matching gives it.");
        }
        rows.get(model.conceptProperty().get()).setSelected(true);
        model.conceptProperty()
                .addListener((observed, before, now) -> rows.get(now.intValue()).setSelected(true));
    }

    private void show(Optional<Survey> survey) {
        survey.ifPresentOrElse(
                known -> rows.forEach(row -> row.show(known)), () -> rows.forEach(ConceptRow::showNothing));
        summary.setText(survey.map(ConceptWords::summary).orElse(""));
    }
}
