package org.conceptexplorer.app.loss;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.figure.FigureLayout.Plot;
import org.conceptexplorer.figure.FigurePart;
import org.conceptexplorer.figure.kind.LossView;

/** The pointer on the loss chart: dragging looks closer, a double click shows all, a click on the legend hides. */
final class ZoomGesture extends Pane {
    /** Shorter drags are clicks of an unsteady hand. */
    private static final double SHORTEST = 6;

    private final FigureView chart;
    private final LossModel model;
    private final Rectangle frame = new Rectangle();
    private Optional<Point2D> start = Optional.empty();

    ZoomGesture(FigureView chart, LossModel model) {
        this.chart = chart;
        this.model = model;
        frame.getStyleClass().add("zoom-frame");
        frame.setManaged(false);
        frame.setVisible(false);
        getChildren().add(frame);
        setMouseTransparent(true);
        chart.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        chart.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        chart.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private Optional<Plot> plot() {
        return chart.figureLayoutProperty().get().flatMap(layout -> layout.plot());
    }

    private void pressed(MouseEvent event) {
        Point2D point = new Point2D(event.getX(), event.getY());
        start = event.getButton() == MouseButton.PRIMARY && !PanGesture.means(event)
                ? plot().filter(plot -> plot.bounds().contains(point.getX(), point.getY()))
                        .map(plot -> point)
                : Optional.empty();
    }

    private void dragged(MouseEvent event) {
        start.ifPresent(from -> plot().ifPresent(plot -> {
            double x =
                    clamp(event.getX(), plot.bounds().getMinX(), plot.bounds().getMaxX());
            double y =
                    clamp(event.getY(), plot.bounds().getMinY(), plot.bounds().getMaxY());
            frame.setX(Math.min(x, from.getX()));
            frame.setY(Math.min(y, from.getY()));
            frame.setWidth(Math.abs(x - from.getX()));
            frame.setHeight(Math.abs(y - from.getY()));
            frame.setVisible(true);
        }));
    }

    private void released(MouseEvent event) {
        boolean meant = frame.isVisible() && frame.getWidth() >= SHORTEST && frame.getHeight() >= SHORTEST;
        frame.setVisible(false);
        start = Optional.empty();
        if (meant) {
            plot().ifPresent(plot -> model.zoom(new LossView.Zoom(
                    plot.x().value(frame.getX()),
                    plot.x().value(frame.getX() + frame.getWidth()),
                    plot.y().value(frame.getY() + frame.getHeight()),
                    plot.y().value(frame.getY()))));
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        Optional<FigurePart> part =
                chart.figureLayoutProperty().get().flatMap(layout -> layout.partAt(event.getX(), event.getY()));
        if (part.isPresent() && part.get() instanceof FigurePart.LegendEntry entry) {
            model.toggle(entry.name());
        } else if (event.getClickCount() == 2) {
            model.showAll();
        }
    }

    private static double clamp(double value, double least, double most) {
        return Math.min(most, Math.max(least, value));
    }
}
