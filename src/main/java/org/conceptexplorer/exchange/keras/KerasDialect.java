package org.conceptexplorer.exchange.keras;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.conceptexplorer.exchange.JsonText;

/** How the versions of Keras write an object of one of their classes in JSON. */
public enum KerasDialect {
    /** Keras 2 and tf.keras: its class and its configuration. */
    KERAS_2,
    /** TensorFlow.js: as Keras 2, but it refuses models with a penalty on activations. */
    TENSORFLOW_JS {
        @Override
        boolean hasPenalties() {
            return false;
        }
    },
    /** Keras 3: also where the class is, and that nobody registered it. */
    KERAS_3 {
        @Override
        ObjectNode object(String module, String className, ObjectNode config) {
            ObjectNode object = super.object(module, className, config);
            object.put("module", module);
            object.putNull("registered_name");
            return object;
        }
    };

    /** One object. */
    ObjectNode object(String module, String className, ObjectNode config) {
        ObjectNode object = JsonText.object();
        object.put("class_name", className);
        object.set("config", config);
        return object;
    }

    /** Whether a layer can have a penalty on its activations. */
    boolean hasPenalties() {
        return true;
    }
}
