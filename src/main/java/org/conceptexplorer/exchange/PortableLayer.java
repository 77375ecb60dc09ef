package org.conceptexplorer.exchange;

import java.util.List;
import org.conceptexplorer.model.network.LayerSpec;

/**
 * One layer, as every format can tell it.
 *
 * @param name unique in the model; letters, digits and underscores
 * @param spec what it does
 * @param input the shape of what it reads, without the batch: (units), or (side, side, channels)
 * @param output the shape of what it makes
 */
public record PortableLayer(String name, LayerSpec spec, List<Integer> input, List<Integer> output) {
    /** Whether it reads maps, in which each place has neighbours. */
    public boolean readsMaps() {
        return input.size() > 1;
    }

    /** Along one side of the map that it reads. */
    public int side() {
        return input.get(0);
    }
}
