package org.conceptexplorer.figure.loss;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Set;
import org.conceptexplorer.figure.FigureLayout.Plot;
import org.conceptexplorer.figure.Palette;
import org.conceptexplorer.figure.kind.LossTerm;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.figure.paint.Strokes;

/** Draws single curves, in a chart or as samples in its legend. */
final class CurvePainter {
    private static final double FAINT = 0.55;
    private static final int BAND_POINTS = 600;
    private static final double BAND = 0.78; // of the ground in a band's colour

    private final Canvas canvas;
    private final int runs;
    private final boolean sharedColors;

    CurvePainter(Canvas canvas, LossFigure figure) {
        this.canvas = canvas;
        this.runs = figure.runs().size();
        this.sharedColors = runs > 1 && figure.view().terms().containsAll(Set.of(LossTerm.TOTAL, LossTerm.BCE));
    }

    /** One run: training in the accent's colour, validation in ink. Several: each has a colour of its own. */
    private Color color(Curve curve) {
        Palette palette = canvas.palette();
        if (runs > 1) {
            return palette.concepts()
                    .color(curve.run() % palette.concepts().colors().size());
        }
        return switch (curve.source()) {
            case VALIDATION -> palette.ink();
            case TOTAL -> Palette.mix(palette.accent(), palette.ink(), 0.45);
            case BCE, L1, NAMES -> palette.accent();
        };
    }

    Color shade(Curve curve) {
        Color color = color(curve);
        return switch (curve.look()) {
            case RAW -> Palette.mix(color, canvas.palette().ground(), FAINT);
            case BAND -> Palette.mix(color, canvas.palette().ground(), BAND);
            case LINE, POINTS -> color;
        };
    }

    BasicStroke stroke(Curve curve) {
        double width = canvas.style().lineWidth();
        return switch (curve.look()) {
            case RAW -> Strokes.quick(width / 2);
            case LINE -> line(curve.source(), width);
            case POINTS -> Strokes.solid(width * 0.6);
            case BAND -> Strokes.solid(width * 4);
        };
    }

    /** Where a run's terms share its colour, dashes tell them apart. */
    private BasicStroke line(Curve.Source source, double width) {
        return switch (source) {
            case L1 -> Strokes.dashed(width * 0.75, 2.5f, 1.5f);
            case NAMES -> Strokes.dashed(width * 0.75, 1, 1.5f);
            case BCE -> sharedColors ? Strokes.dashed(width * 0.85, 6, 2) : Strokes.quick(width * 0.85);
            case TOTAL, VALIDATION -> Strokes.quick(width * 0.85);
        };
    }

    void draw(Curve curve, Plot plot) {
        if (curve.look() == Curve.Look.BAND) {
            band(curve, plot);
            return;
        }
        Path2D path = Decimation.path(curve, plot, columnsPerUnit(curve));
        canvas.stroke(path, shade(curve), stroke(curve));
        if (curve.look() == Curve.Look.POINTS) {
            points(curve, plot);
        }
    }

    /** There and back again: a few hundred points are enough for an area. */
    private void band(Curve curve, Plot plot) {
        Path2D area = new Path2D.Double();
        int stride = Math.max(1, curve.size() / BAND_POINTS);
        int last = curve.size() - 1;
        for (int i = 0; i <= last; i += stride) {
            point(area, plot, curve.x()[i], curve.y()[i]);
        }
        for (int i = last - last % stride; i >= 0; i -= stride) {
            point(area, plot, curve.x()[i], curve.high()[i]);
        }
        if (area.getCurrentPoint() != null) {
            area.closePath();
            canvas.fill(area, shade(curve));
        }
    }

    private static void point(Path2D area, Plot plot, double x, double y) {
        double at = plot.y().position(y);
        if (!Double.isFinite(at)) {
            return;
        }
        if (area.getCurrentPoint() == null) {
            area.moveTo(plot.x().position(x), at);
        } else {
            area.lineTo(plot.x().position(x), at);
        }
    }

    /** Single steps keep their spikes at the device's full sharpness; a running mean has none to lose. */
    private double columnsPerUnit(Curve curve) {
        double device = canvas.deviceScale();
        return curve.look() == Curve.Look.RAW ? device : Math.min(1, device);
    }

    private void points(Curve curve, Plot plot) {
        double room = plot.bounds().getWidth() / Math.max(1, curve.size());
        double radius = Math.min(canvas.style().lineWidth() * 1.9, Math.max(1.2, room / 3));
        for (int i = 0; i < curve.size(); i++) {
            double y = plot.y().position(curve.y()[i]);
            if (Double.isFinite(y)) {
                point(plot.x().position(curve.x()[i]), y, radius, curve);
            }
        }
    }

    void point(double x, double y, double radius, Curve curve) {
        double halo = radius + canvas.style().lineWidth() / 2;
        canvas.fill(circle(x, y, halo), canvas.palette().ground());
        canvas.fill(circle(x, y, radius), color(curve));
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
