package org.conceptexplorer.app.map;

import java.util.Arrays;
import java.util.List;
import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.figure.Palette;

/** Paints points as small squares straight into the pixels of a picture: tens of thousands of them in a few milliseconds. */
final class CloudPainter {
    private static final int MANY = 30_000;

    private final int[] pixels;
    private final int width;
    private final int height;

    /**
     * Takes over the pixels of a picture, row by row, ARGB with opaque colours.
     *
     * @param width device pixels of a row
     * @param height rows
     */
    CloudPainter(int[] pixels, int width, int height) {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
    }

    /**
     * Paints all points.
     *
     * @param view in device pixels
     * @param scale device pixels in a unit of the screen
     */
    void paint(FloatMatrix points, PointColours colours, Viewport view, double scale, Palette palette) {
        Arrays.fill(pixels, palette.ground().getRGB());
        int side = (int) Math.max(2, Math.round(scale * (points.rows() > MANY ? 2 : 3)));
        for (int order = 0; order < colours.size(); order++) {
            int point = colours.point(order);
            int x = (int) Math.round(view.screenX(points.at(point, 0), width)) - side / 2;
            int y = (int) Math.round(view.screenY(points.at(point, 1), height)) - side / 2;
            if (x >= 0 && y >= 0 && x + side <= width && y + side <= height) {
                int colour = colours.colour(point);
                for (int row = y; row < y + side; row++) {
                    int at = row * width + x;
                    for (int i = 0; i < side; i++) {
                        pixels[at + i] = colour;
                    }
                }
            }
        }
    }

    /** Paints the images of some points over them, in a frame of the points' colour. */
    void thumbnails(List<PlacedThumbnail> thumbnails, Palette palette, int multiple) {
        int side = multiple * ImageSet.SIDE;
        for (PlacedThumbnail thumbnail : thumbnails) {
            int left = thumbnail.x() - side / 2;
            int top = thumbnail.y() - side / 2;
            if (left >= 1 && top >= 1 && left + side < width && top + side < height) {
                square(left - 1, top - 1, side + 2, thumbnail.frame());
                picture(thumbnail.picture(), left, top, multiple, palette);
            }
        }
    }

    private void square(int left, int top, int side, int colour) {
        for (int row = top; row < top + side; row++) {
            Arrays.fill(pixels, row * width + left, row * width + left + side, colour);
        }
    }

    private void picture(Pixels picture, int left, int top, int multiple, Palette palette) {
        for (int pixel = 0; pixel < ImageSet.PIXELS; pixel++) {
            int colour = palette.ink(picture.get(pixel)).getRGB();
            square(left + pixel % ImageSet.SIDE * multiple, top + pixel / ImageSet.SIDE * multiple, multiple, colour);
        }
    }
}
