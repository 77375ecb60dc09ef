package org.conceptexplorer.app.loss;

import java.util.Optional;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.figure.FigureLayout.Plot;
import org.conceptexplorer.figure.kind.LossView;

/** The pointer on a part of the loss chart: dragging with Shift or the middle button moves to the parts beside it. */
final class PanGesture {
    private final FigureView chart;
    private final LossModel model;
    private Optional<Grip> grip = Optional.empty();

    /** Where the chart was taken hold of, and what it showed then. */
    private record Grip(Plot plot, double x, double y) {}

    private PanGesture(FigureView chart, LossModel model) {
        this.chart = chart;
        this.model = model;
    }

    static void install(FigureView chart, LossModel model) {
        PanGesture gesture = new PanGesture(chart, model);
        chart.addEventHandler(MouseEvent.MOUSE_PRESSED, gesture::pressed);
        chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, gesture::dragged);
        chart.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> gesture.grip = Optional.empty());
    }

    /** Whether a button that goes down takes hold of the chart. */
    static boolean means(MouseEvent event) {
        return event.getButton() == MouseButton.MIDDLE
                || (event.getButton() == MouseButton.PRIMARY && event.isShiftDown());
    }

    /** What a plot shows once it was pulled; distances in its own units of length. */
    static LossView.Zoom pulled(Plot plot, double right, double down) {
        var bounds = plot.bounds();
        return new LossView.Zoom(
                plot.x().value(bounds.getMinX() - right),
                plot.x().value(bounds.getMaxX() - right),
                plot.y().value(bounds.getMaxY() - down),
                plot.y().value(bounds.getMinY() - down));
    }

    private void pressed(MouseEvent event) {
        grip = chart.figureLayoutProperty()
                .get()
                .flatMap(layout -> layout.plot())
                .filter(plot -> means(event) && model.zoomed() && plot.bounds().contains(event.getX(), event.getY()))
                .map(plot -> new Grip(plot, event.getX(), event.getY()));
    }

    private void dragged(MouseEvent event) {
        grip.ifPresent(held -> model.zoom(pulled(held.plot(), event.getX() - held.x(), event.getY() - held.y())));
    }
}
