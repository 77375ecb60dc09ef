package org.conceptexplorer.model.network;

import static org.conceptexplorer.model.network.Activation.RELU;
import static org.conceptexplorer.model.network.Activation.SIGMOID;

import java.util.List;

/** The notebook's first network: 784–164–10–164–784, fully connected, dropout after the first layer. */
public final class DenseNetwork {
    /** Its description. */
    public static final NetworkDescription DESCRIPTION = new NetworkDescription(
            "dense",
            "Dense",
            "Dense network 784-164-10-164-784",
            "Dense looks at all pixels at once and describes an image by ten numbers.",
            NetworkDescription.PIXELS,
            List.of(
                    new LayerSpec.Dense("encoder_hidden", 784, 164, RELU),
                    new LayerSpec.Dropout(),
                    new LayerSpec.Dense("concepts", 164, 10, RELU),
                    new LayerSpec.Dense("decoder_hidden", 10, 164, RELU),
                    new LayerSpec.Dense("reconstruction", 164, 784, SIGMOID)));

    private DenseNetwork() {}
}
