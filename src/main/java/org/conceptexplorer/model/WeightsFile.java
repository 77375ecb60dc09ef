package org.conceptexplorer.model;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.numpy.NpyArray;
import org.conceptexplorer.data.numpy.NpzFile;

/** Weights as named arrays in an {@code .npz} file, which NumPy reads as it is. */
final class WeightsFile {
    private static final String KERNEL = "/kernel";
    private static final String BIAS = "/bias";

    private WeightsFile() {}

    static void write(Weights weights, Path file) {
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        for (Architecture.Layer layer : weights.architecture().layers()) {
            String kernel = layer.name() + KERNEL;
            String bias = layer.name() + BIAS;
            arrays.put(kernel, NpyArray.Floats.wrap(layer.kernelShape(), weights.array(kernel)));
            arrays.put(bias, NpyArray.Floats.wrap(List.of(layer.biasSize()), weights.array(bias)));
        }
        NpzFile.write(file, arrays);
    }

    static Weights read(Path file) {
        Map<String, NpyArray> arrays = NpzFile.read(file);
        try {
            return weights(arrays);
        } catch (IllegalArgumentException e) {
            throw new ExplainedException(
                    "The weights in " + file + " cannot be used: " + e.getMessage()
                            + "; choose a weights.npz that training wrote, or one in the same layout.",
                    e);
        }
    }

    private static Weights weights(Map<String, NpyArray> arrays) {
        Architecture architecture = architecture(arrays);
        for (Architecture.Layer layer : architecture.layers()) {
            checkShape(arrays, layer.name() + KERNEL, layer.kernelShape());
            checkShape(arrays, layer.name() + BIAS, List.of(layer.biasSize()));
        }
        Map<String, float[]> values = new LinkedHashMap<>();
        arrays.forEach((name, array) -> values.put(name, floats(name, array)));
        return new Weights(architecture, values);
    }

    /** The network whose first layer is there. */
    private static Architecture architecture(Map<String, NpyArray> arrays) {
        for (Architecture architecture : Architecture.values()) {
            String first = architecture.layers().get(0).name();
            if (arrays.containsKey(first + KERNEL) || arrays.containsKey(first + BIAS)) {
                return architecture;
            }
        }
        throw new IllegalArgumentException("the arrays of the first layer of a dense or conv network are missing");
    }

    private static void checkShape(Map<String, NpyArray> arrays, String name, List<Integer> shape) {
        Optional<NpyArray> array = Optional.ofNullable(arrays.get(name));
        if (array.isPresent() && !array.get().shape().equals(shape)) {
            throw new IllegalArgumentException("the array " + name + " has the shape "
                    + NpyArray.format(array.get().shape()) + " instead of " + NpyArray.format(shape));
        }
    }

    private static float[] floats(String name, NpyArray array) {
        if (array instanceof NpyArray.Floats floats) {
            return floats.values();
        }
        throw new IllegalArgumentException("the array " + name + " holds integers instead of float32 numbers");
    }
}
