package org.conceptexplorer.exchange.keras;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.exchange.JsonText;
import org.conceptexplorer.exchange.PortableLayer;
import org.conceptexplorer.exchange.PortableModel;
import org.conceptexplorer.model.L1Reduction;
import org.conceptexplorer.training.setting.Settings;

/** A model as Keras configures it: a sequence of layers. */
public final class KerasConfig {
    private KerasConfig() {}

    /** The whole model, in the way of Keras 2: the first layer tells the shape of its input. */
    static ObjectNode keras2(PortableModel model) {
        return sequence(model, KerasDialect.KERAS_2);
    }

    /** The whole model, as TensorFlow.js reads it. */
    public static ObjectNode tensorFlowJs(PortableModel model) {
        return sequence(model, KerasDialect.TENSORFLOW_JS);
    }

    private static ObjectNode sequence(PortableModel model, KerasDialect dialect) {
        KerasLayerWriter writer = new KerasLayerWriter(model, dialect);
        ObjectNode config = JsonText.object();
        config.put("name", model.name());
        ArrayNode layers = config.putArray("layers");
        for (PortableLayer layer : model.layers()) {
            ObjectNode written = writer.layer(layer);
            if (layers.isEmpty()) {
                batchShape((ObjectNode) written.get("config"), "batch_input_shape", model.input());
            }
            layers.add(written);
        }
        return dialect.object("keras", "Sequential", config);
    }

    /** The whole model, in the way of Keras 3: a layer of its own for the input. */
    static ObjectNode keras3(PortableModel model) {
        KerasLayerWriter writer = new KerasLayerWriter(model, KerasDialect.KERAS_3);
        ObjectNode config = JsonText.object();
        config.put("name", model.name());
        config.put("trainable", true);
        config.put("dtype", "float32");
        ArrayNode layers = config.putArray("layers");
        layers.add(input(model));
        for (PortableLayer layer : model.layers()) {
            ObjectNode written = writer.layer(layer);
            batchShape(written.putObject("build_config"), "input_shape", layer.input());
            layers.add(written);
        }
        batchShape(config, "build_input_shape", model.input());
        ObjectNode whole = KerasDialect.KERAS_3.object("keras", "Sequential", config);
        batchShape(whole.putObject("build_config"), "input_shape", model.input());
        return whole;
    }

    private static ObjectNode input(PortableModel model) {
        ObjectNode config = JsonText.object();
        batchShape(config, "batch_shape", model.input());
        config.put("dtype", "float32");
        config.put("sparse", false);
        config.put("name", "input");
        return KerasDialect.KERAS_3.object("keras.layers", "InputLayer", config);
    }

    private static void batchShape(ObjectNode config, String key, List<Integer> shape) {
        ArrayNode lengths = config.putArray(key).addNull();
        shape.forEach(lengths::add);
    }

    /** What every version of Keras takes in its own way. */
    static String penaltyRemark(PortableModel model) {
        L1Reduction reduction = model.settings().get(Settings.L1_REDUCTION);
        return "The L1 weight " + NumberWords.exact(model.settings().l1())
                + " is written as the activity regulariser of the concepts; here it was the "
                + (reduction == L1Reduction.SUM ? "sum over a batch" : "mean over a batch's images")
                + ", and in Keras its version decides which of the two it is (2.2: the sum, tf.keras: the mean).";
    }
}
