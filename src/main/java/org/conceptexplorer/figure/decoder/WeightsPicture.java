package org.conceptexplorer.figure.decoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Weights;

/**
 * What a concept of a fully connected network looks for: the product of all weights from the pixels to it, as if every
 * unit on the way were active. Scaled so that the largest weight by size is 1.
 */
final class WeightsPicture {
    private static final String CONCEPTS = "concepts";

    private WeightsPicture() {}

    /** The pictures of all concepts, 0 first, with values in [-1, 1]; empty for a convolutional network. */
    static Optional<List<Pixels>> all(Weights weights) {
        float[][] rows = {};
        for (Architecture.Layer layer : weights.architecture().layers()) {
            List<Integer> shape = layer.kernelShape();
            boolean first = rows.length == 0;
            if (shape.size() != 2 || shape.get(0) != (first ? ImageSet.PIXELS : rows[0].length)) {
                return Optional.empty();
            }
            float[] kernel = weights.array(layer.name() + "/kernel");
            rows = first ? cut(kernel, shape.get(1)) : times(rows, kernel, shape.get(1));
            if (layer.name().equals(CONCEPTS)) {
                return Optional.of(columns(rows));
            }
        }
        return Optional.empty();
    }

    private static float[][] cut(float[] kernel, int outputs) {
        float[][] rows = new float[kernel.length / outputs][outputs];
        for (int i = 0; i < kernel.length; i++) {
            rows[i / outputs][i % outputs] = kernel[i];
        }
        return rows;
    }

    private static float[][] times(float[][] rows, float[] kernel, int outputs) {
        float[][] product = new float[rows.length][outputs];
        for (int row = 0; row < rows.length; row++) {
            for (int i = 0; i < kernel.length; i++) {
                product[row][i % outputs] += rows[row][i / outputs] * kernel[i];
            }
        }
        return product;
    }

    private static List<Pixels> columns(float[][] rows) {
        List<Pixels> pictures = new ArrayList<>();
        for (int concept = 0; concept < rows[0].length; concept++) {
            float[] picture = new float[rows.length];
            float largest = Float.MIN_NORMAL;
            for (float[] row : rows) {
                largest = Math.max(largest, Math.abs(row[concept]));
            }
            for (int pixel = 0; pixel < picture.length; pixel++) {
                picture[pixel] = rows[pixel][concept] / largest;
            }
            pictures.add(Pixels.of(picture));
        }
        return pictures;
    }
}
