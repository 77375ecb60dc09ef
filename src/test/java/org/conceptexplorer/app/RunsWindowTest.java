package org.conceptexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.data.source.SampleChoice;
import org.conceptexplorer.figure.concept.SideBySideFigure;
import org.conceptexplorer.figure.kind.LossRun;
import org.conceptexplorer.figure.loss.LossFigure;
import org.conceptexplorer.training.EpochRecord;
import org.conceptexplorer.training.library.ListedRun;
import org.conceptexplorer.training.run.RunFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The place Runs, and a window that keeps its trainings, as a person sees them. */
class RunsWindowTest {
    private Path cache;
    private Path trainings;
    private WindowDriver window;

    @BeforeEach
    void open(@TempDir Path folder) throws TimeoutException, IOException {
        cache = folder.resolve("cache");
        trainings = Files.createDirectories(folder.resolve("trainings"));
        Dataset samples = new Datasets(cache).open(new SampleChoice(), Progress.NONE);
        RunFolder.create(trainings.resolve("first")).write(Runs.completed(samples, "0.0.1"));
        RunFolder.create(trainings.resolve("second")).write(Runs.completed(samples, "0.0.1"));
        window = new WindowDriver(cache, WindowDriver.SCRIPTED, trainings);
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @SuppressWarnings("unchecked")
    private TableView<ListedRun> table() {
        return (TableView<ListedRun>) window.node("runs-table");
    }

    private void showRuns() {
        window.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        window.waitFor(() -> table().getItems().size() == 2);
    }

    @Test
    void runsAreListedComparedAndOpened() {
        showRuns();
        assertThat(window.text("run-count")).isEqualTo("2 runs");
        window.interact(() -> table().getSelectionModel().selectAll());
        window.waitFor(() -> window.figure("runs-figure").figureProperty().get() instanceof LossFigure figure
                && figure.runs().size() == 2);
        window.interact(() -> table().getSelectionModel().clearAndSelect(0));
        window.clickOn("#open-run");
        window.waitFor(() -> window.text("title").contains("2 epochs"));
    }

    @Test
    void twoRunsAreSetSideBySide() {
        showRuns();
        window.interact(() -> table().getSelectionModel().selectAll());
        window.clickOn("#runs-side-by-side");
        window.waitFor(() -> window.figure("runs-figure").figureProperty().get() instanceof SideBySideFigure figure
                && figure.sides().size() == 2);
    }

    @Test
    void aFinishedRunGoesOnFromTheListAndOnceMoreFromTheBottomLine() {
        showRuns();
        window.interact(() -> table().getSelectionModel().clearAndSelect(0));
        window.clickOn("#continue-run");
        window.waitForStatus("Finished: 4 epochs");
        window.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        LossRun grown = window.losses().runs().get(0);
        assertThat(grown.totals().size()).isEqualTo(4 * grown.stepsPerEpoch());
        assertThat(grown.history()).extracting(EpochRecord::epoch).containsExactly(1, 2, 3, 4);
        window.waitFor(() -> window.node("continue").isVisible());
        window.clickOn("#continue");
        window.waitForStatus("Epoch 5 of 6");
        assertThat(window.losses().runs().get(0).totals().size()).isGreaterThan(4 * grown.stepsPerEpoch());
    }

    @Test
    void aNameThatIsTypedIsKept() {
        showRuns();
        window.interact(() -> table().getSelectionModel().clearAndSelect(0));
        window.waitFor(() -> !window.node("run-name").isDisabled());
        window.interact(() -> ((TextField) window.node("run-name")).setText("the better one"));
        window.clickOn("#run-name").push(KeyCode.ENTER);
        window.waitFor(
                () -> table().getItems().stream().anyMatch(run -> run.name().equals("the better one")));
        window.waitFor(() -> !table().getSelectionModel().getSelectedItems().isEmpty());
    }

    @Test
    void theSearchNarrowsTheList() {
        showRuns();
        window.push(KeyCode.CONTROL, KeyCode.F);
        window.write("second");
        window.waitFor(() -> table().getItems().size() == 1);
        assertThat(window.text("run-count")).isEqualTo("1 of 2 runs");
    }

    @Test
    void everythingIsWithinASmallWindow() {
        showRuns();
        window.interact(() -> {
            window.stage.setWidth(900);
            window.stage.setHeight(560);
        });
        window.waitFor(() -> window.stage.getScene().getWidth() == 900);
        for (String id : new String[] {"run-search", "runs-side-by-side", "run-name", "run-note", "bin-run", "stop"}) {
            window.waitFor(() -> {
                var place = window.node(id).localToScene(window.node(id).getLayoutBounds());
                return place.getMinX() >= 0 && place.getMaxX() <= 900 && place.getMaxY() <= 560;
            });
        }
    }

    @Test
    void aWindowThatKeepsItsTrainingsClosesWithoutAQuestionAndOffersToGoOn() throws TimeoutException {
        window.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.waitFor(() -> window.text("status").contains("images/s"));
        window.push(KeyCode.CONTROL, KeyCode.Q);
        window.waitFor(() -> !window.stage.isShowing());
        window.close();
        try (Stream<Path> kept = Files.list(trainings)) {
            assertThat(kept.filter(Files::isDirectory)).hasSize(3);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        window = new WindowDriver(cache, WindowDriver.SCRIPTED, trainings, window.preferences);
        window.waitFor(() -> !window.lookup("#notice-unfinished").queryAll().isEmpty());
        // Pressed by the window's own thread: the row may be made anew while a pointer travels to it.
        window.interact(
                () -> window.lookup("#continue-unfinished").queryButton().fire());
        window.waitForStatus("Epoch");
        window.waitFor(() -> window.losses().runs().get(0).totals().size() > 3);
        assertThat(window.lookup("#notice-unfinished").queryAll()).isEmpty();
    }

    @Test
    void aClosedWindowIsForgotten() throws TimeoutException, InterruptedException {
        WeakReference<Object> closed =
                new WeakReference<>(window.stage.getScene().getRoot());
        window.close();
        window = new WindowDriver(cache, WindowDriver.SCRIPTED, trainings);
        for (int attempt = 0; attempt < 50 && closed.get() != null; attempt++) {
            System.gc();
            Thread.sleep(100);
        }
        assertThat(closed.get()).isNull();
    }
}
