package org.conceptexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.data.source.SampleChoice;
import org.conceptexplorer.figure.FigureLayout.Area;
import org.conceptexplorer.figure.FigurePart;
import org.conceptexplorer.figure.concept.ConceptBarsFigure;
import org.conceptexplorer.model.factory.Autoencoders;
import org.conceptexplorer.training.run.ConceptNotes;
import org.conceptexplorer.training.run.RunFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is selected in the place of the concepts shows in that of the training, and the other way round. */
class ConceptsWindowTest {
    private final Path folder;
    private final WindowDriver window;

    ConceptsWindowTest(@TempDir Path folder) throws TimeoutException {
        this.folder = folder;
        this.window = new WindowDriver(folder.resolve("cache"), Autoencoders::create);
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    private void goToConcepts() {
        window.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.waitFor(() -> !window.text("concept-summary").isEmpty());
    }

    private void goToTrain() {
        window.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.waitFor(() -> !window.lookup("#train").queryAll().isEmpty());
    }

    private OptionalInt standingOut() {
        return window.figure("concept-bars").figureProperty().get() instanceof ConceptBarsFigure bars
                ? bars.standingOut()
                : OptionalInt.empty();
    }

    /** Clicks the first part of a figure that is of a kind. */
    private <T extends FigurePart> T click(String id, Class<T> kind) {
        FigureView view = window.figure(id);
        window.waitFor(() -> view.settled()
                && view.figureLayoutProperty().get().isPresent()
                && view.figureLayoutProperty().get().get().areas().stream()
                        .anyMatch(area -> kind.isInstance(area.part())));
        Area area = view.figureLayoutProperty().get().orElseThrow().areas().stream()
                .filter(each -> kind.isInstance(each.part()))
                .findFirst()
                .orElseThrow();
        Point2D place =
                view.localToScreen(area.bounds().getCenterX(), area.bounds().getCenterY());
        window.clickOn(place);
        return kind.cast(area.part());
    }

    private void press(String id) {
        window.interact(() -> ((ToggleButton) window.node(id)).fire());
    }

    @Test
    void aConceptChosenHereStandsOutInTheBarsThere() {
        goToConcepts();
        window.clickOn("#concept-4");
        assertThat(window.text("selection")).isEqualTo("concept 4");
        goToTrain();
        assertThat(standingOut()).hasValue(4);
        window.clickOn("#selection");
        assertThat(standingOut()).isEmpty();
    }

    @Test
    void aBarClickedThereIsTheConceptThatIsLookedAtHere() {
        FigurePart.Concept bar = click("concept-bars", FigurePart.Concept.class);
        assertThat(window.text("selection")).isEqualTo("concept " + bar.concept());
        goToConcepts();
        assertThat(window.selected("concept-" + bar.concept())).isTrue();
    }

    @Test
    void anImageClickedHereIsTheOneTheGridShows() {
        goToConcepts();
        FigurePart.Example example = click("concept-card", FigurePart.Example.class);
        window.waitFor(
                () -> window.text("image-title").startsWith("Image " + NumberWords.grouped(example.position()) + ","));
        goToTrain();
        window.waitFor(() -> window.page().size() == 1);
        assertThat(window.page().get(0).position()).isEqualTo(example.position());
    }

    @Test
    void aCellOfTheHeatMapChoosesClassAndConcept() {
        goToConcepts();
        press("view-classes");
        FigurePart.ClassConcept cell = click("concept-classes", FigurePart.ClassConcept.class);
        assertThat(window.text("selection")).isEqualTo("class " + cell.label() + " · concept " + cell.concept());
        goToTrain();
        assertThat(window.selected("class-" + cell.label())).isTrue();
        assertThat(standingOut()).hasValue(cell.concept());
    }

    @Test
    void aNameStandsInTheListAndIsKeptInTheRunsFolder() {
        Dataset samples = new Datasets(folder.resolve("cache")).open(new SampleChoice(), Progress.NONE);
        Path run = folder.resolve("run");
        RunFolder.create(run).write(Runs.completed(samples, "0.0.1"));
        window.interact(() -> {
            Scene scene = window.stage.getScene();
            Dragboard dragged = Drags.of(run.toFile());
            Event.fireEvent(scene, Drags.event(DragEvent.DRAG_OVER, dragged));
            Event.fireEvent(scene, Drags.event(DragEvent.DRAG_DROPPED, dragged));
        });
        window.waitForStatus("Finished");
        goToConcepts();
        press("concept-3");
        window.interact(() -> {
            TextField name = (TextField) window.node("concept-name");
            name.setText("upper loop");
            name.getOnAction().handle(null);
        });
        assertThat(window.text("concept-name-3")).isEqualTo("3 · upper loop");
        window.waitFor(() -> Files.exists(run.resolve("concepts.json")));
        assertThat(ConceptNotes.read(run).of(3).name()).isEqualTo("upper loop");
        assertThat(window.figure("concept-card")
                        .styleOfFigureProperty()
                        .get()
                        .labels()
                        .concepts()
                        .of(3))
                .isEqualTo("upper loop");
    }

    @Test
    void everythingIsWithinASmallWindow() {
        window.interact(() -> {
            window.stage.setWidth(900);
            window.stage.setHeight(560);
        });
        goToConcepts();
        for (String id : new String[] {"concept-0", "view-card", "view-quality", "concept-name", "concept-color"}) {
            Node node = window.node(id);
            var place = node.localToScene(node.getLayoutBounds());
            assertThat(place.getMinX()).as(id).isNotNegative();
            assertThat(place.getMaxX()).as(id).isLessThanOrEqualTo(900);
            assertThat(place.getMaxY()).as(id).isLessThanOrEqualTo(560);
        }
    }
}
