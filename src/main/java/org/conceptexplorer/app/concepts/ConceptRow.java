package org.conceptexplorer.app.concepts;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.ConceptPalette;

/** One concept in the list: colour, name, share of images in which it is active, what it matches. */
final class ConceptRow extends ToggleButton {
    private static final double SWATCH = 12;
    private static final double GAP = 8;

    private final int concept;
    private final Rectangle swatch = new Rectangle(SWATCH, SWATCH);
    private final Label name = new Label();
    private final Label active = new Label();
    private final Label matches = new Label();

    ConceptRow(int concept) {
        this.concept = concept;
        setId("concept-" + concept);
        name.setId("concept-name-" + concept);
        active.setId("concept-active-" + concept);
        name.getStyleClass().add("concept-called");
        matches.getStyleClass().add("explanation");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        active.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox first = new HBox(GAP, swatch, name, active);
        first.setAlignment(Pos.CENTER_LEFT);
        VBox lines = new VBox(first, matches);
        lines.prefWidthProperty().bind(widthProperty().subtract(2 * GAP));
        lines.setMinWidth(0);
        setGraphic(lines);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        getStyleClass().add("concept-row");
    }

    int concept() {
        return concept;
    }

    void call(ConceptNames names) {
        name.setText(ConceptWords.name(concept, names));
        swatch.setFill(color(concept, names));
        read();
    }

    void show(Survey survey) {
        active.setText(ConceptWords.active(survey, concept));
        matches.setText(ConceptWords.matches(survey, concept));
        read();
    }

    void showNothing() {
        active.setText("");
        matches.setText("");
        read();
    }

    private void read() {
        setAccessibleText(name.getText() + ", active in " + active.getText() + ", " + matches.getText());
    }

    /** The colour that bars and figures give a concept. */
    static Color color(int concept, ConceptNames names) {
        java.awt.Color color = names.colors().getOrDefault(concept, ConceptPalette.PETROFF.color(concept));
        return Color.rgb(color.getRed(), color.getGreen(), color.getBlue());
    }
}
