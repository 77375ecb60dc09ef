package org.conceptexplorer.app.digits;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.SegmentedButton;

/** The row of buttons that chooses one class of digits, or all. */
final class ClassFilter {
    private static final int CLASSES = 10;

    private ClassFilter() {}

    static SegmentedButton of(DigitsModel model) {
        List<ToggleButton> buttons = new ArrayList<>();
        buttons.add(button("all", OptionalInt.empty(), "Digits of all classes (A)."));
        for (int digit = 0; digit < CLASSES; digit++) {
            buttons.add(button(
                    String.valueOf(digit),
                    OptionalInt.of(digit),
                    "Only images of class " + digit + " (" + digit + ")."));
        }
        SegmentedButton filter = new SegmentedButton();
        filter.setId("class-filter");
        filter.getButtons().setAll(buttons);
        buttons.get(0).setSelected(true);
        filter.getToggleGroup().selectedToggleProperty().addListener((observed, before, now) -> {
            if (now == null) {
                filter.getToggleGroup().selectToggle(before); // one of them always holds
            } else if (now.getUserData() instanceof OptionalInt chosen
                    && !chosen.equals(model.digitProperty().get())) {
                model.chooseDigit(chosen);
            }
        });
        model.digitProperty().addListener((observed, before, now) -> filter.getToggleGroup()
                .selectToggle(buttons.get(now.isPresent() ? now.getAsInt() + 1 : 0)));
        return filter;
    }

    private static ToggleButton button(String label, OptionalInt digit, String explanation) {
        ToggleButton button = new ToggleButton(label);
        button.setId("class-" + label);
        button.setUserData(digit);
        button.setTooltip(new Tooltip(explanation));
        button.getStyleClass().addAll(Styles.SMALL, "class-button");
        return button;
    }
}
