package org.conceptexplorer.model.network;

import static org.conceptexplorer.model.network.Activation.RELU;
import static org.conceptexplorer.model.network.Activation.SIGMOID;

import java.util.List;

/**
 * The later notebook's network: five convolutions down to one place, 28 → 32 → 16 → 8 → 4 → 2 → 1, ten concepts there,
 * and up again, 1 → 2 → 4 → 8 → 16 → 32 → 28. Its last convolution draws from a map of 8×8, so that its pictures are soft.
 */
public final class SinglePlaceNetwork {
    /** Its description. */
    public static final NetworkDescription DESCRIPTION = new NetworkDescription(
            "conv-single",
            "Conv, one place",
            "Convolutional network with a 1x1x10 code",
            "Conv, one place goes on from small patches to ever larger ones, up to the whole image, and"
                    + " describes it by ten numbers.",
            NetworkDescription.MAP,
            List.of(
                    new LayerSpec.Padding(2),
                    new LayerSpec.Convolution("encoder_conv_1", 1, 20, 3, 1, RELU),
                    new LayerSpec.Pooling(),
                    new LayerSpec.Convolution("encoder_conv_2", 20, 10, 3, 1, RELU),
                    new LayerSpec.Pooling(),
                    new LayerSpec.Convolution("encoder_conv_3", 10, 10, 3, 1, RELU),
                    new LayerSpec.Pooling(),
                    new LayerSpec.Convolution("encoder_conv_4", 10, 10, 3, 1, RELU),
                    new LayerSpec.Pooling(),
                    new LayerSpec.Convolution("encoder_conv_5", 10, 10, 3, 1, RELU),
                    new LayerSpec.Pooling(),
                    new LayerSpec.Dense("concepts", 10, 10, RELU),
                    new LayerSpec.Upsampling(),
                    new LayerSpec.Convolution("decoder_conv_1", 10, 10, 3, 1, RELU),
                    new LayerSpec.Upsampling(),
                    new LayerSpec.Convolution("decoder_conv_2", 10, 10, 3, 1, RELU),
                    new LayerSpec.Upsampling(),
                    new LayerSpec.Convolution("decoder_conv_3", 10, 20, 3, 1, RELU),
                    new LayerSpec.Upsampling(),
                    new LayerSpec.Upsampling(),
                    new LayerSpec.Cropping(2),
                    new LayerSpec.Convolution("reconstruction", 20, 1, 3, 1, SIGMOID)));

    private SinglePlaceNetwork() {}
}
