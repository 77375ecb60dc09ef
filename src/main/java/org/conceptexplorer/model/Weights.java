package org.conceptexplorer.model;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.SeededRandom;
import org.conceptexplorer.data.numpy.NpyArray;

/**
 * All weights of one network, in Keras' layouts (see {@link Architecture.Layer}). Immutable; arrays are copied at its
 * border.
 */
public final class Weights {
    /** Apart from the streams that order the images, which count from -1 upwards. */
    private static final long WEIGHT_STREAMS = -2;

    private final Architecture architecture;
    private final Map<String, float[]> arrays = new LinkedHashMap<>();

    /**
     * Copies and checks weights.
     *
     * @param architecture the network they belong to
     * @param arrays flattened arrays by name, {@code <layer>/kernel} and {@code <layer>/bias}, one for each and no more
     * @throws IllegalArgumentException if one is missing, too many, of another size, or not finite
     */
    public Weights(Architecture architecture, Map<String, float[]> arrays) {
        this(architecture, arrays, float[]::clone);
    }

    /** Takes over the arrays instead of copying them: nobody else may keep them. */
    static Weights owning(Architecture architecture, Map<String, float[]> arrays) {
        return new Weights(architecture, arrays, array -> array);
    }

    private Weights(Architecture architecture, Map<String, float[]> arrays, UnaryOperator<float[]> copy) {
        this.architecture = architecture;
        for (Architecture.Layer layer : architecture.layers()) {
            String kernel = layer.name() + "/kernel";
            String bias = layer.name() + "/bias";
            this.arrays.put(kernel, copy.apply(checked(arrays, kernel, layer.kernelSize())));
            this.arrays.put(bias, copy.apply(checked(arrays, bias, layer.biasSize())));
        }
        if (arrays.size() != this.arrays.size()) {
            throw new IllegalArgumentException("there are arrays that the " + architecture.id() + " network has not");
        }
    }

    /**
     * Glorot-uniform kernels and zero biases.
     *
     * @param architecture the network
     * @param seed decides every number, for ever; each layer draws from a stream of its own
     */
    public static Weights initial(Architecture architecture, long seed) {
        return initial(architecture, seed, 0);
    }

    /**
     * Glorot-uniform kernels and zero biases, but for the concept layer's.
     *
     * @param architecture the network
     * @param seed decides every number, for ever; each layer draws from a stream of its own
     * @param conceptBias all biases of the concept layer
     */
    public static Weights initial(Architecture architecture, long seed, double conceptBias) {
        Map<String, float[]> arrays = new LinkedHashMap<>();
        for (Architecture.Layer layer : architecture.layers()) {
            arrays.put(
                    layer.name() + "/kernel",
                    GlorotUniform.kernel(layer, new SeededRandom(seed, WEIGHT_STREAMS - arrays.size())));
            float[] bias = new float[layer.biasSize()];
            Arrays.fill(bias, layer.name().equals("concepts") ? (float) conceptBias : 0);
            arrays.put(layer.name() + "/bias", bias);
        }
        return new Weights(architecture, arrays);
    }

    /**
     * Reads weights from an {@code .npz} file.
     *
     * @throws ExplainedException naming the file and what is wrong: not an {@code .npz} file, an array missing, too
     *     many, of another shape, or not finite
     */
    public static Weights read(Path file) {
        return WeightsFile.read(file);
    }

    /**
     * The weights that these arrays are.
     *
     * @param arrays by their names; or, named {@code arr_0}, {@code arr_1} and so on, in the order of the layers
     * @throws IllegalArgumentException telling what is wrong: an array missing, too many, of another shape, or not finite
     */
    public static Weights of(Map<String, NpyArray> arrays) {
        return WeightsFile.weights(ArraysInOrder.named(arrays));
    }

    /**
     * Writes weights to an {@code .npz} file, float32 arrays in Keras' layouts.
     *
     * @throws ExplainedException if it cannot be written
     */
    public void write(Path file) {
        WeightsFile.write(this, file);
    }

    /** Copies of all arrays by name, in their shapes, as {@link #write} writes them. */
    public Map<String, NpyArray> arrays() {
        return WeightsFile.arrays(this);
    }

    private static float[] checked(Map<String, float[]> from, String name, int size) {
        float[] array = from.get(name);
        if (array == null) {
            throw new IllegalArgumentException("the array " + name + " is missing");
        }
        if (array.length != size) {
            throw new IllegalArgumentException(
                    "the array " + name + " has " + array.length + " numbers instead of " + size);
        }
        for (float value : array) {
            if (!Float.isFinite(value)) {
                throw new IllegalArgumentException("the array " + name + " holds a number that is not finite");
            }
        }
        return array;
    }

    /** The network they belong to. */
    public Architecture architecture() {
        return architecture;
    }

    /** A copy of one flattened array. */
    public float[] array(String name) {
        float[] array = arrays.get(name);
        if (array == null) {
            throw new IllegalArgumentException("the " + architecture.id() + " network has no array " + name);
        }
        return array.clone();
    }
}
