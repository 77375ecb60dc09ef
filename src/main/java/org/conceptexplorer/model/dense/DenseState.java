package org.conceptexplorer.model.dense;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conceptexplorer.model.optimizer.UpdateRule;

/** What the rules of all blocks remember, as that of one rule for all parameters. */
final class DenseState {
    private DenseState() {}

    /**
     * A copy of what is remembered.
     *
     * @param size how many parameters there are
     * @param steps how many steps were done
     */
    static UpdateRule.State of(List<DenseLayer> layers, int size, int steps) {
        Map<String, float[]> arrays = new LinkedHashMap<>();
        for (DenseLayer layer : layers) {
            for (DenseLayer.Part part : layer.parts()) {
                part.block().copyState(arrays, size);
            }
        }
        return new UpdateRule.State(steps, arrays);
    }

    /** Gives each block its share. */
    static void restore(List<DenseLayer> layers, int size, UpdateRule.State state) {
        state.arrays().forEach((name, array) -> {
            if (array.length != size) {
                throw new IllegalArgumentException(
                        "the optimiser's array " + name + " has " + array.length + " numbers, but has to have " + size);
            }
        });
        for (DenseLayer layer : layers) {
            layer.parts().forEach(part -> part.block().restore(state));
        }
    }
}
