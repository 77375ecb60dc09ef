package org.conceptexplorer.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.conceptexplorer.data.numpy.NpyArray;
import org.conceptexplorer.model.network.LayerSpec;

/**
 * What a reader found in a file. Arrays are in Keras' layouts.
 *
 * @param layers from input to output, as far as the file tells them; their names mean nothing
 * @param input the shape of what the first of them reads, without the batch; empty if it is not told
 * @param arrays either named as this program's are, or {@code arr_0}, {@code arr_1} and so on, in the order of the layers,
 *     each kernel before its bias
 * @param dropout the rate, if it is told
 * @param l1 the weight of the penalty on the code, if it is told
 */
public record FoundModel(
        Optional<List<LayerSpec>> layers,
        Optional<List<Integer>> input,
        Map<String, NpyArray> arrays,
        OptionalDouble dropout,
        OptionalDouble l1) {
    /** Weights alone. */
    public static FoundModel weights(Map<String, NpyArray> arrays) {
        return new FoundModel(
                Optional.empty(), Optional.empty(), arrays, OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** Arrays that are known by their order alone. */
    public static Map<String, NpyArray> inOrder(List<? extends NpyArray> arrays) {
        Map<String, NpyArray> named = new LinkedHashMap<>();
        for (NpyArray array : arrays) {
            named.put("arr_" + named.size(), array);
        }
        return named;
    }
}
