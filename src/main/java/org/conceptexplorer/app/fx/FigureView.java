package org.conceptexplorer.app.fx;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.Style;
import org.jspecify.annotations.Nullable;

/**
 * Shows a figure, crisp at any scaling of the screen. Painted beside the JavaFX thread into one of two surfaces while
 * the other is shown; of the figures that come meanwhile only the latest is painted.
 */
public final class FigureView extends Region {
    private final Painter painter;
    private final ImageView picture = new ImageView();
    private final ObjectProperty<@Nullable Figure> figure = new SimpleObjectProperty<>();
    private final ObjectProperty<Style> style = new SimpleObjectProperty<>(Style.LIGHT);
    private final ReadOnlyObjectWrapper<Optional<FigureLayout>> layout = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableValue<Number> scale = sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::renderScaleXProperty)
            .orElse(1);

    private @Nullable Figure latest;
    private @Nullable PixelSurface front;
    private @Nullable PixelSurface back;
    private boolean painting;
    private boolean stale;

    /** A view that shows nothing yet. */
    public FigureView(Painter painter) {
        this.painter = painter;
        picture.setSmooth(false);
        picture.setMouseTransparent(true);
        getChildren().add(picture);
        getStyleClass().add("figure-view");
        figure.addListener(observed -> figureChanged());
        style.addListener(observed -> repaint());
        scale.addListener((observed, before, now) -> repaint());
    }

    /** What is shown. */
    public ObjectProperty<@Nullable Figure> figureProperty() {
        return figure;
    }

    /** How it looks. */
    public ObjectProperty<Style> styleOfFigureProperty() {
        return style;
    }

    /** Where things lie in the picture that is shown; empty while there is none. */
    public ReadOnlyObjectProperty<Optional<FigureLayout>> figureLayoutProperty() {
        return layout.getReadOnlyProperty();
    }

    /** The picture that is shown, in device pixels; empty while there is none. */
    public Optional<Image> picture() {
        return Optional.ofNullable(picture.getImage());
    }

    /**
     * Paints what is shown once more, for somewhere else.
     *
     * @param times so many pixels for one of the screen's
     * @param painted takes the picture, on the JavaFX thread; never, if nothing is shown
     */
    public void paint(double times, Consumer<Image> painted) {
        Figure wanted = figure.get();
        if (wanted != null && getWidth() >= 1 && getHeight() >= 1) {
            double fine = times * scale.getValue().doubleValue();
            painter.paint(
                    new Painter.Order(wanted, style.get(), getWidth(), getHeight(), fine),
                    null,
                    (done, lies) -> painted.accept(done.show()),
                    () -> {});
        }
    }

    /** Whether what is shown is up to date. */
    public boolean settled() {
        return !painting && front != null;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Figure shown = figure.get();
        return shown == null || width <= 0 ? super.computePrefHeight(width) : shown.heightFor(width, style.get());
    }

    @Override
    protected void layoutChildren() {
        repaint();
    }

    /** A change listener would compare the first figure with none, and Java is slow to make a record's comparison. */
    private void figureChanged() {
        Figure before = latest;
        Figure now = figure.get();
        latest = now;
        if (before == null || now == null) {
            requestLayout();
            repaint();
        } else if (!now.equals(before)) {
            if (before.heightFor(getWidth(), style.get()) != now.heightFor(getWidth(), style.get())) {
                requestLayout();
            }
            repaint();
        }
    }

    private void repaint() {
        Figure wanted = figure.get();
        if (painting) {
            stale = true;
        } else if (wanted != null && getWidth() >= 1 && getHeight() >= 1 && getScene() != null) {
            start(new Painter.Order(
                    wanted,
                    style.get(),
                    getWidth(),
                    getHeight(),
                    scale.getValue().doubleValue()));
        }
    }

    private void start(Painter.Order order) {
        painting = true;
        stale = false;
        painter.paint(order, back, (done, lies) -> show(order, done, lies), this::finished);
    }

    private void show(Painter.Order order, PixelSurface done, FigureLayout lies) {
        back = front;
        front = done;
        picture.setImage(done.show());
        picture.setFitWidth(order.pixelWidth() / order.scale());
        picture.setFitHeight(order.pixelHeight() / order.scale());
        layout.set(Optional.of(lies));
        finished();
    }

    private void finished() {
        painting = false;
        if (stale) {
            repaint();
        }
    }
}
