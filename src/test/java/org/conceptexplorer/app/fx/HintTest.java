package org.conceptexplorer.app.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

class HintTest extends FxRobot {
    private final Stage stage = FxToolkit.registerPrimaryStage();
    private final Button button = new Button("Train");
    private final StackPane around = new StackPane(button);

    HintTest() throws TimeoutException {
        // The toolkit has to run before there can be a button.
    }

    @BeforeEach
    void show() {
        interact(() -> {
            around.setMaxSize(150, 100);
            Hint.on(button, "Train a new network.");
            stage.setScene(new Scene(new StackPane(around), 300, 200));
            stage.show();
        });
        moveTo(stage.getScene().getRoot(), Pos.TOP_LEFT, Point2D.ZERO, Motion.DEFAULT); // for the pointer has to come
    }

    @AfterEach
    void hide() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void itIsReadToWhoDoesNotPoint() {
        assertThat(button.getAccessibleHelp()).isEqualTo("Train a new network.");
    }

    @Test
    void itShowsBesideThePointerTheFirstTimeAlready() throws TimeoutException {
        moveTo(button);
        waitForTooltip();
        assertThat(button.getTooltip().getText()).isEqualTo("Train a new network.");
        assertThat(button.getTooltip().isShowing()).isTrue();
    }

    @Test
    void whatLiesAroundAControlThatCannotBeUsedShowsItsHint() throws TimeoutException {
        StringProperty why = new SimpleStringProperty("There are no images.");
        interact(() -> {
            Hint.on(button, around, why);
            button.setDisable(true);
        });
        moveTo(button);
        waitForTooltip();
        interact(() -> why.set("There is no network."));
        assertThat(button.getTooltip().isShowing()).isTrue();
        assertThat(button.getTooltip().getText()).isEqualTo("There is no network.");
        assertThat(button.getAccessibleHelp()).isEqualTo("There is no network.");
    }

    @Test
    void aLongTextIsBrokenIntoLines() throws TimeoutException {
        interact(() -> Hint.on(button, "All pixels at once, or patches of them. ".repeat(10)));
        moveTo(button);
        waitForTooltip();
        assertThat(button.getTooltip().getWidth()).isBetween(200.0, 400.0);
    }

    private static void waitForTooltip() throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(
                        () -> Window.getWindows().size() == 2)
                .get());
    }
}
