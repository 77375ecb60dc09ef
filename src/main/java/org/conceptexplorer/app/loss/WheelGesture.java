package org.conceptexplorer.app.loss;

import java.util.Optional;
import javafx.scene.input.ScrollEvent;
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.figure.Axis;
import org.conceptexplorer.figure.FigureLayout.Plot;
import org.conceptexplorer.figure.kind.LossView;
import org.conceptexplorer.figure.kind.Span;

/** The wheel on the loss chart: what is below the pointer comes closer and stays below it. */
final class WheelGesture {
    /** So much of the chart is left in sight by one notch. */
    private static final double NOTCH = 0.8;

    private final FigureView chart;
    private final LossModel model;
    private Optional<Plot> whole = Optional.empty();

    private WheelGesture(FigureView chart, LossModel model) {
        this.chart = chart;
        this.model = model;
    }

    static void install(FigureView chart, LossModel model) {
        WheelGesture gesture = new WheelGesture(chart, model);
        chart.addEventHandler(ScrollEvent.SCROLL, gesture::scrolled);
    }

    /** A page that scrolls keeps the wheel where there is nothing to look at closer. */
    private void scrolled(ScrollEvent event) {
        Optional<Plot> pointed = chart.figureLayoutProperty()
                .get()
                .flatMap(layout -> layout.plot())
                .filter(plot -> plot.bounds().contains(event.getX(), event.getY()));
        if (pointed.isEmpty() || event.getDeltaY() == 0) {
            return;
        }
        event.consume();
        if (!model.zoomed()) {
            whole = pointed;
        }
        boolean closer = event.getDeltaY() > 0;
        if (closer || model.zoomed()) {
            look(scaled(pointed.get(), event.getX(), event.getY(), closer ? NOTCH : 1 / NOTCH));
        }
    }

    private void look(LossView.Zoom part) {
        boolean all = whole.filter(plot -> covers(part.x(), plot.x()) && covers(part.y(), plot.y()))
                .isPresent();
        if (all) {
            model.showAll();
        } else {
            model.zoom(part);
        }
    }

    private static boolean covers(Span part, Axis axis) {
        return part.low() <= axis.low() && part.high() >= axis.high();
    }

    /**
     * What a plot shows once it was scaled about a point.
     *
     * @param x the point's place, in the plot's own units of length, as {@code y}
     * @param share how much of the width and height stays in sight
     */
    static LossView.Zoom scaled(Plot plot, double x, double y, double share) {
        var bounds = plot.bounds();
        return new LossView.Zoom(
                plot.x().value(x + (bounds.getMinX() - x) * share),
                plot.x().value(x + (bounds.getMaxX() - x) * share),
                plot.y().value(y + (bounds.getMaxY() - y) * share),
                plot.y().value(y + (bounds.getMinY() - y) * share));
    }
}
