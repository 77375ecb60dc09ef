package org.conceptexplorer.app.loss;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import org.conceptexplorer.app.fx.FigureView;

/** Two thin lines through the pointer, across the chart's inner rectangle: which values belong together. */
final class Crosshair extends Pane {
    private final FigureView chart;
    private final Line across = line();
    private final Line up = line();
    private Optional<Point2D> pointer = Optional.empty();

    Crosshair(FigureView chart) {
        this.chart = chart;
        getChildren().addAll(across, up);
        setMouseTransparent(true);
        chart.addEventHandler(MouseEvent.MOUSE_MOVED, this::follow);
        chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::follow);
        chart.addEventHandler(MouseEvent.MOUSE_EXITED, event -> {
            pointer = Optional.empty();
            draw();
        });
        chart.figureLayoutProperty().addListener(observed -> draw()); // the chart changes under a resting pointer
    }

    private static Line line() {
        Line line = new Line();
        line.getStyleClass().add("crosshair");
        line.setManaged(false);
        line.setVisible(false);
        return line;
    }

    private void follow(MouseEvent event) {
        pointer = Optional.of(new Point2D(event.getX(), event.getY()));
        draw();
    }

    private void draw() {
        Optional<Rectangle2D> plot = chart.figureLayoutProperty()
                .get()
                .flatMap(layout -> layout.plot())
                .map(found -> found.bounds())
                .filter(bounds -> pointer.filter(point -> bounds.contains(point.getX(), point.getY()))
                        .isPresent());
        plot.ifPresent(bounds -> pointer.ifPresent(point -> {
            double x = Math.floor(point.getX()) + 0.5; // in the middle of a pixel: sharp
            double y = Math.floor(point.getY()) + 0.5;
            place(across, bounds.getMinX(), y, bounds.getMaxX(), y);
            place(up, x, bounds.getMinY(), x, bounds.getMaxY());
        }));
        show(plot.isPresent());
    }

    private static void place(Line line, double fromX, double fromY, double toX, double toY) {
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
    }

    private void show(boolean yes) {
        across.setVisible(yes);
        up.setVisible(yes);
    }
}
