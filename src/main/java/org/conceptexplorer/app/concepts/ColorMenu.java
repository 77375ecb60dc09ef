package org.conceptexplorer.app.concepts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.conceptexplorer.app.fx.Hint;

/** Shows the colour of the concept that is looked at, and gives it another one. */
final class ColorMenu extends MenuButton {
    private static final double SWATCH = 14;

    /** Colours beside the usual ten, far enough from them and from each other. */
    private static final Map<String, Integer> COLORS = new LinkedHashMap<>();

    static {
        COLORS.put("Green", 0x2f9e44);
        COLORS.put("Lime", 0x94d82d);
        COLORS.put("Teal", 0x0ca678);
        COLORS.put("Navy", 0x1c3faa);
        COLORS.put("Violet", 0x7048e8);
        COLORS.put("Pink", 0xe64980);
        COLORS.put("Red", 0xf03e3e);
        COLORS.put("Yellow", 0xfcc419);
        COLORS.put("Brown", 0x7f4f24);
    }

    private final ConceptsModel model;
    private final ConceptNotesModel notes;
    private final Rectangle shown = new Rectangle(SWATCH, SWATCH);

    ColorMenu(ConceptsModel model, ConceptNotesModel notes) {
        this.model = model;
        this.notes = notes;
        setId("concept-color");
        setGraphic(shown);
        setAccessibleText("Colour of the concept");
        Hint.on(this, "The concept's colour in every bar, map, chart and file.");
        getItems().add(item("Usual colour", OptionalInt.empty()));
        COLORS.forEach((name, color) -> getItems().add(item(name, OptionalInt.of(color))));
        model.conceptProperty().addListener(observed -> paint());
        notes.notesProperty().addListener(observed -> paint());
        paint();
    }

    private MenuItem item(String name, OptionalInt color) {
        MenuItem item = new MenuItem(name);
        if (color.isPresent()) {
            int rgb = color.getAsInt();
            item.setGraphic(new Rectangle(SWATCH, SWATCH, Color.rgb(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff)));
        }
        item.setOnAction(chosen -> notes.recolor(model.conceptProperty().get(), color));
        return item;
    }

    private void paint() {
        shown.setFill(ConceptRow.color(model.conceptProperty().get(), notes.names()));
    }
}
