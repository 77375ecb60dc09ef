package org.conceptexplorer.app.map;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.figure.Palette;
import org.conceptexplorer.figure.Style;
import org.jspecify.annotations.Nullable;

/** Shows all points of a map in one picture, painted at once when anything changes. */
final class MapSurface extends Region {
    private static final int CELL = 58; // units of the screen for a thumbnail

    private final ObservableValue<Style> look;
    private final ObjectProperty<Viewport> view = new SimpleObjectProperty<>(new Viewport(0, 0, 1));
    private final BooleanProperty thumbnails = new SimpleBooleanProperty(true);
    private final ImageView picture = new ImageView();
    private final ObservableValue<Number> scale = sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::renderScaleXProperty)
            .orElse(1);
    private Optional<ShownMap> shown = Optional.empty();
    private @Nullable PixelBuffer<IntBuffer> buffer;
    private @Nullable PointColours colours;
    private @Nullable PointIndex index;
    private List<PlacedThumbnail> placed = List.of();
    private boolean whole = true;

    MapSurface(ObservableValue<Style> look) {
        this.look = look;
        picture.setSmooth(false);
        picture.setMouseTransparent(true);
        getChildren().add(picture);
        setId("map");
        setMinSize(200, 160);
        setFocusTraversable(true);
        getStyleClass().add("map-surface");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText("All codes as points");
        look.addListener((observed, before, now) -> recolour());
        view.addListener(observed -> paint());
        thumbnails.addListener(observed -> paint());
        scale.addListener((observed, before, now) -> paint());
    }

    /** Which part of the plane is on view, in units of the screen. */
    ObjectProperty<Viewport> viewProperty() {
        return view;
    }

    /** Whether images are shown at the densest places. */
    BooleanProperty thumbnailsProperty() {
        return thumbnails;
    }

    /** Takes another map; another layout is shown whole. */
    void show(Optional<ShownMap> map) {
        boolean samePoints = shown.isPresent()
                && map.isPresent()
                && shown.get().placed().equals(map.get().placed());
        boolean sameWish = shown.isPresent()
                && map.isPresent()
                && shown.get().placed().wish().equals(map.get().placed().wish())
                && shown.get().placed().points().rows()
                        == map.get().placed().points().rows();
        shown = map;
        index = samePoints
                ? index
                : map.map(now -> new PointIndex(now.placed().points())).orElse(null);
        whole |= !sameWish;
        recolour();
    }

    Optional<ShownMap> shown() {
        return shown;
    }

    /** The points by their place; null while there are none. */
    @Nullable
    PointIndex index() {
        return index;
    }

    /** The images at the densest places, as they were painted last. */
    List<PlacedThumbnail> placed() {
        return placed;
    }

    /** Shows the whole map. */
    void showWhole() {
        whole = true;
        paint();
    }

    private void recolour() {
        colours = shown.map(now -> new PointColours(now, look.getValue().palette()))
                .orElse(null);
        paint();
    }

    @Override
    protected void layoutChildren() {
        paint();
    }

    private void paint() {
        PointColours now = colours;
        if (getWidth() < 1 || getHeight() < 1) {
            return;
        }
        if (now == null || shown.isEmpty()) {
            picture.setImage(null);
            buffer = null;
            return;
        }
        FloatMatrix points = shown.get().placed().points();
        if (whole) {
            whole = false;
            Viewport all = Viewport.whole(points, getWidth(), getHeight());
            if (!all.equals(view.get())) {
                view.set(all); // which paints
                return;
            }
        }
        double dots = scale.getValue().doubleValue();
        PixelBuffer<IntBuffer> target = sized((int) Math.ceil(getWidth() * dots), (int) Math.ceil(getHeight() * dots));
        paint(target, points, now, dots);
        target.updateBuffer(all -> null);
        picture.setFitWidth(target.getWidth() / dots);
        picture.setFitHeight(target.getHeight() / dots);
    }

    private PixelBuffer<IntBuffer> sized(int width, int height) {
        PixelBuffer<IntBuffer> present = buffer;
        if (present == null || present.getWidth() != width || present.getHeight() != height) {
            present = new PixelBuffer<>(
                    width, height, IntBuffer.wrap(new int[width * height]), PixelFormat.getIntArgbPreInstance());
            buffer = present;
            picture.setImage(new WritableImage(present));
        }
        return present;
    }

    private void paint(PixelBuffer<IntBuffer> target, FloatMatrix points, PointColours now, double dots) {
        Palette palette = look.getValue().palette();
        int width = target.getWidth();
        int height = target.getHeight();
        Viewport device =
                new Viewport(view.get().x(), view.get().y(), view.get().unit() * dots);
        CloudPainter painter = new CloudPainter(target.getBuffer().array(), width, height);
        painter.paint(points, now, device, dots, palette);
        placed = thumbnails.get() ? place(points, now, device, width, height, dots) : List.of();
        painter.thumbnails(placed, palette, Math.max(1, (int) dots));
    }

    private List<PlacedThumbnail> place(
            FloatMatrix points, PointColours now, Viewport device, int width, int height, double dots) {
        List<PlacedThumbnail> all = new ArrayList<>();
        for (int point : DensePlaces.of(points, now, device, width, height, (int) (CELL * dots))) {
            shown.ifPresent(map -> all.add(new PlacedThumbnail(
                    point,
                    map.placed().set().pixels(point),
                    (int) device.screenX(points.at(point, 0), width),
                    (int) device.screenY(points.at(point, 1), height),
                    now.colour(point))));
        }
        return all;
    }
}
