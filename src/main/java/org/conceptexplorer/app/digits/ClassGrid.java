package org.conceptexplorer.app.digits;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.conceptexplorer.app.fx.Hint;

/** Says which of many classes is on view, and opens a table of all of them: a list would be longer than the window. */
final class ClassGrid extends MenuButton {
    private static final double GAP = 4;
    private static final int COLUMNS = 10;
    private static final int COLUMNS_OF_WORDS = 4;
    private static final int SHORT = 3; // letters of a name

    private final DigitsModel model;
    private final List<ImageClass> classes;

    ClassGrid(DigitsModel model, List<ImageClass> classes) {
        this.model = model;
        this.classes = List.copyOf(classes);
        setId("class-menu");
        getStyleClass().add(Styles.SMALL);
        textProperty()
                .bind(model.digitProperty()
                        .map(label -> label.isPresent() ? model.className(label.getAsInt()) : "All classes"));
        getItems().add(new CustomMenuItem(new VBox(), false));
        setOnShowing(asked -> getItems().setAll(new CustomMenuItem(table(), false)));
        Hint.on(this, "The class of the images: all (A), or one alone.");
    }

    private VBox table() {
        TilePane table = new TilePane(GAP, GAP);
        boolean letters = classes.stream().allMatch(one -> one.name().length() <= SHORT);
        table.setPrefColumns(letters ? COLUMNS : COLUMNS_OF_WORDS);
        for (ImageClass one : classes) {
            table.getChildren().add(button(one.name(), "class-" + one.label(), OptionalInt.of(one.label())));
        }
        VBox all = new VBox(GAP, button("All classes", "class-all", OptionalInt.empty()), table);
        all.setId("class-grid");
        return all;
    }

    private Button button(String name, String id, OptionalInt label) {
        Button button = new Button(name);
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add(Styles.SMALL);
        if (label.equals(model.digitProperty().get())) {
            button.getStyleClass().add(Styles.ACCENT);
        }
        button.setOnAction(pressed -> {
            hide();
            model.chooseDigit(label);
        });
        return button;
    }
}
