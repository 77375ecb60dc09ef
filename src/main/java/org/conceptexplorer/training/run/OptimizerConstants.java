package org.conceptexplorer.training.run;

import java.util.Map;
import java.util.TreeMap;
import org.conceptexplorer.model.optimizer.Optimizer;

/** An optimizer as a name, a learning rate, and its remaining constants by name. */
final class OptimizerConstants {
    private OptimizerConstants() {}

    static Map<String, Double> of(Optimizer optimizer) {
        if (optimizer instanceof Optimizer.Adadelta adadelta) {
            return new TreeMap<>(Map.of("rho", adadelta.rho(), "epsilon", adadelta.epsilon()));
        }
        if (optimizer instanceof Optimizer.Adam adam) {
            return new TreeMap<>(Map.of("beta1", adam.beta1(), "beta2", adam.beta2(), "epsilon", adam.epsilon()));
        }
        if (optimizer instanceof Optimizer.RmsProp rmsProp) {
            return new TreeMap<>(Map.of("rho", rmsProp.rho(), "epsilon", rmsProp.epsilon()));
        }
        return Map.of();
    }

    static Optimizer optimizer(String name, double rate, Map<String, Double> constants) {
        return switch (name) {
            case "adadelta" -> new Optimizer.Adadelta(rate, value(constants, "rho"), value(constants, "epsilon"));
            case "adam" ->
                new Optimizer.Adam(
                        rate, value(constants, "beta1"), value(constants, "beta2"), value(constants, "epsilon"));
            case "rmsprop" -> new Optimizer.RmsProp(rate, value(constants, "rho"), value(constants, "epsilon"));
            case "sgd" -> new Optimizer.Sgd(rate);
            default -> throw new IllegalArgumentException("there is no optimizer " + name);
        };
    }

    private static double value(Map<String, Double> constants, String name) {
        Double value = constants.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the optimizer's constant " + name + " is missing");
        }
        return value;
    }
}
