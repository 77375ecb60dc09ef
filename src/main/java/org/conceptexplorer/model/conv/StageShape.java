package org.conceptexplorer.model.conv;

/**
 * One step of a convolutional network, as the engine takes it: a convolution with what stands before and after it.
 *
 * @param resizing what is done to the map before the convolution; most often nothing
 * @param convolution the convolution, perhaps of an upsampled map
 * @param pooled whether its output goes through 2×2 max pooling
 */
record StageShape(Resizing resizing, ConvolutionShape convolution, boolean pooled) {
    /**
     * Nearest-neighbour upsampling, then cropping.
     *
     * @param upsampling by which factor; 1 leaves the map as large as it is
     * @param cropping pixels that are left out on each side of what upsampling makes
     */
    record Resizing(int upsampling, int cropping) {
        /** Leaves the map as it is. */
        static final Resizing NONE = new Resizing(1, 0);

        /** The side that becomes of a map's. */
        int side(int before) {
            return upsampling * before - 2 * cropping;
        }
    }
}
