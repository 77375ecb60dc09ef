package org.conceptexplorer.data.sample;

import java.util.List;
import org.conceptexplorer.data.ImageSet;

/**
 * Scales and moves a drawing into the middle of an image of 28×28 pixels.
 *
 * @param centre of the drawing as it was made
 * @param scale pixels per unit of the drawing
 */
record Frame(Point centre, double scale) {
    /** The frame that makes the drawing's longer side {@code side} pixels long and keeps its proportions. */
    static Frame around(List<List<Point>> lines, double side) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (List<Point> line : lines) {
            for (Point point : line) {
                left = Math.min(left, point.x());
                right = Math.max(right, point.x());
                top = Math.min(top, point.y());
                bottom = Math.max(bottom, point.y());
            }
        }
        double longer = Math.max(right - left, bottom - top);
        return new Frame(new Point((left + right) / 2, (top + bottom) / 2), side / longer);
    }

    List<List<Point>> fit(List<List<Point>> lines) {
        return lines.stream().map(line -> line.stream().map(this::fit).toList()).toList();
    }

    private Point fit(Point point) {
        double middle = ImageSet.SIDE / 2.0;
        return new Point(middle + scale * (point.x() - centre.x()), middle + scale * (point.y() - centre.y()));
    }
}
