package org.conceptexplorer.figure.sweep;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.conceptexplorer.figure.Palette;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.paint.Align;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.training.sweep.SweepResults.Group;

/** The combinations of values with their colours, in as many lines as they need. */
final class SweepLegend {
    private static final double SAMPLE = 14;
    private static final double BETWEEN = 14;
    private static final double MARGIN = 8;

    private SweepLegend() {}

    /** The colour of a combination; from the eleventh on they come again. */
    static Color color(int group, Palette palette) {
        List<Color> colors = palette.concepts().colors();
        return colors.get(group % colors.size());
    }

    /** The height that it takes. */
    static double height(List<Group> groups, double width, Style style) {
        return lay(groups, width, style.smallFont(), (group, x, line) -> {}) * lineHeight(style.smallFont());
    }

    private static double lineHeight(Font font) {
        return 1.5 * font.getSize2D();
    }

    static void draw(List<Group> groups, Canvas canvas, double top) {
        Font font = canvas.style().smallFont();
        lay(groups, canvas.width(), font, (group, x, line) -> {
            double y = top + (line + 0.5) * lineHeight(font);
            canvas.fill(new Ellipse2D.Double(x, y - 4, 8, 8), color(group, canvas.palette()));
            String label = groups.get(group).label();
            Font fitting = Canvas.fitted(label, font, canvas.width() - 2 * MARGIN - SAMPLE);
            canvas.textOn(
                    label, x + SAMPLE, y, Align.LEFT, fitting, canvas.palette().muted());
        });
    }

    private interface Place {
        void at(int group, double x, int line);
    }

    /** Tells where each entry stands, and how many lines there are. */
    private static int lay(List<Group> groups, double width, Font font, Place place) {
        double x = MARGIN;
        int line = 0;
        for (int group = 0; group < groups.size(); group++) {
            double wide = SAMPLE + Canvas.textWidth(groups.get(group).label(), font);
            if (x > MARGIN && x + wide > width - MARGIN) {
                x = MARGIN;
                line++;
            }
            place.at(group, x, line);
            x += wide + BETWEEN;
        }
        return groups.isEmpty() ? 0 : line + 1;
    }
}
