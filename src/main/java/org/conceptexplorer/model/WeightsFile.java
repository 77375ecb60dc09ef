package org.conceptexplorer.model;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.numpy.NpyArray;
import org.conceptexplorer.data.numpy.NpzFile;

/** Weights as named arrays in an {@code .npz} file, which NumPy reads as it is. */
final class WeightsFile {
    static final String KERNEL = "/kernel";
    static final String BIAS = "/bias";

    private static final String NETWORKS =
            Arrays.stream(Architecture.values()).map(Architecture::id).collect(Collectors.joining(", "));

    private WeightsFile() {}

    static void write(Weights weights, Path file) {
        NpzFile.write(file, arrays(weights));
    }

    static Map<String, NpyArray> arrays(Weights weights) {
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        shapes(weights.architecture())
                .forEach((name, shape) -> arrays.put(name, NpyArray.Floats.wrap(shape, weights.array(name))));
        return arrays;
    }

    static Weights read(Path file) {
        Map<String, NpyArray> arrays = NpzFile.read(file);
        try {
            return Weights.of(arrays);
        } catch (IllegalArgumentException e) {
            throw new ExplainedException(
                    "The weights in " + file + " cannot be used: " + e.getMessage()
                            + "; choose a weights.npz that training wrote, or one in the same layout.",
                    e);
        }
    }

    static Weights weights(Map<String, NpyArray> arrays) {
        Architecture architecture = nearest(arrays);
        shapes(architecture).forEach((name, shape) -> checkShape(arrays, name, shape));
        Map<String, float[]> values = new LinkedHashMap<>();
        arrays.forEach((name, array) -> values.put(name, floats(name, array)));
        return new Weights(architecture, values);
    }

    /**
     * The network that has most of the arrays, by name and shape: all of them if the file is sound, else what is wrong is
     * told about the one that was most likely meant. Among equals it is the first that has the most names.
     */
    private static Architecture nearest(Map<String, NpyArray> arrays) {
        Comparator<Architecture> alike = Comparator.comparingLong(each -> shared(each, arrays, true));
        return Arrays.stream(Architecture.values())
                .filter(each -> shared(each, arrays, false) > 0)
                .reduce((one, other) -> alike.thenComparingLong(each -> shared(each, arrays, false))
                                        .compare(other, one)
                                > 0
                        ? other
                        : one)
                .orElseThrow(() -> new IllegalArgumentException("its arrays are those of no network: " + NETWORKS));
    }

    private static long shared(Architecture architecture, Map<String, NpyArray> arrays, boolean shapesToo) {
        return shapes(architecture).entrySet().stream()
                .filter(each -> Optional.ofNullable(arrays.get(each.getKey()))
                        .filter(array -> !shapesToo || array.shape().equals(each.getValue()))
                        .isPresent())
                .count();
    }

    private static Map<String, List<Integer>> shapes(Architecture architecture) {
        Map<String, List<Integer>> shapes = new LinkedHashMap<>();
        for (Architecture.Layer layer : architecture.layers()) {
            shapes.put(layer.name() + KERNEL, layer.kernelShape());
            shapes.put(layer.name() + BIAS, List.of(layer.biasSize()));
        }
        return shapes;
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
