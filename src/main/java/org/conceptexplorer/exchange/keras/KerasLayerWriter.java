package org.conceptexplorer.exchange.keras;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.conceptexplorer.exchange.JsonText;
import org.conceptexplorer.exchange.PortableLayer;
import org.conceptexplorer.exchange.PortableModel;
import org.conceptexplorer.model.network.LayerSpec;
import org.conceptexplorer.model.network.NetworkDescription;
import org.conceptexplorer.training.setting.Settings;

/** Writes one layer as Keras configures it. */
final class KerasLayerWriter {
    private final PortableModel model;
    private final KerasDialect dialect;

    KerasLayerWriter(PortableModel model, KerasDialect dialect) {
        this.model = model;
        this.dialect = dialect;
    }

    /** The layer's class and configuration. */
    ObjectNode layer(PortableLayer layer) {
        ObjectNode config = JsonText.object();
        config.put("name", layer.name());
        config.put("trainable", true);
        config.put("dtype", "float32");
        configure(layer.spec(), config);
        return dialect.object("keras.layers", KerasNames.classOf(layer.spec()), config);
    }

    private void configure(LayerSpec spec, ObjectNode config) {
        if (spec instanceof LayerSpec.Dense dense) {
            config.put("units", dense.outputs());
            weighted(dense, config);
        } else if (spec instanceof LayerSpec.Convolution convolution) {
            config.put("filters", convolution.outChannels());
            pair(config, "kernel_size", convolution.kernel());
            pair(config, "strides", 1);
            config.put("padding", convolution.padding() == 0 ? "valid" : "same");
            config.put("data_format", "channels_last");
            pair(config, "dilation_rate", 1);
            weighted(convolution, config);
        } else if (spec instanceof LayerSpec.Dropout) {
            config.put("rate", model.settings().get(Settings.DROPOUT));
            config.putNull("noise_shape");
            config.putNull("seed");
        } else {
            resize(spec, config);
            config.put("data_format", "channels_last");
        }
    }

    private static void resize(LayerSpec spec, ObjectNode config) {
        if (spec instanceof LayerSpec.Pooling) {
            pair(config, "pool_size", 2);
            config.put("padding", "same");
            pair(config, "strides", 2);
        } else if (spec instanceof LayerSpec.Upsampling) {
            pair(config, "size", 2);
        } else if (spec instanceof LayerSpec.Padding padding) {
            pairs(config, "padding", padding.pixels());
        } else if (spec instanceof LayerSpec.Cropping cropping) {
            pairs(config, "cropping", cropping.pixels());
        } else {
            throw new IllegalArgumentException("a layer that Keras has not: " + spec);
        }
    }

    private void weighted(LayerSpec.Weighted layer, ObjectNode config) {
        config.put("activation", layer.activation().name().toLowerCase(Locale.ROOT));
        config.put("use_bias", true);
        config.set("kernel_initializer", initializer("GlorotUniform"));
        config.set("bias_initializer", initializer("Zeros"));
        config.putNull("kernel_regularizer");
        config.putNull("bias_regularizer");
        if (dialect.hasPenalties()
                && layer.name().equals(NetworkDescription.CONCEPTS)
                && model.settings().l1() > 0) {
            config.set("activity_regularizer", penalty(model.settings().l1()));
        } else {
            config.putNull("activity_regularizer");
        }
        config.putNull("kernel_constraint");
        config.putNull("bias_constraint");
    }

    /** Keras 2.2 wrote the general form of Glorot's. */
    private ObjectNode initializer(String name) {
        ObjectNode config = JsonText.object();
        boolean general = dialect != KerasDialect.KERAS_3 && name.equals("GlorotUniform");
        if (general) {
            config.put("scale", 1.0);
            config.put("mode", "fan_avg");
            config.put("distribution", "uniform");
        }
        if (!name.equals("Zeros")) {
            config.putNull("seed");
        }
        return dialect.object("keras.initializers", general ? "VarianceScaling" : name, config);
    }

    private ObjectNode penalty(double l1) {
        ObjectNode config = JsonText.object();
        config.put("l1", l1);
        config.put("l2", 0.0);
        return dialect.object("keras.regularizers", "L1L2", config);
    }

    private static void pair(ObjectNode config, String key, int value) {
        config.putArray(key).add(value).add(value);
    }

    private static void pairs(ObjectNode config, String key, int value) {
        ArrayNode sides = config.putArray(key);
        sides.addArray().add(value).add(value);
        sides.addArray().add(value).add(value);
    }
}
