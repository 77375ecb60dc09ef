package org.conceptexplorer.model.dense;

import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.network.LayerSpec;
import org.conceptexplorer.model.network.NetworkDescription;

/**
 * Layers of units, from the input (0) to the logits.
 *
 * @param units how many each has
 * @param code which of them is the code
 * @param dropped which of them has dropout in training; 0 if none has
 */
record DenseSizes(List<Integer> units, int code, int dropped) {
    /**
     * What a network's description comes down to.
     *
     * @throws IllegalArgumentException if it has layers that no dense network can have
     */
    static DenseSizes of(NetworkDescription network) {
        List<Integer> units = new ArrayList<>(List.of(ImageSet.PIXELS));
        int code = 0;
        int dropped = 0;
        for (LayerSpec layer : network.layers()) {
            if (layer instanceof LayerSpec.Dense dense) {
                code = dense.name().equals(NetworkDescription.CONCEPTS) ? units.size() : code;
                units.add(dense.outputs());
            } else if (layer instanceof LayerSpec.Dropout) {
                dropped = units.size() - 1;
            } else {
                throw new IllegalArgumentException("no dense network can have " + layer);
            }
        }
        return new DenseSizes(List.copyOf(units), code, dropped);
    }

    /** The layer of the logits. */
    int last() {
        return units.size() - 1;
    }
}
