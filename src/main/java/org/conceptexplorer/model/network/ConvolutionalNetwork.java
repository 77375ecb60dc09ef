package org.conceptexplorer.model.network;

import static org.conceptexplorer.model.network.Activation.RELU;
import static org.conceptexplorer.model.network.Activation.SIGMOID;

import java.util.List;

/**
 * The notebook's second network: three convolutions down, 28 → 14 → 7 → 4, ten pointwise concepts, and up again, the
 * third convolution of the way up unpadded, 4 → 8 → 16 → 14 → 28.
 */
public final class ConvolutionalNetwork {
    /** Its description. */
    public static final NetworkDescription DESCRIPTION = new NetworkDescription(
            "conv",
            "Convolutional",
            "Convolutional network with a 4x4x10 code",
            "Convolutional looks at small patches and gives ten numbers for each of 16 places.",
            NetworkDescription.MAP,
            List.of(
                    new LayerSpec.Convolution("encoder_conv_1", 1, 16, 3, 1, RELU),
                    new LayerSpec.Pooling(),
                    new LayerSpec.Convolution("encoder_conv_2", 16, 8, 3, 1, RELU),
                    new LayerSpec.Pooling(),
                    new LayerSpec.Convolution("encoder_conv_3", 8, 8, 3, 1, RELU),
                    new LayerSpec.Pooling(),
                    new LayerSpec.Dense("concepts", 8, 10, RELU),
                    new LayerSpec.Convolution("decoder_conv_1", 10, 8, 3, 1, RELU),
                    new LayerSpec.Upsampling(),
                    new LayerSpec.Convolution("decoder_conv_2", 8, 8, 3, 1, RELU),
                    new LayerSpec.Upsampling(),
                    new LayerSpec.Convolution("decoder_conv_3", 8, 16, 3, 0, RELU),
                    new LayerSpec.Upsampling(),
                    new LayerSpec.Convolution("reconstruction", 16, 1, 3, 1, SIGMOID)));

    private ConvolutionalNetwork() {}
}
