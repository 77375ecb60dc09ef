package org.conceptexplorer.app.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class PillsTest extends FxRobot {
    private final IntegerProperty model = new SimpleIntegerProperty(1);

    @BeforeEach
    void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static List<ToggleButton> buttons() {
        return List.of(new ToggleButton("a"), new ToggleButton("b"), new ToggleButton("c"));
    }

    private static List<Boolean> pressed(List<ToggleButton> buttons) {
        return buttons.stream().map(ToggleButton::isSelected).toList();
    }

    @Test
    void theOneThatTheModelNamesIsPressed() {
        interact(() -> {
            List<ToggleButton> buttons = buttons();
            Pills pills = new Pills(buttons, model.asObject(), model::set);
            assertThat(pills.getChildren()).hasSize(3);
            assertThat(pressed(buttons)).containsExactly(false, true, false);
            model.set(2);
            assertThat(pressed(buttons)).containsExactly(false, false, true);
        });
    }

    @Test
    void theModelIsToldWhichOneAPersonPresses() {
        interact(() -> {
            List<ToggleButton> buttons = buttons();
            Pills pills = new Pills(buttons, model.asObject(), model::set);
            buttons.get(0).fire();
            assertThat(model.get()).isZero();
            assertThat(pressed(buttons)).containsExactly(true, false, false);
            assertThat(pills.getChildren().get(0)).isSameAs(buttons.get(0));
        });
    }

    @Test
    void thePressedOneCannotBeReleased() {
        interact(() -> {
            List<ToggleButton> buttons = buttons();
            Pills pills = new Pills(buttons, model.asObject(), place -> {
                throw new AssertionError("nothing was chosen");
            });
            buttons.get(1).fire();
            assertThat(pressed(buttons)).containsExactly(false, true, false);
            assertThat(pills.getChildren().get(1)).isSameAs(buttons.get(1));
        });
    }
}
