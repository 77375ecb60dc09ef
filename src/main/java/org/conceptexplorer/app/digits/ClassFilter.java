package org.conceptexplorer.app.digits;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.ToggleButton;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.Pills;

/** The row of buttons that chooses one class of digits, or all. */
final class ClassFilter {
    private static final int CLASSES = 10;

    private ClassFilter() {}

    static Pills of(DigitsModel model) {
        List<ToggleButton> buttons = new ArrayList<>();
        buttons.add(button("all", "Digits of all classes (A)."));
        for (int digit = 0; digit < CLASSES; digit++) {
            buttons.add(button(String.valueOf(digit), "Only images of class " + digit + " (" + digit + ")."));
        }
        Pills filter = new Pills(
                buttons,
                model.digitProperty().map(digit -> digit.orElse(-1) + 1),
                place -> model.chooseDigit(place == 0 ? OptionalInt.empty() : OptionalInt.of(place - 1)));
        filter.setId("class-filter");
        return filter;
    }

    private static ToggleButton button(String label, String explanation) {
        ToggleButton button = new ToggleButton(label);
        button.setId("class-" + label);
        Hint.on(button, explanation);
        button.getStyleClass().addAll(Styles.SMALL, "class-button");
        return button;
    }
}
