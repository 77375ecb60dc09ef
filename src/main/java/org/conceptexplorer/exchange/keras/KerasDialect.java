package org.conceptexplorer.exchange.keras;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.conceptexplorer.exchange.JsonText;

/** How the versions of Keras write an object of one of their classes in JSON. */
public enum KerasDialect {
    /** Keras 2 and tf.keras: its class and its configuration. TensorFlow.js reads the same. */
    KERAS_2 {
        @Override
        ObjectNode object(String module, String className, ObjectNode config) {
            ObjectNode object = JsonText.object();
            object.put("class_name", className);
            object.set("config", config);
            return object;
        }
    },
    /** Keras 3: also where the class is, and that nobody registered it. */
    KERAS_3 {
        @Override
        ObjectNode object(String module, String className, ObjectNode config) {
            ObjectNode object = JsonText.object();
            object.put("module", module);
            object.put("class_name", className);
            object.set("config", config);
            object.putNull("registered_name");
            return object;
        }
    };

    /** One object. */
    abstract ObjectNode object(String module, String className, ObjectNode config);
}
