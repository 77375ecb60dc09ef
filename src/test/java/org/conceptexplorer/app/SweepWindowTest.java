package org.conceptexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.conceptexplorer.app.fx.ChoiceMenu;
import org.conceptexplorer.figure.sweep.ErrorZerosFigure;
import org.conceptexplorer.figure.sweep.SeedSpreadFigure;
import org.conceptexplorer.model.ScriptedAutoencoder;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.training.AutoencoderFactory;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.library.ListedRun;
import org.conceptexplorer.training.run.RunFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sweep in the place Runs, as a person makes it. */
class SweepWindowTest {
    private static final long QUICK = 200_000;

    /** A training of twenty steps that ends for nobody who waits. */
    private static final long SLOW = 400_000_000;

    /** What each step takes. */
    private volatile long stepNanos = QUICK;

    private final AutoencoderFactory networks = (initial, objective, seed) -> new ScriptedAutoencoder(initial, step -> {
        LockSupport.parkNanos(stepNanos);
        return new StepLoss(0.1 + 0.5 / step, 0.01);
    });

    private Path cache;
    private Path trainings;
    private Path out;
    private WindowDriver window;

    @BeforeEach
    void open(@TempDir Path folder) throws TimeoutException, IOException {
        cache = folder.resolve("cache");
        trainings = Files.createDirectories(folder.resolve("trainings"));
        out = folder.resolve("sweep");
        window = new WindowDriver(cache, networks, trainings);
        window.interact(() -> ((TitledPane) window.node("more")).setExpanded(true));
        window.waitFor(() -> !window.lookup("#train-images").queryAll().isEmpty());
        type("train-images", "100");
        type("batch-size", "10");
        type("epochs", "2");
        window.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        window.clickOn("#runs-sweep");
        window.waitFor(() -> !window.lookup("#sweep-start").queryAll().isEmpty());
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    private void type(String id, String text) {
        window.interact(() -> ((TextField) window.node(id)).setText(text));
    }

    /** Two L1 weights with two seeds each, of 100 images. */
    private void typePlan() {
        window.interact(() -> ((Button) window.node("sweep-add")).fire());
        window.interact(() -> ((Button) window.node("sweep-remove-1")).fire());
        type("sweep-values-0", "0, 0.001");
        type("sweep-seeds", "2");
        type("sweep-folder", out.toString());
    }

    private void start() {
        window.interact(() -> ((Button) window.node("sweep-start")).fire());
    }

    private void waitForSweep(String words) {
        window.waitFor(() -> window.text("sweep-status").contains(words));
    }

    private boolean ended() {
        return !window.node("sweep-status").getParent().isVisible();
    }

    @SuppressWarnings("unchecked")
    private TableView<ListedRun> table() {
        return (TableView<ListedRun>) window.node("runs-table");
    }

    private Outcome outcome(int trial) {
        return RunFolder.read(out.resolve("trial-000" + trial)).training().outcome();
    }

    @Test
    void everyCombinationIsTrainedListedAndCompared() throws IOException {
        typePlan();
        assertThat(window.text("sweep-count")).startsWith("2 combinations × 2 seeds = 4 trainings");
        start();
        window.waitFor(() -> ended()
                && table().getItems().size() == 4
                && table().getItems().stream().allMatch(run -> run.head().isPresent()));
        assertThat(window.text("sweep-words")).contains("All 4 trainings are finished", out.toString());
        assertThat(window.figure("sweep-figure").figureProperty().get())
                .isInstanceOfSatisfying(
                        SeedSpreadFigure.class,
                        figure -> assertThat(figure.results().groups()).hasSize(2));
        window.clickOn("#sweep-error-zeros");
        assertThat(window.figure("sweep-figure").figureProperty().get()).isInstanceOf(ErrorZerosFigure.class);
        window.clickOn("#sweep-show-table");
        assertThat(((TableView<?>) window.node("sweep-table")).getItems()).hasSize(2);
        assertThat(out).isDirectoryContaining("glob:**results.csv").isDirectoryContaining("glob:**error-zeros.png");
        assertThat(Files.readAllLines(out.resolve("results.csv"))).hasSize(5);
        for (int trial = 1; trial <= 4; trial++) {
            assertThat(outcome(trial)).isEqualTo(Outcome.COMPLETED);
        }
    }

    @Test
    void aSweepIsHeldStoppedAndGoesOnInTheMiddleOfATraining() throws IOException {
        typePlan();
        start();
        window.waitFor(() -> Files.exists(out.resolve("trial-0001/run.json")));
        stepNanos = SLOW;
        waitForSweep("training 2 of 4 · l1 0, seed 2");
        window.push(KeyCode.SPACE);
        waitForSweep("Paused · ");
        window.push(KeyCode.SPACE);
        waitForSweep("Sweep: training 2");
        window.clickOn("#sweep-stop");
        window.waitFor(this::ended);
        byte[] first = Files.readAllBytes(out.resolve("trial-0001/run.json"));
        assertThat(outcome(2)).isEqualTo(Outcome.STOPPED);
        int steps = RunFolder.read(out.resolve("trial-0002")).training().steps().size();
        assertThat(steps).isPositive();
        assertThat(out.resolve("trial-0003")).doesNotExist();
        assertThat(window.text("sweep-words")).contains("1 of 4 trainings is finished", "Start goes on");
        stepNanos = QUICK;
        start();
        window.waitFor(() -> window.text("sweep-words").startsWith("All 4 trainings are finished"));
        assertThat(out.resolve("trial-0001/run.json")).hasBinaryContent(first);
        assertThat(outcome(2)).isEqualTo(Outcome.COMPLETED);
    }

    @Test
    void oneThingIsTrainedAtATime() {
        stepNanos = SLOW;
        typePlan();
        start();
        waitForSweep("training 1 of 4");
        window.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(window.node("train").isDisabled()).isTrue();
        assertThat(window.node("train").getAccessibleHelp()).contains("A sweep is under way");
        window.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.push(KeyCode.ESCAPE);
        window.waitFor(this::ended);
        assertThat(window.node("train").isDisabled()).isFalse();
        window.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.waitForStatus("Epoch");
        window.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        assertThat(window.node("sweep-start").isDisabled()).isTrue();
        assertThat(window.node("sweep-start").getAccessibleHelp()).contains("A training is under way");
    }

    @Test
    void closingAsksAndTheNextWindowOffersToGoOn() throws TimeoutException {
        typePlan();
        start();
        window.waitFor(() -> Files.exists(out.resolve("trial-0001/run.json")));
        stepNanos = SLOW;
        waitForSweep("training 2 of 4");
        window.push(KeyCode.CONTROL, KeyCode.Q);
        window.waitFor(
                () -> !window.lookup("Close and end the sweep?").queryAll().isEmpty());
        assertThat(window.stage.isShowing()).isTrue();
        window.push(KeyCode.ENTER);
        window.waitFor(() -> !window.stage.isShowing());
        window.close();
        assertThat(outcome(2)).isEqualTo(Outcome.STOPPED);
        stepNanos = QUICK;
        window = new WindowDriver(cache, networks, trainings, window.preferences);
        window.waitFor(() -> !window.lookup("#continue-sweep").queryAll().isEmpty());
        window.interact(() -> window.lookup("#continue-sweep").queryButton().fire());
        window.waitFor(() -> !window.lookup("#sweep-words").queryAll().isEmpty()
                && window.text("sweep-words").startsWith("All 4 trainings are finished"));
        assertThat(outcome(4)).isEqualTo(Outcome.COMPLETED);
    }

    @Test
    void whatWillNotDoIsToldInASentence() throws IOException {
        typePlan();
        type("sweep-values-0", "0, 2");
        assertThat(window.text("sweep-obstacle")).contains("The setting l1 is \"2\", but has to");
        assertThat(window.node("sweep-start").isDisabled()).isTrue();
        type("sweep-values-0", "0.25");
        type("sweep-seeds", "none");
        assertThat(window.text("sweep-obstacle")).contains("The number of seeds is \"none\"");
        type("sweep-seeds", "1");
        Files.createDirectories(out);
        Files.writeString(out.resolve("plan.json"), "{\"data\": \"sample\", \"seeds\": 3}");
        start();
        window.waitFor(() -> window.text("sweep-problem").contains("holds a sweep of another plan"));
        assertThat(ended()).isTrue();
        Files.writeString(out.resolve("plan.json"), "{\"data\": \"sample\", \"seeds\": 3");
        start();
        window.waitFor(() -> window.text("sweep-problem").contains("is no sound JSON"));
    }

    @Test
    void theCommandThatDoesTheSameIsCopiedWithItsPlan() {
        typePlan();
        window.interact(() -> ((Button) window.node("sweep-copy")).fire());
        Path plan = out.resolve("plan.json");
        window.waitFor(() -> Clipboard.getSystemClipboard().hasString()
                && Clipboard.getSystemClipboard()
                        .getString()
                        .equals("concept-explorer sweep " + plan + " --out " + out));
        assertThat(plan).content().contains("\"l1\" : [ 0.0, 0.001 ]", "\"train_images\" : 100");
        assertThat(out.resolve("trial-0001")).doesNotExist();
        start(); // it is the plan of this folder
        window.waitFor(() -> window.text("sweep-words").startsWith("All 4"));
    }

    @Test
    void theFiguresOfASweepAreExportedAsAllOthersAre() {
        typePlan();
        start();
        window.waitFor(() -> window.text("sweep-words").startsWith("All 4"));
        window.push(KeyCode.CONTROL, KeyCode.E);
        window.waitFor(() -> !window.lookup("#export-figure").queryAll().isEmpty());
        ChoiceMenu<?> figures = window.lookup("#export-figure").query();
        assertThat(figures.entries()).hasSizeGreaterThanOrEqualTo(2);
        window.push(KeyCode.ESCAPE);
    }

    @Test
    void everythingIsWithinASmallWindow() {
        window.interact(() -> {
            window.stage.setWidth(900);
            window.stage.setHeight(560);
        });
        window.waitFor(() -> window.stage.getScene().getWidth() == 900);
        for (String id : new String[] {"sweep-start", "sweep-copy", "sweep-error-zeros", "sweep-show-table"}) {
            window.waitFor(() -> {
                var place = window.node(id).localToScene(window.node(id).getLayoutBounds());
                return place.getMinX() >= 0 && place.getMaxX() <= 900 && place.getMaxY() <= 560;
            });
        }
    }
}
