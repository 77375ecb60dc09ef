package org.conceptexplorer.app.fx;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A row of buttons without gaps, of which exactly one is pressed: which one, a model knows. */
public final class Pills extends HBox {
    /**
     * A row of buttons.
     *
     * @param buttons from left to right, at least two
     * @param pressed the place of the one that is pressed, from 0
     * @param press told the place of the one that a person presses
     */
    public Pills(List<ToggleButton> buttons, ObservableValue<Integer> pressed, Consumer<Integer> press) {
        ToggleGroup group = new ToggleGroup();
        for (ToggleButton button : buttons) {
            button.setToggleGroup(group);
            button.getStyleClass().add(place(buttons.indexOf(button), buttons.size() - 1));
        }
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(buttons);
        group.selectToggle(buttons.get(pressed.getValue()));
        pressed.addListener((observed, before, now) -> group.selectToggle(buttons.get(now)));
        group.selectedToggleProperty().addListener((observed, before, now) -> {
            if (now == null) {
                group.selectToggle(before); // one of them always holds
            } else if (now instanceof ToggleButton button && buttons.indexOf(button) != pressed.getValue()) {
                press.accept(buttons.indexOf(button));
            }
        });
    }

    private static String place(int index, int last) {
        if (index == 0) {
            return Styles.LEFT_PILL;
        }
        return index == last ? Styles.RIGHT_PILL : Styles.CENTER_PILL;
    }
}
