package org.conceptexplorer.exchange;

import java.util.List;
import java.util.Locale;
import org.conceptexplorer.model.network.LayerSpec;
import org.conceptexplorer.model.network.NetworkDescription;

/** What of an autoencoder is meant. */
public enum Part {
    /** All of it: from an image to its reconstruction. */
    AUTOENCODER,
    /** From an image to its code. */
    ENCODER,
    /** From a code to an image. */
    DECODER;

    /** The name used in commands and files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part's layers, in order. */
    List<LayerSpec> layers(NetworkDescription network) {
        return network.layers().subList(first(network), end(network));
    }

    /** The shape of what the part reads, without the batch. */
    List<Integer> input(NetworkDescription network) {
        return this == DECODER ? network.codeShape() : network.input();
    }

    private int first(NetworkDescription network) {
        return this == DECODER ? network.conceptsAt() + 1 : 0;
    }

    private int end(NetworkDescription network) {
        return this == ENCODER ? network.conceptsAt() + 1 : network.layers().size();
    }
}
