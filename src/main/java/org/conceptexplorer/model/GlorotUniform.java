package org.conceptexplorer.model;

import java.util.List;
import org.conceptexplorer.data.SeededRandom;

/**
 * Keras' initial kernels (Glorot and Bengio, AISTATS 2010): uniform in ±√(6 / (fan in + fan out)), where a convolution's
 * fans count each of its taps.
 */
final class GlorotUniform {
    private GlorotUniform() {}

    static float[] kernel(Architecture.Layer layer, SeededRandom random) {
        List<Integer> shape = layer.kernelShape();
        int in = shape.get(shape.size() - 2);
        int out = shape.get(shape.size() - 1);
        int taps = layer.kernelSize() / (in * out);
        double limit = Math.sqrt(6.0 / (taps * (in + out)));
        float[] kernel = new float[layer.kernelSize()];
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] = (float) random.between(-limit, limit);
        }
        return kernel;
    }
}
