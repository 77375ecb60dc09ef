package org.conceptexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.data.source.SampleChoice;
import org.conceptexplorer.training.run.RunFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs and images that are opened in the real window, and trainings that would be lost at its closing. */
class OpeningWindowTest {
    private WindowDriver window;
    private Path run;

    @BeforeEach
    void open(@TempDir Path folder) throws TimeoutException {
        Datasets datasets = new Datasets(folder.resolve("cache"));
        Dataset samples = datasets.open(new SampleChoice(), Progress.NONE);
        run = folder.resolve("digits-run");
        RunFolder.create(run).write(Runs.completed(samples, "0.0.1"));
        window = new WindowDriver(folder.resolve("cache"), WindowDriver.SCRIPTED);
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    private void drop(Path path) {
        Scene scene = window.stage.getScene();
        window.interact(() -> {
            Dragboard dragged = Drags.of(path.toFile());
            Event.fireEvent(scene, Drags.event(DragEvent.DRAG_OVER, dragged));
            Event.fireEvent(scene, Drags.event(DragEvent.DRAG_DROPPED, dragged));
        });
    }

    private void waitForTheRun() {
        window.waitFor(() -> window.text("title").contains("seed 5 · 2 epochs · error "));
        window.waitForStatus("Finished: 2 epochs");
    }

    @Test
    void aRunDroppedIntoTheWindowIsOnView() {
        drop(run);
        waitForTheRun();
        assertThat(((TextField) window.node("seed")).getText()).isEqualTo("5");
        assertThat(window.losses().runs().get(0).history()).hasSize(2);
        window.waitFor(
                () -> !window.page().isEmpty() && window.page().get(0).result().isPresent());
        window.interact(() -> ((TextField) window.node("epochs")).setText("3"));
        assertThat(window.node("outdated").isVisible()).isTrue();
    }

    @Test
    void theMenuOffersWhatWasOpenedLast() {
        drop(run);
        waitForTheRun();
        window.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.waitForStatus("Epoch");
        window.clickOn("#stop");
        window.waitForStatus("Training was stopped");
        window.clickOn("#open").clickOn("#recent-0");
        waitForTheRun();
        window.clickOn("#open").clickOn("#kept-0");
        window.waitForStatus("Training was stopped");
    }

    @Test
    void aDamagedRunIsToldAboveTheFiguresThatStay() throws IOException {
        Files.writeString(run.resolve("history.csv"), "nonsense");
        String before = window.text("title");
        drop(run);
        window.waitFor(() -> !window.lookup("#notice-opening").queryAll().isEmpty());
        assertThat(window.text("title")).isEqualTo(before);
        assertThat(window.page()).isNotEmpty();
    }

    @Test
    void aRunWithoutItsImagesShowsItsCurvesAlone() throws IOException {
        Path json = run.resolve("run.json");
        Files.writeString(json, Files.readString(json).replace("\"source\" : \"sample\"", "\"source\" : \"/nowhere\""));
        drop(run);
        window.waitFor(() -> !window.lookup("#open-without-images").queryAll().isEmpty());
        window.clickOn("#open-without-images");
        waitForTheRun();
        assertThat(window.losses().runs().get(0).history()).hasSize(2);
        assertThat(window.page()).isEmpty();
    }

    @Test
    void closingAsksBeforeATrainingIsLost() {
        window.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.waitForStatus("Epoch");
        window.waitFor(() -> window.text("status").contains("images/s"));
        window.clickOn("#stop");
        window.waitForStatus("Training was stopped");
        window.push(KeyCode.CONTROL, KeyCode.Q);
        window.waitFor(() -> !window.lookup("Go back").queryAll().isEmpty());
        window.clickOn("Go back");
        assertThat(window.stage.isShowing()).isTrue();
        window.push(KeyCode.CONTROL, KeyCode.Q);
        window.waitFor(() -> !window.lookup("Close without saving").queryAll().isEmpty());
        window.clickOn("Close without saving");
        window.waitFor(() -> !window.stage.isShowing());
    }

    @Test
    void closingDoesNotAskWhereNothingIsLost() {
        drop(run);
        waitForTheRun();
        window.push(KeyCode.CONTROL, KeyCode.Q);
        window.waitFor(() -> !window.stage.isShowing());
    }

    @Test
    void everythingIsWithinASmallWindow() {
        window.interact(() -> {
            window.stage.setWidth(900);
            window.stage.setHeight(560);
        });
        window.waitFor(() -> window.stage.getScene().getWidth() == 900);
        for (String id : List.of("train", "stop", "pause", "help", "open", "export", "log-axis", "next-page")) {
            var place = window.node(id).localToScene(window.node(id).getLayoutBounds());
            assertThat(place.getMinX()).as(id).isNotNegative();
            assertThat(place.getMaxX()).as(id).isLessThanOrEqualTo(900);
            assertThat(place.getMaxY()).as(id).isLessThanOrEqualTo(560);
        }
        assertThat(window.lookup(Labeled.class::isInstance).queryAllAs(Labeled.class))
                .hasSizeGreaterThan(40)
                .filteredOn(labeled -> isSeen(labeled) && !labeled.isWrapText())
                .filteredOn(labeled -> !"title".equals(labeled.getId())) // has all of it in its hint
                .allSatisfy(labeled -> assertThat(labeled.getWidth())
                        .as(labeled.getText())
                        .isGreaterThanOrEqualTo(Math.floor(labeled.prefWidth(-1))));
    }

    private static boolean isSeen(Node node) {
        return node.getParent() == null || (node.isVisible() && isSeen(node.getParent()));
    }

    @Test
    void theSettingsFoldAwayAndComeBack() {
        window.push(KeyCode.S);
        window.waitFor(() -> window.node("loss-chart").localToScene(0, 0).getX() < 100);
        window.clickOn("#unfold-settings");
        window.waitFor(() -> window.node("loss-chart").localToScene(0, 0).getX() > 250);
    }

    @Test
    void largerTextIsRemembered() {
        double before = window.node("status").getLayoutBounds().getHeight();
        window.push(KeyCode.CONTROL, KeyCode.EQUALS);
        window.push(KeyCode.CONTROL, KeyCode.EQUALS);
        window.waitFor(() -> window.node("status").getLayoutBounds().getHeight() > before);
        assertThat(window.preferences.getDouble("text-scale", 1)).isEqualTo(1.25);
        window.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(window.preferences.getDouble("text-scale", 1)).isEqualTo(1);
    }

    @Test
    void theChipNamesAndClearsTheSelection() {
        window.push(KeyCode.DIGIT3);
        window.waitFor(() -> window.text("selection").equals("class 3"));
        window.clickOn("#selection");
        assertThat(window.node("selection").isVisible()).isFalse();
        assertThat(window.selected("class-all")).isTrue();
    }
}
