package org.conceptexplorer.figure.sweep;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.figure.paint.Paragraph;
import org.conceptexplorer.training.sweep.SweepResults.Group;

/** The combinations of values with their markers, in columns of one width, as many as there is room for. */
final class SweepLegend {
    private static final double SAMPLE = 14;
    private static final double BETWEEN = 14;
    private static final double MARGIN = 8;
    private static final double RADIUS = 4;

    /** What lies between two entries, in heights of the font. */
    private static final double GAP = 0.2;

    private final List<Paragraph> names;
    private final int columns;
    private final double column;
    private final double gap;

    private SweepLegend(List<Group> groups, double width, Font font) {
        double room = Math.max(1, width - 2 * MARGIN);
        double widest = groups.stream()
                .mapToDouble(group -> SAMPLE + Canvas.textWidth(group.label(), font) + BETWEEN)
                .max()
                .orElse(room);
        columns = (int) Math.max(1, Math.floor((room + BETWEEN) / widest));
        column = widest;
        gap = GAP * font.getSize2D();
        names = groups.stream()
                .map(group -> SweepLabel.lines(group.label(), font, Math.max(1, room - SAMPLE)))
                .toList();
    }

    /** The height that it takes. */
    static double height(List<Group> groups, double width, Style style) {
        SweepLegend legend = new SweepLegend(groups, width, style.smallFont());
        return legend.tops().get(legend.rows());
    }

    static void draw(List<Group> groups, Canvas canvas, double top) {
        new SweepLegend(groups, canvas.width(), canvas.style().smallFont()).draw(canvas, top);
    }

    private int rows() {
        return (names.size() + columns - 1) / columns;
    }

    /** Where each row begins, and where the last one ends. */
    private List<Double> tops() {
        List<Double> tops = new ArrayList<>(List.of(0.0));
        for (int row = 0; row < rows(); row++) {
            double high = names.subList(row * columns, Math.min(names.size(), (row + 1) * columns)).stream()
                    .mapToDouble(Paragraph::height)
                    .max()
                    .orElse(0);
            tops.add(tops.get(row) + high + gap);
        }
        return tops;
    }

    private void draw(Canvas canvas, double top) {
        List<Double> tops = tops();
        for (int place = 0; place < names.size(); place++) {
            Paragraph name = names.get(place);
            double x = MARGIN + place % columns * column;
            double y = top + tops.get(place / columns);
            SweepMarker marker = new SweepMarker(place);
            double middle = y + name.height() / name.lines().size() / 2;
            marker.draw(canvas, x + RADIUS, middle, RADIUS, marker.color(canvas.palette()));
            name.draw(canvas, x + SAMPLE, y, canvas.palette().muted());
        }
    }
}
