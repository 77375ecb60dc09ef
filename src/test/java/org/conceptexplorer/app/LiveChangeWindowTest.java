package org.conceptexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.conceptexplorer.cli.CommandContext;
import org.conceptexplorer.cli.Commands;
import org.conceptexplorer.cli.ExitCode;
import org.conceptexplorer.cli.Interruption;
import org.conceptexplorer.cli.Terminal;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.figure.loss.LossFigure;
import org.conceptexplorer.model.factory.Autoencoders;
import org.conceptexplorer.training.SettingChange;
import org.conceptexplorer.training.run.RunFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings that a person changes in the window while a real network trains, and while it stands still. */
class LiveChangeWindowTest {
    private Path cache;
    private Path trainings;
    private WindowDriver window;

    @BeforeEach
    void open(@TempDir Path folder) throws TimeoutException, IOException {
        cache = folder.resolve("cache");
        trainings = Files.createDirectories(folder.resolve("trainings"));
        window = new WindowDriver(cache, Autoencoders::create, trainings);
        window.interact(() -> ((TitledPane) window.node("more")).setExpanded(true));
        window.waitFor(() -> !window.lookup("#train-images").queryAll().isEmpty());
        type("train-images", "500");
        type("batch-size", "20");
        type("epochs", "10000");
        type("dropout", "0.3");
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    private void type(String id, String text) {
        window.interact(() -> ((TextField) window.node(id)).setText(text));
    }

    private void apply() {
        window.interact(() -> ((Button) window.node("apply-live")).fire());
    }

    private List<String> onTheChart() {
        return window.losses().runs().get(0).changes().stream()
                .map(change -> change.setting().id() + " " + change.value())
                .toList();
    }

    private void waitForChanges(int count) {
        window.waitFor(() -> onTheChart().size() == count);
    }

    private int steps() {
        return window.losses().runs().get(0).totals().size();
    }

    /** The one training that the window has kept by itself. */
    private Path kept() {
        try (Stream<Path> content = Files.list(trainings)) {
            return content.filter(Files::isDirectory).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void changesStandOnTheChartAndInTheHistoryAndAreReproducedBitForBit() throws IOException {
        window.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.waitFor(() -> steps() > 30);
        type("learning-rate", "0.0005");
        type("l1", "0.02");
        apply();
        waitForChanges(2);
        type("dropout", "0.1");
        apply();
        waitForChanges(3);
        window.push(KeyCode.SPACE);
        window.waitForStatus("Paused");
        type("learning-rate", "0.002");
        type("l1", "0.004");
        type("dropout", "0.5");
        apply();
        waitForChanges(6);
        int before = steps();
        window.push(KeyCode.SPACE);
        window.waitFor(() -> steps() > before + 30);
        window.interact(() -> ((Button) window.node("stop")).fire());
        Path run = kept();
        window.waitFor(() -> Files.exists(run.resolve("run.json")));
        assertThat(onTheChart())
                .containsExactly(
                        "learning-rate 0.0005",
                        "l1 0.02",
                        "dropout 0.1",
                        "learning-rate 0.002",
                        "l1 0.004",
                        "dropout 0.5");
        List<SettingChange> drawn = window.losses().runs().get(0).changes();
        assertThat(RunFolder.read(run).training().changes()).isEqualTo(drawn);
        assertThat(Files.readAllLines(run.resolve("changes.csv")))
                .hasSize(7)
                .startsWith("step,setting,value")
                .contains(drawn.get(2).step() + ",dropout,0.1");
        assertThat(drawn.get(0).step()).isGreaterThan(30);
        assertThat(drawn.get(3).step())
                .as("made while it stood still")
                .isEqualTo(drawn.get(5).step());
        assertThat(reproduce(run)).contains("reproduced bit for bit");
        assertThat(drawnFromItsFolder()).isEqualTo(drawn);
    }

    /** The changes in the curves of the only run in the list. */
    private List<SettingChange> drawnFromItsFolder() {
        window.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        TableView<?> table = (TableView<?>) window.node("runs-table");
        window.waitFor(() -> table.getItems().size() == 1);
        window.interact(() -> table.getSelectionModel().select(0));
        window.waitFor(() -> window.figure("runs-figure").figureProperty().get() instanceof LossFigure);
        LossFigure figure =
                (LossFigure) window.figure("runs-figure").figureProperty().get();
        return figure.runs().get(0).changes();
    }

    private String reproduce(Path run) {
        StringWriter told = new StringWriter();
        PrintWriter terminal = new PrintWriter(told, true);
        CommandContext context = new CommandContext(
                new Datasets(cache), Autoencoders::create, new Terminal(terminal, terminal, false), new Interruption());
        assertThat(new Commands(context).run("reproduce", run.toString()))
                .as(told.toString())
                .isEqualTo(ExitCode.DONE);
        return told.toString();
    }
}
