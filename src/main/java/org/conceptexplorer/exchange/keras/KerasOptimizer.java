package org.conceptexplorer.exchange.keras;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import org.conceptexplorer.exchange.JsonText;
import org.conceptexplorer.exchange.Part;
import org.conceptexplorer.exchange.PortableModel;
import org.conceptexplorer.model.optimizer.Optimizer;

/** Loss and optimiser as Keras 2 keeps them. */
final class KerasOptimizer {
    /** The classes that every version has. */
    private static final Map<String, String> CLASSES =
            Map.of("sgd", "SGD", "nesterov", "SGD", "rmsprop", "RMSprop", "adadelta", "Adadelta", "adam", "Adam");

    /** Their constants, by this program's names. */
    private static final Map<String, String> CONSTANTS =
            Map.of("momentum", "momentum", "rho", "rho", "epsilon", "epsilon", "beta1", "beta_1", "beta2", "beta_2");

    private KerasOptimizer() {}

    /**
     * The entry {@code training_config}. The learning rate is left out: its name differs from version to version, and a
     * name that one does not know makes it refuse the file.
     *
     * @return nothing for a part of a network, for one that was imported, or if Keras has not the optimiser
     */
    static Optional<ObjectNode> trainingConfig(PortableModel model) {
        Optimizer optimizer = model.settings().optimizer();
        String name = CLASSES.get(optimizer.id());
        if (model.part() != Part.AUTOENCODER || !model.isTrainedHere() || name == null) {
            return Optional.empty();
        }
        ObjectNode config = JsonText.object();
        for (Optimizer.Constant constant : optimizer.constants()) {
            Optional.ofNullable(CONSTANTS.get(constant.name())).ifPresent(key -> config.put(key, constant.value()));
        }
        if (optimizer.id().equals("nesterov")) {
            config.put("nesterov", true);
        }
        ObjectNode training = JsonText.object();
        training.set("optimizer_config", KerasDialect.KERAS_2.object("keras.optimizers", name, config));
        training.put("loss", "binary_crossentropy");
        training.putArray("metrics");
        training.putNull("sample_weight_mode");
        training.putNull("loss_weights");
        return Optional.of(training);
    }
}
