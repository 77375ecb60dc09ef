package org.conceptexplorer.exchange;

import java.util.Locale;
import org.conceptexplorer.model.network.LayerSpec;

/** Layers in words; two layers do the same if their words are the same. */
final class LayerWords {
    private LayerWords() {}

    static String of(LayerSpec layer) {
        if (layer instanceof LayerSpec.Dense dense) {
            return "dense " + dense.inputs() + "→" + dense.outputs() + " " + activation(dense);
        }
        if (layer instanceof LayerSpec.Convolution each) {
            return "convolution " + each.kernel() + "×" + each.kernel() + ", " + each.inChannels() + "→"
                    + each.outChannels() + (each.padding() == 0 ? ", unpadded" : "") + ", " + activation(each);
        }
        if (layer instanceof LayerSpec.Padding padding) {
            return padding.pixels() + " zeros on each side";
        }
        if (layer instanceof LayerSpec.Cropping cropping) {
            return cropping.pixels() + " left out on each side";
        }
        return (layer instanceof LayerSpec.Dropout ? "" : "2×2 ")
                + layer.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String activation(LayerSpec.Weighted layer) {
        return layer.activation().name().toLowerCase(Locale.ROOT);
    }
}
