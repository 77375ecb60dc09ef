package org.conceptexplorer.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conceptexplorer.data.numpy.NpyArray;

/**
 * Gives arrays their names that were saved without: {@code numpy.savez(file, *model.get_weights())} calls them
 * {@code arr_0}, {@code arr_1} and so on, in the order of the layers, each kernel before its bias.
 */
final class ArraysInOrder {
    private static final String PREFIX = "arr_";

    private ArraysInOrder() {}

    /**
     * The arrays by their names.
     *
     * @param arrays as a file names them
     * @return the same arrays, named as the network calls them that they fit; as they are if they have names
     * @throws IllegalArgumentException if they fit no network, telling what would fit
     */
    static Map<String, NpyArray> named(Map<String, NpyArray> arrays) {
        List<NpyArray> ordered = IntStream.range(0, arrays.size())
                .mapToObj(i -> PREFIX + i)
                .filter(arrays::containsKey)
                .map(arrays::get)
                .toList();
        if (arrays.isEmpty() || ordered.size() < arrays.size()) {
            return arrays;
        }
        for (Architecture architecture : Architecture.values()) {
            Map<String, List<Integer>> expected = shapes(architecture);
            if (List.copyOf(expected.values())
                    .equals(ordered.stream().map(NpyArray::shape).toList())) {
                return named(new ArrayList<>(expected.keySet()), ordered);
            }
        }
        throw new IllegalArgumentException("its arrays have the shapes "
                + ordered.stream().map(array -> NpyArray.format(array.shape())).collect(Collectors.joining(", "))
                + ", but "
                + Stream.of(Architecture.values()).map(ArraysInOrder::list).collect(Collectors.joining("; ")));
    }

    private static Map<String, NpyArray> named(List<String> names, List<NpyArray> arrays) {
        Map<String, NpyArray> named = new LinkedHashMap<>();
        IntStream.range(0, names.size()).forEach(i -> named.put(names.get(i), arrays.get(i)));
        return named;
    }

    /** The shapes of a network's arrays by their names, in the order of the layers. */
    private static Map<String, List<Integer>> shapes(Architecture architecture) {
        Map<String, List<Integer>> shapes = new LinkedHashMap<>();
        for (Architecture.Layer layer : architecture.layers()) {
            shapes.put(layer.name() + WeightsFile.KERNEL, layer.kernelShape());
            shapes.put(layer.name() + WeightsFile.BIAS, List.of(layer.biasSize()));
        }
        return shapes;
    }

    private static String list(Architecture architecture) {
        return shapes(architecture).entrySet().stream()
                .map(array -> array.getKey() + " " + NpyArray.format(array.getValue()))
                .collect(Collectors.joining(", ", architecture.id() + " has ", ""));
    }
}
