package org.conceptexplorer.app.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

    HintTest() throws TimeoutException {
        // The toolkit has to run before there can be a button.
    }

    @BeforeEach
    void show() {
        interact(() -> {
            Hint.on(button, "Train a new network.");
            stage.setScene(new Scene(new StackPane(button), 300, 200));
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
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(
                        () -> Window.getWindows().size() == 2)
                .get());
        assertThat(button.getTooltip().getText()).isEqualTo("Train a new network.");
        assertThat(button.getTooltip().isShowing()).isTrue();
    }

    @Test
    void aLongTextIsBrokenIntoLines() throws TimeoutException {
        interact(() -> Hint.on(button, "All pixels at once, or patches of them. ".repeat(10)));
        moveTo(button);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(
                        () -> Window.getWindows().size() == 2)
                .get());
        assertThat(button.getTooltip().getWidth()).isBetween(200.0, 400.0);
    }
}
