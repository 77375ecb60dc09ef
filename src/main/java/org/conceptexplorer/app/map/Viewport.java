package org.conceptexplorer.app.map;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.conceptexplorer.analysis.matrix.FloatMatrix;

/**
 * Which part of the plane is on view.
 *
 * @param x the point in the middle: to the right
 * @param y the point in the middle: upwards
 * @param unit units of the screen in a unit of the plane
 */
record Viewport(double x, double y, double unit) {
    private static final double AROUND = 0.92;
    private static final double MARGIN = 0.02;
    private static final double CUT = 0.0005; // a few far points would make all others small

    /** The whole map. */
    static Viewport whole(FloatMatrix points, double width, double height) {
        Rectangle2D box = box(points);
        double wide = Math.max(box.getWidth(), 1e-6);
        double high = Math.max(box.getHeight(), 1e-6);
        return new Viewport(box.getCenterX(), box.getCenterY(), AROUND * Math.min(width / wide, height / high));
    }

    private static Rectangle2D box(FloatMatrix points) {
        float[][] sorted = new float[2][points.rows()];
        for (int axis = 0; axis < 2; axis++) {
            for (int point = 0; point < points.rows(); point++) {
                sorted[axis][point] = points.at(point, axis);
            }
            Arrays.sort(sorted[axis]);
        }
        int cut = (int) (CUT * points.rows());
        int last = points.rows() - 1 - cut;
        return points.rows() == 0
                ? new Rectangle2D.Double(0, 0, 1, 1)
                : new Rectangle2D.Double(
                        sorted[0][cut],
                        sorted[1][cut],
                        sorted[0][last] - sorted[0][cut],
                        sorted[1][last] - sorted[1][cut]);
    }

    /** Where a point of the plane lies on a screen of that width. */
    double screenX(double planeX, double width) {
        return width / 2 + unit * (planeX - x);
    }

    double screenY(double planeY, double height) {
        return height / 2 - unit * (planeY - y);
    }

    double planeX(double screenX, double width) {
        return x + (screenX - width / 2) / unit;
    }

    double planeY(double screenY, double height) {
        return y - (screenY - height / 2) / unit;
    }

    /** Larger or smaller by a factor; the point under the pointer stays there. */
    Viewport zoomed(double factor, double screenX, double screenY, double width, double height) {
        double fixedX = planeX(screenX, width);
        double fixedY = planeY(screenY, height);
        return new Viewport(fixedX + (x - fixedX) / factor, fixedY + (y - fixedY) / factor, unit * factor);
    }

    /** Moved along with a hand. */
    Viewport moved(double right, double down) {
        return new Viewport(x - right / unit, y + down / unit, unit);
    }

    /** With a point in the middle. */
    Viewport around(double planeX, double planeY) {
        return new Viewport(planeX, planeY, unit);
    }

    /** The same without the empty margins beside points. */
    Rectangle2D seenOf(FloatMatrix points, double width, double height) {
        if (points.rows() == 0) {
            return seen(width, height);
        }
        Rectangle2D all = new Rectangle2D.Double(points.at(0, 0), points.at(0, 1), 0, 0);
        for (int point = 1; point < points.rows(); point++) {
            all.add(points.at(point, 0), points.at(point, 1));
        }
        double around = MARGIN * Math.max(all.getWidth(), all.getHeight());
        all.setRect(
                all.getX() - around, all.getY() - around, all.getWidth() + 2 * around, all.getHeight() + 2 * around);
        Rectangle2D seen = seen(width, height);
        Rectangle2D both = seen.createIntersection(all);
        return both.getWidth() > 0 && both.getHeight() > 0 ? both : seen;
    }

    /** What of the plane a screen shows. */
    Rectangle2D seen(double width, double height) {
        return new Rectangle2D.Double(x - width / unit / 2, y - height / unit / 2, width / unit, height / unit);
    }
}
