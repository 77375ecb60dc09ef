package org.conceptexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.app.export.FigureChoice;
import org.conceptexplorer.app.fx.ChoiceMenu;
import org.conceptexplorer.figure.kind.LossTerm;
import org.conceptexplorer.figure.kind.LossUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class WindowTest {
    private WindowDriver window;

    @BeforeEach
    void open(@TempDir Path cache) throws TimeoutException {
        window = new WindowDriver(cache, WindowDriver.SCRIPTED);
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    private void train() {
        window.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.waitForStatus("Epoch");
    }

    private void type(String id, String text) {
        window.interact(() -> ((TextField) window.node(id)).setText(text));
    }

    @Test
    void everyDocumentedNodeIsThere() {
        String[] ids = {
            "preset",
            "architecture",
            "dataset",
            "epochs",
            "batch-size",
            "optimizer",
            "learning-rate",
            "l1",
            "l1-reduction",
            "l1-warmup",
            "concept-bias",
            "dropout",
            "seed",
            "train",
            "pause",
            "stop",
            "progress",
            "status",
            "loss-chart",
            "digit-grid",
            "concept-bars"
        };
        for (String id : ids) {
            assertThat(window.lookup("#" + id).queryAll()).as(id).hasSize(1);
        }
    }

    @Test
    void theWindowHasAnIcon() {
        assertThat(window.stage.getIcons()).hasSizeGreaterThan(1);
    }

    @Test
    void everyControlExplainsItself() {
        String[] ids = {
            "preset",
            "architecture",
            "dataset",
            "epochs",
            "batch-size",
            "optimizer",
            "learning-rate",
            "l1",
            "l1-reduction",
            "l1-warmup",
            "concept-bias",
            "dropout",
            "seed",
            "pause",
            "stop",
            "progress",
            "other-sample",
            "digit-order",
            "own-scale",
            "export",
            "theme",
            "help",
            "open-folder",
            "class-3",
            "log-axis",
            "loss-view",
            "next-page"
        };
        for (String id : ids) {
            assertThat(window.node(id).getAccessibleHelp()).as(id).isNotBlank();
        }
    }

    @Test
    void theTrainButtonSaysWhatItDoesOrWhyItCannot() {
        Button train = (Button) window.node("train");
        assertThat(train.getAccessibleHelp()).startsWith("Train a new network");
        window.interact(() -> ((TextField) window.node("epochs")).setText("x"));
        assertThat(train.isDisabled()).isTrue();
        assertThat(train.getAccessibleHelp()).contains("has to be a whole number");
    }

    @Test
    void beforeTheFirstTrainingAnUntrainedNetworkShowsWhatItMakesOfTheDigits() {
        assertThat(window.page()).allMatch(image -> image.result().isPresent());
        assertThat(window.figure("loss-chart").figureProperty().get()).isNotNull();
        window.waitForStatus("Ready");
        assertThat(window.text("title")).contains("seed 1").endsWith("not trained yet");
    }

    @Test
    void theSamplesAreCalledSamplesAndMnistIsOffered() {
        assertThat(window.lookup("#notice-samples").queryAll()).hasSize(1);
        assertThat(window.lookup("#download-mnist").queryAll()).hasSize(1);
    }

    @Test
    void spaceHoldsATrainingAndGoesOnWithIt() {
        train();
        window.push(KeyCode.SPACE);
        window.waitForStatus("Paused");
        String held = window.text("status");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.text("status")).isEqualTo(held);
        window.push(KeyCode.SPACE);
        window.waitForStatus("Epoch");
    }

    @Test
    void aStoppedTrainingCanBeFollowedByAnother() {
        train();
        window.clickOn("#stop");
        window.waitForStatus("Training was stopped");
        assertThat(window.node("train").isDisabled()).isFalse();
        train();
        assertThat(window.node("train").isDisabled()).isTrue();
    }

    @Test
    void aTrainingRunsToItsEnd() {
        type("epochs", "1");
        train();
        window.waitForStatus("Finished: 1 epoch");
    }

    @Test
    void escapeAsksBeforeItEndsAnEpochInTheMiddle() {
        train();
        window.waitFor(() -> window.text("status").contains("images/s")); // some steps are done
        window.push(KeyCode.ESCAPE);
        window.waitFor(() -> !window.lookup("Go on").queryAll().isEmpty());
        window.clickOn("Stop");
        window.waitForStatus("Training was stopped");
    }

    @Test
    void digitKeysChooseAClassAndTheLetterAAll() {
        window.push(KeyCode.DIGIT3);
        window.waitFor(() -> window.page().stream().allMatch(image -> image.label() == 3));
        assertThat(window.selected("class-3")).isTrue();
        window.push(KeyCode.A);
        window.waitFor(() -> window.page().stream().anyMatch(image -> image.label() != 3));
        assertThat(window.selected("class-all")).isTrue();
    }

    @Test
    void arrowsTurnPages() {
        int first = window.page().get(0).position();
        window.push(KeyCode.RIGHT);
        window.waitFor(() -> window.page().get(0).position() != first);
        assertThat(window.text("page")).startsWith("2 / ");
        window.push(KeyCode.LEFT);
        window.waitFor(() -> window.page().get(0).position() == first);
    }

    @Test
    void aDigitTypedIntoAFieldChoosesNoClass() {
        window.clickOn("#seed").push(KeyCode.DIGIT7);
        assertThat(((TextField) window.node("seed")).getText()).contains("7");
        assertThat(window.selected("class-7")).isFalse();
    }

    @Test
    void aNumberThatWillNotDoIsExplainedAndKeepsTrainFromBeingPressed() {
        type("epochs", "many");
        assertThat(window.node("train").isDisabled()).isTrue();
        assertThat(window.text("epochs-problem")).contains("many").contains("whole number");
        assertThat(window.node("epochs-problem").isVisible()).isTrue();
        window.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(window.text("status")).startsWith("Ready");
        type("epochs", "2");
        assertThat(window.node("train").isDisabled()).isFalse();
    }

    @Test
    void aClickOnADigitShowsItLarge() {
        EncodedImage first = window.page().get(0);
        window.waitFor(() -> window.figure("digit-grid").settled());
        window.moveTo("#digit-grid")
                .moveBy(-window.node("digit-grid").getLayoutBounds().getWidth() / 2 + 130, 0);
        window.clickOn(MouseButton.PRIMARY);
        window.waitFor(() -> window.node("detail-pane").isVisible());
        assertThat(window.text("detail-title")).startsWith("Image " + first.position() + ",");
    }

    @Test
    void theKeyboardReachesTheDetailAndMovesThroughThePage() {
        window.push(KeyCode.D);
        window.waitFor(() -> window.node("detail-pane").isVisible());
        String first = window.text("detail-title");
        window.push(KeyCode.RIGHT);
        window.waitFor(() -> !window.text("detail-title").equals(first));
        window.push(KeyCode.ESCAPE);
        window.waitFor(() -> !window.node("detail-pane").isVisible());
    }

    @Test
    void theThemeIsRemembered() {
        window.clickOn("#theme");
        assertThat(window.preferences.get("theme", "")).isEqualTo("DARK");
    }

    @Test
    void theHintIsShownUntilItIsPutAway() {
        window.clickOn("#dismiss-hint");
        assertThat(window.lookup("#notice-hint").queryAll()).isEmpty();
        assertThat(window.preferences.getBoolean("hint-seen", false)).isTrue();
    }

    @Test
    void whatIsReadUnderARestingPointerFollowsTheTraining() {
        window.moveTo("#loss-chart").moveBy(100, 0);
        assertThat(window.readout()).isEmpty(); // nothing is known of what is to come
        train();
        window.waitFor(() -> !window.readout().isEmpty());
        assertThat(window.readout()).startsWith("epoch ").contains("training error");
    }

    @Test
    void theViewMenuChangesWhatTheChartShows() {
        window.clickOn("#loss-view").clickOn("#along-step");
        window.waitFor(() -> window.losses().view().unit() == LossUnit.STEP);
        window.clickOn("#loss-view").clickOn("#term-l1");
        window.waitFor(() -> window.losses().view().terms().contains(LossTerm.L1));
    }

    @Test
    void theMenuOfAFigureExportsThatFigure() {
        window.waitFor(() -> window.figure("concept-bars").settled());
        Node bars = window.node("concept-bars");
        Point2D place = window.point(bars).query();
        window.interact(() -> Event.fireEvent(
                bars,
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED, 1, 1, place.getX(), place.getY(), false, null)));
        window.clickOn("#export-this");
        window.waitFor(() -> !window.lookup("#export-figure").queryAll().isEmpty());
        ChoiceMenu<FigureChoice> chosen = window.lookup("#export-figure").query();
        assertThat(chosen.valueProperty().get().figure())
                .containsSame(window.figure("concept-bars").figureProperty().get());
    }

    @Test
    void theFirstTrainingPutsTheHintAway() {
        train();
        window.waitFor(() -> window.lookup("#notice-hint").queryAll().isEmpty());
        assertThat(window.preferences.getBoolean("hint-seen", false)).isTrue();
    }

    @Test
    void closingWhileItTrainsLeavesNoThreadBehind() throws TimeoutException {
        train();
        window.close();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("training") || name.startsWith("background"));
    }
}
