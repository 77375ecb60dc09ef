package org.conceptexplorer.app.map;

import java.util.List;
import java.util.OptionalInt;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;

/**
 * What mouse and keys do on a map: a drag draws a lasso, with Shift or the middle button it moves the map; the wheel zooms; a
 * click selects a point; a double click shows the whole map.
 */
final class MapGestures {
    private static final double REACH = 8;
    private static final double WHEEL = 1.2;
    private static final double STEP = 60;

    private final MapSurface surface;
    private final MapModel model;
    private final MapLens lens;
    private final Polyline line;
    private @Nullable Lasso lasso;
    private double lastX;
    private double lastY;
    private boolean moving;

    private MapGestures(MapSurface surface, MapModel model, MapLens lens, Polyline line) {
        this.surface = surface;
        this.model = model;
        this.lens = lens;
        this.line = line;
    }

    /**
     * Listens to a map's events.
     *
     * @param lens shows the image under the pointer
     * @param line shows the lasso
     */
    static void on(MapSurface surface, MapModel model, MapLens lens, Polyline line) {
        MapGestures gestures = new MapGestures(surface, model, lens, line);
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, gestures::press);
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, gestures::drag);
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, gestures::release);
        surface.addEventHandler(MouseEvent.MOUSE_CLICKED, gestures::click);
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, gestures::hover);
        surface.addEventHandler(MouseEvent.MOUSE_EXITED, left -> lens.hide());
        surface.addEventHandler(ScrollEvent.SCROLL, gestures::zoom);
        surface.addEventHandler(KeyEvent.KEY_PRESSED, gestures::key);
    }

    private void press(MouseEvent event) {
        surface.requestFocus();
        lens.hide();
        lastX = event.getX();
        lastY = event.getY();
        moving = event.getButton() == MouseButton.MIDDLE || event.isShiftDown();
        if (!moving && event.getButton() == MouseButton.PRIMARY) {
            lasso = new Lasso();
            go(event);
        }
    }

    private void drag(MouseEvent event) {
        if (moving) {
            surface.viewProperty().set(view().moved(event.getX() - lastX, event.getY() - lastY));
            lastX = event.getX();
            lastY = event.getY();
        } else {
            go(event);
        }
    }

    private void go(MouseEvent event) {
        Lasso drawn = lasso;
        if (drawn != null) {
            drawn.to(planeX(event.getX()), planeY(event.getY()));
            line.getPoints().addAll(List.of(event.getX(), event.getY()));
        }
    }

    private void release(MouseEvent event) {
        Lasso drawn = lasso;
        PointIndex index = surface.index();
        lasso = null;
        line.getPoints().clear();
        if (drawn != null && drawn.isArea() && !event.isStillSincePress() && index != null) {
            model.select(index.inside(drawn));
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            if (event.getClickCount() == 2) {
                surface.showWhole();
            } else {
                OptionalInt point = at(event);
                model.select(point.isPresent() ? List.of(point.getAsInt()) : List.of());
            }
        }
    }

    private void hover(MouseEvent event) {
        surface.shown().ifPresent(map -> lens.show(map, at(event), event.getX(), event.getY()));
    }

    private OptionalInt at(MouseEvent event) {
        PointIndex index = surface.index();
        return index == null
                ? OptionalInt.empty()
                : index.nearest(planeX(event.getX()), planeY(event.getY()), REACH / view().unit());
    }

    private void zoom(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            zoom(event.getDeltaY() > 0 ? WHEEL : 1 / WHEEL, event.getX(), event.getY());
            lens.hide();
            event.consume();
        }
    }

    private void zoom(double factor, double x, double y) {
        surface.viewProperty().set(view().zoomed(factor, x, y, surface.getWidth(), surface.getHeight()));
    }

    private void key(KeyEvent event) {
        double middleX = surface.getWidth() / 2;
        double middleY = surface.getHeight() / 2;
        switch (event.getCode()) {
            case LEFT -> surface.viewProperty().set(view().moved(STEP, 0));
            case RIGHT -> surface.viewProperty().set(view().moved(-STEP, 0));
            case UP -> surface.viewProperty().set(view().moved(0, STEP));
            case DOWN -> surface.viewProperty().set(view().moved(0, -STEP));
            case PLUS, EQUALS, ADD -> zoom(WHEEL, middleX, middleY);
            case MINUS, SUBTRACT -> zoom(1 / WHEEL, middleX, middleY);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Viewport view() {
        return surface.viewProperty().get();
    }

    private double planeX(double x) {
        return view().planeX(x, surface.getWidth());
    }

    private double planeY(double y) {
        return view().planeY(y, surface.getHeight());
    }
}
