package org.conceptexplorer.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.numpy.NpyArray;
import org.conceptexplorer.model.Architecture;

/**
 * Images as a trained network sees them, in file order and evaluation mode.
 *
 * @param architecture gives a code its shape
 * @param images the images, for their labels
 * @param codes N×10 or N×4×4×10 activations
 * @param errors N binary cross-entropies per pixel, in nats
 * @param reconstructions N×28×28 values in [0, 1]; N is 0 if they were not asked for
 */
record EncodedImages(
        Architecture architecture,
        ImageSet images,
        NpyArray.Floats codes,
        NpyArray.Floats errors,
        NpyArray.Floats reconstructions) {
    boolean hasReconstructions() {
        return reconstructions.size() > 0;
    }

    /** The arrays of floats by the names they have in files. */
    Map<String, NpyArray> arrays() {
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        arrays.put("code", codes);
        arrays.put("bce", errors);
        if (hasReconstructions()) {
            arrays.put("reconstruction", reconstructions);
        }
        return arrays;
    }
}
