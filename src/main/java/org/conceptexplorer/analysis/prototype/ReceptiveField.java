package org.conceptexplorer.analysis.prototype;

import java.util.List;

/**
 * Which part of an image each place of a code sees.
 *
 * @param side places along each side of the code
 * @param imageSide pixels along each side of the image
 * @param first the first pixel, of a row or a column, that place 0 sees; below 0 where padding comes before the image
 * @param stride pixels between what neighbouring places see first
 * @param size pixels along each side of what a place sees, padding included
 */
public record ReceptiveField(int side, int imageSide, int first, int stride, int size) {
    /**
     * One convolution or pooling.
     *
     * @param kernel pixels along each side of its window
     * @param stride how far the window moves
     * @param before padding before the first pixel
     */
    public record Layer(int kernel, int stride, int before) {}

    /** What a dense network's only place sees: all of the image. */
    public static ReceptiveField whole(int imageSide) {
        return new ReceptiveField(1, imageSide, 0, imageSide, imageSide);
    }

    /**
     * What the places see through several layers.
     *
     * @param side places along each side of the code
     * @param imageSide pixels along each side of the image
     * @param layers convolutions and poolings from the image to the code
     */
    public static ReceptiveField through(int side, int imageSide, List<Layer> layers) {
        int first = 0;
        int stride = 1;
        int size = 1;
        for (Layer layer : layers) {
            first -= layer.before() * stride;
            size += (layer.kernel() - 1) * stride;
            stride *= layer.stride();
        }
        return new ReceptiveField(side, imageSide, first, stride, size);
    }

    /** The part of the image, cut at its edges, that a place sees; places count row by row. */
    public PixelBox of(int place) {
        int row = begin(place / side);
        int column = begin(place % side);
        return new PixelBox(row, column, end(place / side) - row, end(place % side) - column);
    }

    private int begin(int step) {
        return Math.max(0, first + step * stride);
    }

    private int end(int step) {
        return Math.min(imageSide, first + step * stride + size);
    }
}
