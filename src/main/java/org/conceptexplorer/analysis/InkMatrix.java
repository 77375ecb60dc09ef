package org.conceptexplorer.analysis;

import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.data.ImageSet;

/** Images as a table, for what compares codes with raw pixels. */
public final class InkMatrix {
    private InkMatrix() {}

    /** Images × 784 grey values in [0, 1], row by row. */
    public static FloatMatrix of(ImageSet images) {
        return FloatMatrix.filled(images.size(), ImageSet.PIXELS, (image, pixel) -> images.ink(image, pixel) / 255f);
    }
}
