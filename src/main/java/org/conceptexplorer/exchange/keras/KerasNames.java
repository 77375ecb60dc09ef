package org.conceptexplorer.exchange.keras;

import java.util.Map;
import org.conceptexplorer.model.network.LayerSpec;

/** Keras' names of the layers. */
final class KerasNames {
    private static final Map<Class<? extends LayerSpec>, String> CLASSES = Map.of(
            LayerSpec.Dense.class, "Dense",
            LayerSpec.Convolution.class, "Conv2D",
            LayerSpec.Pooling.class, "MaxPooling2D",
            LayerSpec.Upsampling.class, "UpSampling2D",
            LayerSpec.Padding.class, "ZeroPadding2D",
            LayerSpec.Cropping.class, "Cropping2D",
            LayerSpec.Dropout.class, "Dropout");

    private KerasNames() {}

    /** The class that does what a layer does. */
    static String classOf(LayerSpec spec) {
        String name = CLASSES.get(spec.getClass());
        if (name == null) {
            throw new IllegalArgumentException("a layer that Keras has not: " + spec);
        }
        return name;
    }
}
