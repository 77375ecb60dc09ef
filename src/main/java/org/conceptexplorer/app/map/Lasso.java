package org.conceptexplorer.app.map;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A line drawn around points of the plane, closed from its end to its beginning. */
final class Lasso {
    private final Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    private int corners;

    /** Goes on to a point of the plane. */
    void to(double x, double y) {
        if (corners++ == 0) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    /** Whether it goes around anything. */
    boolean isArea() {
        return corners > 2;
    }

    Rectangle2D bounds() {
        return path.getBounds2D();
    }

    boolean contains(double x, double y) {
        return path.contains(x, y);
    }
}
