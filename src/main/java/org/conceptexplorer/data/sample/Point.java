package org.conceptexplorer.data.sample;

/**
 * A place on the paper.
 *
 * @param x to the right
 * @param y downwards
 */
record Point(double x, double y) {
    double distance(Point other) {
        double dx = x - other.x;
        double dy = y - other.y;
        return Math.sqrt(dx * dx + dy * dy);
    }
}
