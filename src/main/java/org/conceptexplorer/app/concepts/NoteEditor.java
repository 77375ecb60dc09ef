package org.conceptexplorer.app.concepts;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.training.run.ConceptNote;

/** Colour, name and note of the concept that is looked at, as a person gives them. */
final class NoteEditor extends VBox {
    private static final double GAP = 8;
    private static final double NAME = 150;

    private final ConceptsModel model;
    private final ConceptNotesModel notes;

    NoteEditor(ConceptsModel model, ConceptNotesModel notes) {
        this.model = model;
        this.notes = notes;
        TextField name = field("concept-name", ConceptNote::name, (text, concept) -> notes.rename(concept, text));
        name.setPromptText("Name");
        name.setPrefWidth(NAME);
        name.setMinWidth(NAME / 2);
        Hint.on(
                name,
                "What you call this concept, in at most " + ConceptNote.LONGEST_NAME
                        + " characters: it stands in every figure and table, and is kept with the run.");
        TextField note = field("concept-note", ConceptNote::note, (text, concept) -> notes.annotate(concept, text));
        note.setPromptText("Note");
        note.setMinWidth(NAME / 2);
        Hint.on(note, "What else there is to say about this concept; kept with the run.");
        HBox.setHgrow(note, Priority.ALWAYS);
        HBox line = new HBox(GAP, new ColorMenu(model, notes), name, suggestion(), note);
        line.setAlignment(Pos.CENTER_LEFT);
        Label problem = new Label();
        problem.setId("concept-problem");
        problem.setWrapText(true);
        problem.getStyleClass().add("problem");
        problem.textProperty().bind(notes.problemProperty());
        problem.visibleProperty().bind(notes.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        getChildren().addAll(line, problem);
        getStyleClass().add("note-editor");
    }

    /** Takes what was typed at Enter, or when somebody goes elsewhere. */
    private TextField field(String id, Function<ConceptNote, String> part, ObjIntConsumer<String> change) {
        TextField field = new TextField();
        field.setId(id);
        field.setText(part.apply(note()));
        model.conceptProperty().addListener((observed, before, now) -> {
            if (field.isFocused()) {
                change.accept(field.getText(), before.intValue());
            }
            field.setText(part.apply(note()));
        });
        notes.notesProperty().addListener((observed, before, now) -> field.setText(part.apply(note())));
        field.setOnAction(entered -> change.accept(field.getText(), concept()));
        field.focusedProperty().addListener((observed, before, now) -> {
            if (before && !now) {
                change.accept(field.getText(), concept());
            }
        });
        return field;
    }

    private Button suggestion() {
        Button button = new Button();
        button.setId("use-suggestion");
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(USE_PREF_SIZE);
        var words = model.surveyProperty().flatMap(survey -> model.conceptProperty()
                .map(concept -> survey.flatMap(known -> ConceptWords.suggestion(known, concept.intValue()))));
        button.textProperty().bind(words.map(text -> text.orElse("")));
        button.visibleProperty().bind(words.map(Optional::isPresent));
        button.managedProperty().bind(button.visibleProperty());
        Hint.on(button, button, model.surveyProperty().flatMap(survey -> model.conceptProperty()
                .map(concept -> survey.map(known -> ConceptWords.evidence(known, concept.intValue()))
                        .orElse(""))));
        button.setOnAction(pressed -> model.surveyProperty()
                .get()
                .flatMap(survey -> survey.card(concept()).suggestion())
                .ifPresent(suggested -> notes.rename(concept(), ConceptWords.given(suggested))));
        return button;
    }

    private int concept() {
        return model.conceptProperty().get();
    }

    private ConceptNote note() {
        return notes.notesProperty().get().of(concept());
    }
}
