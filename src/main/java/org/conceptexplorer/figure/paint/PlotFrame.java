package org.conceptexplorer.figure.paint;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.conceptexplorer.figure.Axis;
import org.conceptexplorer.figure.FigureLayout.Plot;

/** Draws what stands around a chart: grid, axes, ticks and their labels. */
public final class PlotFrame {
    private static final double TICK = 4;

    private final Canvas canvas;
    private final Plot plot;

    /** A frame for one plot. */
    public PlotFrame(Canvas canvas, Plot plot) {
        this.canvas = canvas;
        this.plot = plot;
    }

    /** The room that tick labels and an axis label need below a plot. */
    public static double roomBelow(Font font) {
        return TICK + 2.6 * font.getSize2D() + 4;
    }

    /** The room that tick labels need left of a plot. */
    public static double roomLeft(List<Ticks.Tick> ticks, Font font) {
        return TICK
                + 5
                + ticks.stream()
                        .mapToDouble(tick -> Canvas.textWidth(tick.label(), font))
                        .max()
                        .orElse(0);
    }

    /** Draws the horizontal grid lines and the labels left of them. */
    public void yTicks(List<Ticks.Tick> ticks) {
        Rectangle2D box = plot.bounds();
        Font font = canvas.style().smallFont();
        for (Ticks.Tick tick : ticks) {
            double y = canvas.sharp(plot.y().position(tick.value()));
            double length = tick.major() ? TICK : TICK / 2;
            if (tick.major()) {
                canvas.hairline(
                        box.getMinX(), y, box.getMaxX(), y, canvas.palette().grid());
                canvas.textOn(
                        tick.label(),
                        box.getMinX() - TICK - 3,
                        y,
                        Align.RIGHT,
                        font,
                        canvas.palette().muted());
            }
            canvas.hairline(
                    box.getMinX() - length,
                    y,
                    box.getMinX(),
                    y,
                    canvas.palette().muted());
        }
    }

    /** Draws the axis below, with its labels and its name. */
    public void xTicks(List<Ticks.Tick> ticks, String name) {
        Rectangle2D box = plot.bounds();
        Font font = canvas.style().smallFont();
        double baseline = box.getMaxY() + TICK + 2 + font.getSize2D();
        for (Ticks.Tick tick : ticks) {
            double x = canvas.sharp(plot.x().position(tick.value()));
            canvas.hairline(
                    x, box.getMaxY(), x, box.getMaxY() + TICK, canvas.palette().muted());
            canvas.text(
                    tick.label(),
                    inside(tick.label(), x, font),
                    baseline,
                    Align.CENTER,
                    font,
                    canvas.palette().muted());
        }
        canvas.text(
                name,
                inside(name, box.getCenterX(), canvas.style().font()),
                baseline + 1.3 * font.getSize2D(),
                Align.CENTER,
                canvas.style().font(),
                canvas.palette().ink());
    }

    /** The middle of a text that is not cut off, as near as can be to where it is wanted. */
    private double inside(String text, double wanted, Font font) {
        double half = Canvas.textWidth(text, font) / 2;
        return Math.max(half, Math.min(canvas.width() - half, wanted));
    }

    /** Draws the two axis lines. */
    public void axes() {
        Rectangle2D box = plot.bounds();
        double x = canvas.sharp(box.getMinX());
        double y = canvas.sharp(box.getMaxY());
        canvas.hairline(x, box.getMinY(), x, y, canvas.palette().muted());
        canvas.hairline(x, y, box.getMaxX(), y, canvas.palette().muted());
    }

    /** How many labels of a font an axis has room for along its height. */
    public static int roomFor(double length, Font font) {
        return (int) Math.max(1, length / (2.2 * font.getSize2D()));
    }

    /** How many labels as wide as one an axis has room for along its width. */
    public static int roomFor(Axis axis, String widest, Font font) {
        double length = Math.abs(axis.to() - axis.from());
        return (int) Math.max(1, length / (Canvas.textWidth(widest, font) + 2 * font.getSize2D()));
    }
}
