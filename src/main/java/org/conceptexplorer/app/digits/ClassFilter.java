package org.conceptexplorer.app.digits;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.conceptexplorer.app.fx.ChoiceMenu;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.Pills;

/**
 * Chooses one class of images, or all: a row of buttons for a few classes with short names, a menu for more, a table
 * for many, and nothing for images whose classes nobody knows.
 */
final class ClassFilter extends HBox {
    private static final int MOST_BUTTONS = 11;
    private static final int MOST_IN_MENU = 15;
    private static final int LONGEST_NAME = 2;

    ClassFilter(DigitsModel model) {
        setId("class-filter");
        show(model);
        model.classesProperty().addListener((observed, before, now) -> show(model));
    }

    private void show(DigitsModel model) {
        List<ImageClass> classes = model.classesProperty().get();
        setVisible(!classes.isEmpty());
        setManaged(!classes.isEmpty());
        boolean few = classes.size() < MOST_BUTTONS
                && classes.stream().allMatch(one -> one.name().length() <= LONGEST_NAME);
        boolean many = classes.size() > MOST_IN_MENU;
        getChildren()
                .setAll(few ? buttons(model, classes) : many ? new ClassGrid(model, classes) : menu(model, classes));
    }

    private static Node buttons(DigitsModel model, List<ImageClass> classes) {
        List<ToggleButton> buttons = new ArrayList<>();
        buttons.add(button("all", "Digits of all classes (A)."));
        for (ImageClass one : classes) {
            boolean key = ImageClass.ofKey(classes, classes.indexOf(one)).equals(Optional.of(one));
            String name = one.name();
            buttons.add(
                    button(name, "Only images of class " + name + (key ? " (" + classes.indexOf(one) + ")." : ".")));
        }
        return new Pills(
                buttons,
                model.digitProperty().map(label -> place(classes, label)),
                place -> model.chooseDigit(
                        place == 0
                                ? OptionalInt.empty()
                                : OptionalInt.of(classes.get(place - 1).label())));
    }

    /** Counted from 1; 0 stands for all classes. */
    private static int place(List<ImageClass> classes, OptionalInt label) {
        for (int i = 0; i < classes.size(); i++) {
            if (label.isPresent() && classes.get(i).label() == label.getAsInt()) {
                return i + 1;
            }
        }
        return 0;
    }

    private static ToggleButton button(String label, String explanation) {
        ToggleButton button = new ToggleButton(label);
        button.setId("class-" + label);
        Hint.on(button, explanation);
        button.getStyleClass().addAll(Styles.SMALL, "class-button");
        return button;
    }

    private static Node menu(DigitsModel model, List<ImageClass> classes) {
        ObservableList<OptionalInt> entries = FXCollections.observableArrayList(OptionalInt.empty());
        classes.forEach(one -> entries.add(OptionalInt.of(one.label())));
        ChoiceMenu<OptionalInt> menu = new ChoiceMenu<>("class-menu", entries, label -> name(classes, label));
        menu.getStyleClass().add(Styles.SMALL);
        Hint.on(menu, "The class of the images: all (A), or one alone.");
        menu.join(model.digitProperty(), model::chooseDigit);
        return menu;
    }

    private static String name(List<ImageClass> classes, OptionalInt label) {
        int place = place(classes, label);
        return place == 0 ? "All classes" : classes.get(place - 1).name();
    }
}
