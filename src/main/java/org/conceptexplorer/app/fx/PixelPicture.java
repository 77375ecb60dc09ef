package org.conceptexplorer.app.fx;

import java.util.Arrays;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.figure.Palette;
import org.conceptexplorer.figure.Style;
import org.jspecify.annotations.Nullable;

/**
 * One picture of 28×28 pixels, as large as there is room for, at whole multiples of its pixels. Painted at once on the
 * JavaFX thread, in a fraction of a millisecond: it follows a bar that is being pulled.
 */
public final class PixelPicture extends Region {
    private static final double SMALLEST = 84;
    private static final double USUAL = 224;

    private final ObservableValue<Style> look;
    private final ObjectProperty<@Nullable Pixels> pixels = new SimpleObjectProperty<>();
    private final ImageView view = new ImageView();
    private final ObservableValue<Number> scale = sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::renderScaleXProperty)
            .orElse(1);
    private int[] device = {};

    /**
     * A picture of nothing yet.
     *
     * @param look the colours
     * @param name for those who are read to
     */
    public PixelPicture(ObservableValue<Style> look, String name) {
        this.look = look;
        view.setSmooth(false);
        view.setMouseTransparent(true);
        getChildren().add(view);
        getStyleClass().add("pixel-picture");
        setMinSize(SMALLEST, SMALLEST);
        setPrefSize(USUAL, USUAL);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        pixels.addListener(observed -> paint());
        look.addListener((observed, before, now) -> paint());
        scale.addListener((observed, before, now) -> requestLayout());
    }

    /** What is shown; null for nothing. */
    public ObjectProperty<@Nullable Pixels> pixelsProperty() {
        return pixels;
    }

    @Override
    protected void layoutChildren() {
        paint();
    }

    private void paint() {
        double dots = scale.getValue().doubleValue();
        int multiple = (int) Math.floor(Math.min(getWidth(), getHeight()) * dots / ImageSet.SIDE);
        if (multiple < 1) {
            return;
        }
        int side = multiple * ImageSet.SIDE;
        if (!(view.getImage() instanceof WritableImage shown) || shown.getWidth() != side) {
            view.setImage(new WritableImage(side, side));
            device = new int[side * side];
        }
        fill(multiple);
        if (view.getImage() instanceof WritableImage image) {
            image.getPixelWriter().setPixels(0, 0, side, side, PixelFormat.getIntArgbInstance(), device, 0, side);
        }
        view.setFitWidth(side / dots);
        view.setFitHeight(side / dots);
        view.relocate(snapPositionX((getWidth() - side / dots) / 2), snapPositionY((getHeight() - side / dots) / 2));
    }

    private void fill(int multiple) {
        Palette palette = look.getValue().palette();
        Pixels shown = pixels.get();
        int side = multiple * ImageSet.SIDE;
        for (int pixel = 0; pixel < ImageSet.PIXELS; pixel++) {
            int colour = palette.ink(shown == null ? 0 : shown.get(pixel)).getRGB();
            int corner = pixel / ImageSet.SIDE * multiple * side + pixel % ImageSet.SIDE * multiple;
            for (int row = 0; row < multiple; row++) {
                Arrays.fill(device, corner + row * side, corner + row * side + multiple, colour);
            }
        }
    }
}
