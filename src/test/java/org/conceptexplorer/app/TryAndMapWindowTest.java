package org.conceptexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.figure.image.ReconstructionFigure;
import org.conceptexplorer.model.factory.Autoencoders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Images that are tried out, and the map, in the real window with a real network that has learned nothing yet. */
class TryAndMapWindowTest {
    private WindowDriver window;

    @BeforeEach
    void open(@TempDir Path cache) throws TimeoutException {
        window = new WindowDriver(cache, Autoencoders::create);
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    private void go(KeyCode place) {
        window.push(KeyCode.CONTROL, place);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void openTry() {
        go(KeyCode.DIGIT3);
        window.waitFor(() -> window.text("trial-error").startsWith("reconstruction error"));
    }

    private void openMap() {
        go(KeyCode.DIGIT4);
        window.waitFor(() -> window.text("map-status").endsWith(" images"));
    }

    private static String firstWord(String text) {
        return text.substring(0, text.indexOf(' '));
    }

    /** The device pixels that a node's picture shows. */
    private int[] pixels(String id) {
        Image image = ((Region) window.node(id))
                .getChildrenUnmodifiable().stream()
                        .filter(ImageView.class::isInstance)
                        .map(ImageView.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .getImage();
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private String number(int concept) {
        return window.node("bar-" + concept).getParent().getChildrenUnmodifiable().stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text.matches("[\\d.e-]+"))
                .findFirst()
                .orElseThrow();
    }

    private void drag(String id, double... places) {
        Bounds bounds = window.node(id).localToScreen(window.node(id).getBoundsInLocal());
        for (int i = 0; i < places.length; i += 2) {
            window.moveTo(
                    bounds.getMinX() + places[i] * bounds.getWidth(),
                    bounds.getMinY() + places[i + 1] * bounds.getHeight());
            if (i == 0) {
                window.press(MouseButton.PRIMARY);
            }
        }
        window.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aBarThatIsPulledChangesThePictureAndComesBack() {
        openTry();
        int[] before = pixels("trial-picture");
        String measured = number(3);
        drag("bar-3", 0.05, 0.5, 0.95, 0.5);
        window.waitFor(() -> window.text("trial-effect").startsWith("changed: concept 3"));
        assertThat(number(3)).isNotEqualTo(measured);
        assertThat(pixels("trial-picture")).isNotEqualTo(before);
        window.clickOn("#as-measured");
        window.waitFor(() -> window.text("trial-effect").isEmpty());
        assertThat(pixels("trial-picture")).isEqualTo(before);
    }

    @Test
    void barsCanBePulledWithKeysAlone() {
        openTry();
        window.interact(() -> window.node("bar-5").requestFocus());
        window.push(KeyCode.RIGHT);
        window.waitFor(() -> window.text("trial-effect").startsWith("changed: concept 5"));
        window.push(KeyCode.DELETE);
        window.waitFor(() -> number(5).equals("0"));
        window.push(KeyCode.M);
        window.waitFor(() -> window.text("trial-effect").isEmpty());
    }

    @Test
    void aDigitDrawnByHandIsMeasuredWithItsStepsShown() {
        openTry();
        window.clickOn("#trial-draw");
        WaitForAsyncUtils.waitForFxEvents();
        window.waitFor(() -> window.text("trial-image-name").equals("Nothing"));
        String empty = window.text("trial-error");
        drag("drawing-pad", 0.3, 0.2, 0.6, 0.2, 0.5, 0.8);
        window.waitFor(() -> window.text("trial-image-name").equals("Drawn by hand"));
        window.waitFor(() -> !window.text("trial-error").equals(empty));
        assertThat(window.node("steps").isVisible()).isTrue();
        assertThat(window.lookup("#steps .step").queryAll()).hasSize(4);
    }

    @Test
    void aCorruptPictureThatIsDroppedIsSaidInASentence(@TempDir Path folder) throws IOException {
        openTry();
        Path file = Files.write(folder.resolve("broken.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2});
        Node image = window.node("trial-image");
        window.interact(() -> {
            Dragboard dragged = Drags.of(file.toFile());
            Event.fireEvent(image, Drags.event(DragEvent.DRAG_OVER, dragged));
            Event.fireEvent(image, Drags.event(DragEvent.DRAG_DROPPED, dragged));
        });
        window.waitFor(() -> window.text("trial-remark").contains("broken.png"));
        assertThat(window.text("trial-image-name")).startsWith("Image 0");
    }

    @Test
    void aLassoOnTheMapNarrowsTheGrid() {
        openMap();
        drag("map", 0.05, 0.05, 0.5, 0.05, 0.5, 0.95, 0.05, 0.95);
        window.waitFor(() -> window.text("map-status").endsWith("selected"));
        String chip = window.text("selection");
        assertThat(chip).endsWith(" images").isEqualTo(firstWord(window.text("map-status")) + " images");
        List<Integer> strip = ((ReconstructionFigure) Objects.requireNonNull(
                        window.figure("map-selected").figureProperty().get()))
                .images().stream().map(EncodedImage::position).toList();
        go(KeyCode.DIGIT1);
        window.waitFor(() -> window.page().get(0).position() == strip.get(0));
        assertThat(window.page().stream().map(EncodedImage::position)).startsWith(strip.get(0), strip.get(1));
        int chosen = Integer.parseInt(firstWord(chip).replace(",", ""));
        assertThat(window.text("page")).isEqualTo("1 / " + (chosen + 9) / 10);
        go(KeyCode.DIGIT3);
        window.waitFor(() -> window.text("trial-image-name").startsWith("Image " + strip.get(0) + " "));
    }

    @Test
    void trainingImagesJoinTheMapAndAreSelectedThereAlone() {
        openMap();
        int[] before = pixels("map");
        String testAlone = window.text("map-status");
        window.clickOn("#map-images").clickOn("test and training images");
        window.waitFor(() -> window.text("map-status").endsWith(" images")
                && !window.text("map-status").equals(testAlone));
        assertThat(Arrays.equals(pixels("map"), before)).isFalse();
        drag("map", 0.02, 0.02, 0.98, 0.02, 0.98, 0.98, 0.02, 0.98);
        window.waitFor(() -> window.text("selection").contains(" training images"));
        assertThat(window.text("selection")).matches("[\\d,]+ images · [\\d,]+ training images");
        assertThat(window.text("map-status")).endsWith("selected; other places show test images alone");
        go(KeyCode.DIGIT1);
        window.waitFor(() -> window.text("page").startsWith("1 / "));
    }

    @Test
    void aClassThatIsChosenInTheGridDimsTheOthersOnTheMap() {
        openMap();
        int[] before = pixels("map");
        go(KeyCode.DIGIT1);
        window.push(KeyCode.DIGIT3);
        go(KeyCode.DIGIT4);
        window.waitFor(() -> window.text("map-status").endsWith("selected"));
        assertThat(Arrays.equals(pixels("map"), before)).isFalse();
    }

    @Test
    void theSelectedConceptColoursTheMap() {
        openTry();
        window.clickOn("#bar-name-4");
        openMap();
        window.waitFor(() -> ((Labeled) window.node("map-colour")).getText().equals("colour: concept 4"));
        assertThat(window.text("selection")).isEqualTo("concept 4");
    }

    @Test
    void anIndexIsFoundOnTheMapAndTriedOut() {
        openMap();
        window.push(KeyCode.CONTROL, KeyCode.F);
        window.write("42").push(KeyCode.ENTER);
        window.waitFor(() -> window.text("selection").equals("image 42"));
        go(KeyCode.DIGIT3);
        window.waitFor(() -> window.text("trial-image-name").startsWith("Image 42"));
    }
}
