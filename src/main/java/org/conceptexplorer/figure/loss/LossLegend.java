package org.conceptexplorer.figure.loss;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conceptexplorer.figure.FigureLayout.Area;
import org.conceptexplorer.figure.FigurePart;
import org.conceptexplorer.figure.paint.Align;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.figure.paint.Numbers;
import org.conceptexplorer.figure.paint.Strokes;

/** The legend above a loss chart, broken into as many lines as it needs, so that it never covers a curve. */
final class LossLegend {
    private static final double SAMPLE = 18;
    private static final double GAP = 5;
    private static final double BETWEEN = 16;

    private final Canvas canvas;
    private final CurvePainter painter;
    private final Font font;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String text, String name, List<Curve> curves, boolean hidden) {}

    private record Placed(Entry entry, double x, int line) {}

    LossLegend(Canvas canvas, LossFigure figure, List<Curve> curves, CurvePainter painter) {
        this.canvas = canvas;
        this.painter = painter;
        this.font = canvas.style().smallFont();
        Map<String, List<Curve>> byName = new LinkedHashMap<>();
        curves.stream()
                .filter(curve ->
                        figure.view().ghosts() || !figure.view().hidden().contains(curve.name()))
                .forEach(curve -> byName.computeIfAbsent(curve.name(), name -> new ArrayList<>())
                        .add(curve));
        byName.forEach((name, group) -> entries.add(new Entry(
                LossCurves.told(figure, group.get(0)),
                name,
                group,
                figure.view().hidden().contains(name))));
        figure.meanImage()
                .ifPresent(
                        level -> entries.add(new Entry("mean image " + Numbers.short3(level), "", List.of(), false)));
    }

    private double lineHeight() {
        return 1.5 * font.getSize2D();
    }

    /** The height it takes beside or below an axis name that ends at {@code nameEnd}. */
    double height(double nameEnd) {
        return (1 + place(nameEnd).stream().mapToInt(Placed::line).max().orElse(0)) * lineHeight();
    }

    /** Draws it; its first line lies around {@code y}. */
    List<Area> draw(double nameEnd, double y) {
        List<Area> areas = new ArrayList<>();
        for (Placed placed : place(nameEnd)) {
            Rectangle2D bounds = draw(placed, y + placed.line() * lineHeight());
            if (!placed.entry().name().isEmpty()) {
                areas.add(new Area(
                        bounds, new FigurePart.LegendEntry(placed.entry().name())));
            }
        }
        return areas;
    }

    /** Right-aligned lines; the first one only if all of it fits beside the axis name. */
    private List<Placed> place(double nameEnd) {
        double all = entries.stream().mapToDouble(this::width).sum() + BETWEEN * (entries.size() - 1);
        double right = canvas.width() - 8;
        if (all <= right - nameEnd - BETWEEN) {
            return line(entries, right - all, 0);
        }
        List<Placed> placed = new ArrayList<>();
        List<Entry> line = new ArrayList<>();
        int lines = 1;
        double x = 8;
        for (Entry entry : entries) {
            if (!line.isEmpty() && x + width(entry) > right) {
                placed.addAll(line(line, 8, lines++));
                line.clear();
                x = 8;
            }
            line.add(entry);
            x += width(entry) + BETWEEN;
        }
        placed.addAll(line(line, 8, lines));
        return placed;
    }

    private List<Placed> line(List<Entry> line, double from, int number) {
        List<Placed> placed = new ArrayList<>();
        double x = from;
        for (Entry entry : line) {
            placed.add(new Placed(entry, x, number));
            x += width(entry) + BETWEEN;
        }
        return placed;
    }

    private double width(Entry entry) {
        return SAMPLE + GAP + Canvas.textWidth(entry.text(), font);
    }

    private Rectangle2D draw(Placed placed, double y) {
        Entry entry = placed.entry();
        double x = placed.x();
        Color color = canvas.palette().muted();
        if (entry.curves().isEmpty()) {
            canvas.stroke(new Line2D.Double(x, y, x + SAMPLE, y), color, Strokes.dashed(1, 4, 3));
        }
        canvas.textOn(entry.text(), x + SAMPLE + GAP, y, Align.LEFT, font, color);
        if (entry.hidden()) { // struck through, but still to be read by whoever wants it back
            canvas.stroke(new Line2D.Double(x + SAMPLE + GAP, y, x + width(entry), y), color, Strokes.solid(1));
        } else {
            entry.curves().forEach(curve -> sample(curve, x, y));
        }
        return new Rectangle2D.Double(x, y - lineHeight() / 2, width(entry), lineHeight());
    }

    private void sample(Curve curve, double x, double y) {
        canvas.stroke(new Line2D.Double(x, y, x + SAMPLE, y), painter.shade(curve), painter.stroke(curve));
        if (curve.look() == Curve.Look.POINTS) {
            painter.point(x + SAMPLE / 2, y, canvas.style().lineWidth() * 1.7, curve);
        }
    }
}
