package org.conceptexplorer.model.conv;

/**
 * The values of one layer for a shard of images: channels × side × side × lanes.
 *
 * <p>A lane is one image of the shard, and lanes lie innermost: the same pixel of all images stands together. A
 * convolution then multiplies rows of numbers by one weight, whatever its kernel, stride and padding, and no part of a
 * row needs other treatment than the rest.
 *
 * <p>A map is kept in phases×phases parts: part (p, q) holds the pixels whose row is p and whose column is q modulo
 * {@code phases}. What 2×2 pooling compares then stands at the same place of four parts, and so does what upsampling
 * makes of one pixel.
 */
final class FeatureMap {
    private final int channels;
    private final int side;
    private final int phases;
    private final int phaseSide;
    private final int lanes;
    private final float[][] rows;

    /**
     * Makes a map of zeros.
     *
     * @param channels its channels
     * @param side pixels along each side
     * @param phases 1, or 2 for a map kept in four parts
     * @param lanes images in a shard
     */
    FeatureMap(int channels, int side, int phases, int lanes) {
        this.channels = channels;
        this.side = side;
        this.phases = phases;
        this.phaseSide = (side + phases - 1) / phases;
        this.lanes = lanes;
        this.rows = new float[channels * phases * phases * phaseSide][phaseSide * lanes];
    }

    int channels() {
        return channels;
    }

    int side() {
        return side;
    }

    int phases() {
        return phases;
    }

    /** Rows and columns of each part. */
    int phaseSide() {
        return phaseSide;
    }

    int lanes() {
        return lanes;
    }

    /** All rows: by channel, then part, then row of the part. */
    float[][] rows() {
        return rows;
    }

    /** One row of one part: column by column, lane by lane. */
    float[] row(int channel, int phase, int row) {
        return rows[(channel * phases * phases + phase) * phaseSide + row];
    }

    /** The row of the part that holds the pixel (y, x). */
    float[] rowOf(int channel, int y, int x) {
        return row(channel, (y % phases) * phases + x % phases, y / phases);
    }

    /** Where in {@link #rowOf} the lanes of a pixel in column {@code x} begin. */
    int placeOf(int x) {
        return x / phases * lanes;
    }

    /** Copies all pixels of a map of the same size, whatever its parts. */
    void copy(FeatureMap from) {
        for (int channel = 0; channel < channels; channel++) {
            for (int y = 0; y < side; y++) {
                for (int x = 0; x < side; x++) {
                    System.arraycopy(
                            from.rowOf(channel, y, x), from.placeOf(x), rowOf(channel, y, x), placeOf(x), lanes);
                }
            }
        }
    }
}
