package org.conceptexplorer.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** All weights one after the other in one array: each layer's kernel, then its bias. */
public final class FlatWeights {
    private FlatWeights() {}

    /** How many numbers there are. */
    static int size(Architecture architecture) {
        return architecture.layers().stream()
                .mapToInt(layer -> layer.kernelSize() + layer.biasSize())
                .sum();
    }

    public static float[] of(Weights weights) {
        float[] flat = new float[size(weights.architecture())];
        int at = 0;
        for (Architecture.Layer layer : weights.architecture().layers()) {
            System.arraycopy(weights.array(layer.name() + "/kernel"), 0, flat, at, layer.kernelSize());
            at += layer.kernelSize();
            System.arraycopy(weights.array(layer.name() + "/bias"), 0, flat, at, layer.biasSize());
            at += layer.biasSize();
        }
        return flat;
    }

    public static Weights toWeights(Architecture architecture, float[] flat) {
        Map<String, float[]> arrays = new LinkedHashMap<>();
        int at = 0;
        for (Architecture.Layer layer : architecture.layers()) {
            arrays.put(layer.name() + "/kernel", Arrays.copyOfRange(flat, at, at + layer.kernelSize()));
            at += layer.kernelSize();
            arrays.put(layer.name() + "/bias", Arrays.copyOfRange(flat, at, at + layer.biasSize()));
            at += layer.biasSize();
        }
        return Weights.owning(architecture, arrays);
    }
}
