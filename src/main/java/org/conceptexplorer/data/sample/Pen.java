package org.conceptexplorer.data.sample;

import java.util.Arrays;
import java.util.List;
import org.conceptexplorer.data.ImageSet;

/** A round pen on 28×28 pixels. Ink never fades: a pixel keeps the most that any piece of a line gave it. */
final class Pen {
    /** Over how many pixels a line's edge fades: MNIST's digits were made small from larger, so their edges are soft. */
    private static final double EDGE = 1.5;

    private final double radius;

    /** Each pixel's squared distance from the nearest line; kept squared because roots are slow. */
    private final double[] nearest = new double[ImageSet.PIXELS];

    /**
     * A pen over white paper.
     *
     * @param radius half the width of its line, in pixels
     */
    Pen(double radius) {
        this.radius = radius;
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
    }

    /** Draws straight lines from point to point, in pixels; the centre of the first pixel is (0.5, 0.5). */
    void draw(List<Point> points) {
        for (int i = 0; i + 1 < points.size(); i++) {
            draw(points.get(i), points.get(i + 1));
        }
    }

    private void draw(Point from, Point to) {
        double reach = radius + EDGE;
        int left = pixel(Math.min(from.x(), to.x()) - reach);
        int right = pixel(Math.max(from.x(), to.x()) + reach);
        int top = pixel(Math.min(from.y(), to.y()) - reach);
        int bottom = pixel(Math.max(from.y(), to.y()) + reach);
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                int pixel = y * ImageSet.SIDE + x;
                nearest[pixel] = Math.min(nearest[pixel], squaredDistance(x + 0.5, y + 0.5, from, to));
            }
        }
    }

    private static int pixel(double coordinate) {
        return (int) Math.max(0, Math.min(ImageSet.SIDE - 1, coordinate));
    }

    private static double squaredDistance(double x, double y, Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : ((x - from.x()) * dx + (y - from.y()) * dy) / length;
        double within = Math.max(0, Math.min(1, along));
        double restX = x - from.x() - within * dx;
        double restY = y - from.y() - within * dy;
        return restX * restX + restY * restY;
    }

    /** Copies the ink as bytes, moved by whole pixels so that its centre of mass lies in the middle, as in MNIST. */
    void copyCentred(byte[] target, int offset) {
        double mass = 0;
        double massX = 0;
        double massY = 0;
        for (int y = 0; y < ImageSet.SIDE; y++) {
            for (int x = 0; x < ImageSet.SIDE; x++) {
                double here = ink(x, y);
                mass += here;
                massX += here * (x + 0.5);
                massY += here * (y + 0.5);
            }
        }
        double middle = ImageSet.SIDE / 2.0;
        copy(target, offset, (int) Math.round(middle - massX / mass), (int) Math.round(middle - massY / mass));
    }

    private double ink(int x, int y) {
        double covered = 0.5 + (radius - Math.sqrt(nearest[y * ImageSet.SIDE + x])) / EDGE;
        return Math.max(0, Math.min(1, covered));
    }

    private void copy(byte[] target, int offset, int right, int down) {
        for (int y = Math.max(0, -down); y < Math.min(ImageSet.SIDE, ImageSet.SIDE - down); y++) {
            for (int x = Math.max(0, -right); x < Math.min(ImageSet.SIDE, ImageSet.SIDE - right); x++) {
                target[offset + (y + down) * ImageSet.SIDE + x + right] = (byte) Math.round(255 * ink(x, y));
            }
        }
    }
}
