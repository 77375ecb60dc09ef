package org.conceptexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.conceptexplorer.app.fx.ChoiceMenu;
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.app.map.MapColour;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.figure.FigureLayout.Area;
import org.conceptexplorer.figure.FigurePart;
import org.conceptexplorer.figure.code.ConceptClassesFigure;
import org.conceptexplorer.figure.code.Marked;
import org.conceptexplorer.figure.concept.ConceptBarsFigure;
import org.conceptexplorer.model.factory.Autoencoders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** One selection for all places: an image, a concept and a class that are chosen in one of them show in each other. */
class LinkingWindowTest {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private WindowDriver window;

    @BeforeEach
    void open(@TempDir Path cache) throws TimeoutException {
        window = new WindowDriver(cache, Autoencoders::create);
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    private void go(KeyCode place, String node) {
        window.push(KeyCode.CONTROL, place);
        window.waitFor(() -> !window.lookup("#" + node).queryAll().isEmpty());
    }

    private void train() {
        go(KeyCode.DIGIT1, "digit-grid");
    }

    private void concepts() {
        go(KeyCode.DIGIT2, "concept-summary");
        window.waitFor(() -> !window.text("concept-summary").isEmpty());
    }

    private void tryOut() {
        go(KeyCode.DIGIT3, "trial-error");
        window.waitFor(() -> window.text("trial-error").startsWith("reconstruction error"));
    }

    private void map() {
        go(KeyCode.DIGIT4, "map-status");
        window.waitFor(() -> window.text("map-status").contains(" images"));
    }

    private void press(String id) {
        window.interact(() -> ((ButtonBase) window.node(id)).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void enter(String id, String text) {
        window.interact(() -> {
            TextField field = (TextField) window.node(id);
            field.setText(text);
            field.getOnAction().handle(null);
        });
    }

    private <T extends FigurePart> T click(String id, Class<T> kind) {
        FigureView view = window.figure(id);
        window.waitFor(() -> view.settled() && view.figureLayoutProperty().get().isPresent());
        Area area = view.figureLayoutProperty().get().orElseThrow().areas().stream()
                .filter(each -> kind.isInstance(each.part()))
                .findFirst()
                .orElseThrow();
        Point2D place =
                view.localToScreen(area.bounds().getCenterX(), area.bounds().getCenterY());
        window.clickOn(place);
        WaitForAsyncUtils.waitForFxEvents();
        return kind.cast(area.part());
    }

    private void trainShows(int image, int concept, int label) {
        train();
        window.waitFor(() -> window.page().size() == 1 && window.page().get(0).position() == image);
        assertThat(window.selected("class-" + label)).isTrue();
        ConceptBarsFigure bars = (ConceptBarsFigure)
                window.figure("concept-bars").figureProperty().get();
        assertThat(bars.standingOut()).hasValue(concept);
    }

    private void conceptsShow(int image, int concept, int label) {
        concepts();
        assertThat(window.selected("concept-" + concept)).isTrue();
        window.waitFor(() -> window.text("image-title").equals("Image " + image + ", class " + label));
        press("view-classes");
        assertThat(window.figure("concept-classes").figureProperty().get())
                .isInstanceOfSatisfying(ConceptClassesFigure.class, heat -> assertThat(heat.marked())
                        .isEqualTo(new Marked(OptionalInt.of(concept), OptionalInt.of(label))));
    }

    private void tryShows(int image, int concept, int label) {
        tryOut();
        window.waitFor(() -> window.text("trial-image-name").equals("Image " + image + " · class " + label));
        assertThat(window.node("bar-" + concept).getParent().getPseudoClassStates())
                .contains(CHOSEN);
    }

    private void mapShows(int concept, int label) {
        map();
        window.waitFor(() -> window.text("map-status").startsWith("1 of "));
        assertThat(((Labeled) window.node("map-colour")).getText()).isEqualTo("colour: concept " + concept);
        assertThat(window.selected("map-class-" + label)).isTrue();
    }

    @Test
    void whatIsChosenWhereOneTrainsShowsInAllOtherPlaces() {
        int concept = click("concept-bars", FigurePart.Concept.class).concept();
        window.push(KeyCode.DIGIT3);
        window.waitFor(() -> window.page().get(0).label() == 3);
        window.push(KeyCode.D);
        window.waitFor(() -> window.node("detail-pane").isVisible());
        int image = window.page().get(0).position();
        press("detail-choose");
        conceptsShow(image, concept, 3);
        tryShows(image, concept, 3);
        mapShows(concept, 3);
    }

    @Test
    void whatIsChosenAmongTheConceptsShowsInAllOtherPlaces() {
        concepts();
        press("concept-4");
        FigurePart.Example example = click("concept-card", FigurePart.Example.class);
        assertThat(example.concept()).isEqualTo(4);
        press("view-classes");
        FigurePart.ClassConcept cell = click("concept-classes", FigurePart.ClassConcept.class);
        train();
        window.waitFor(() -> window.selected("class-" + cell.label()));
        assertThat(window.text("selection"))
                .isEqualTo("class " + cell.label() + " · concept " + cell.concept() + " · image "
                        + NumberWords.grouped(example.position()));
        tryOut();
        window.waitFor(() -> window.text("trial-image-name").startsWith("Image " + example.position() + " "));
        assertThat(window.node("bar-" + cell.concept()).getParent().getPseudoClassStates())
                .contains(CHOSEN);
        map();
        assertThat(((Labeled) window.node("map-colour")).getText()).isEqualTo("colour: concept " + cell.concept());
        assertThat(window.selected("map-class-" + cell.label())).isTrue();
    }

    @Test
    void whatIsChosenWhereOneTriesShowsInAllOtherPlaces() {
        tryOut();
        enter("trial-index", "42");
        press("bar-name-6");
        int label = Integer.parseInt(window.text("trial-image-name").replaceAll(".*class ", ""));
        train();
        window.waitFor(() -> window.page().size() == 1 && window.page().get(0).position() == 42);
        window.push(KeyCode.getKeyCode(String.valueOf(label)));
        trainShows(42, 6, label);
        conceptsShow(42, 6, label);
        mapShows(6, label);
    }

    @Test
    void whatIsChosenOnTheMapShowsInAllOtherPlaces() {
        map();
        enter("map-search", "42");
        window.waitFor(() -> window.text("map-status").startsWith("1 of "));
        ChoiceMenu<MapColour> colours = window.lookup("#map-colour").query();
        window.interact(() -> colours.valueProperty().set(new MapColour(MapColour.Kind.CONCEPT, 2)));
        tryOut();
        int label = Integer.parseInt(window.text("trial-image-name").replaceAll(".*class ", ""));
        map();
        press("map-class-" + label);
        trainShows(42, 2, label);
        conceptsShow(42, 2, label);
        tryShows(42, 2, label);
    }
}
