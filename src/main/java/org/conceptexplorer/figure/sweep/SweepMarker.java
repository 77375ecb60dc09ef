package org.conceptexplorer.figure.sweep;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.conceptexplorer.figure.Palette;
import org.conceptexplorer.figure.paint.Canvas;

/**
 * How a combination of values looks: ten colours, and where these do not suffice another shape. From the forty-first on
 * they come again.
 *
 * @param place of the combination, from 0
 */
record SweepMarker(int place) {
    /** Of the same area as a circle. */
    private static final double SQUARE = Math.sqrt(Math.PI) / 2;

    private static final double TRIANGLE = Math.sqrt(4 * Math.PI / (3 * Math.sqrt(3)));
    private static final double DIAMOND = Math.sqrt(Math.PI / 2);

    Color color(Palette palette) {
        List<Color> colors = palette.concepts().colors();
        return colors.get(place % colors.size());
    }

    /** Draws it around a point. */
    void draw(Canvas canvas, double x, double y, double radius, Color color) {
        canvas.fill(shape(canvas.palette().concepts().colors().size(), x, y, radius), color);
    }

    private Shape shape(int colors, double x, double y, double radius) {
        return switch (place / colors % 4) {
            case 0 -> new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
            case 1 -> {
                double half = SQUARE * radius;
                yield new Rectangle2D.Double(x - half, y - half, 2 * half, 2 * half);
            }
            case 2 -> corners(x, y, TRIANGLE * radius, 3);
            default -> corners(x, y, DIAMOND * radius, 4);
        };
    }

    /** A regular polygon, one corner above. */
    private static Shape corners(double x, double y, double radius, int count) {
        Path2D path = new Path2D.Double();
        for (int corner = 0; corner < count; corner++) {
            double angle = 2 * Math.PI * corner / count;
            double right = x + radius * Math.sin(angle);
            double up = y - radius * Math.cos(angle);
            if (corner == 0) {
                path.moveTo(right, up);
            } else {
                path.lineTo(right, up);
            }
        }
        path.closePath();
        return path;
    }
}
