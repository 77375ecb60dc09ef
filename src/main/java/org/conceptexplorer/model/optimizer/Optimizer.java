package org.conceptexplorer.model.optimizer;

import java.util.List;
import org.conceptexplorer.base.ExplainedException;

/**
 * How a gradient becomes a change of the weights. Each is a record of its settings; rates and epsilons are positive,
 * decay rates lie in [0, 1).
 */
public sealed interface Optimizer {
    /** The step size. */
    double learningRate();

    /** The same rule with another step size. */
    Optimizer withLearningRate(double learningRate);

    /** The name used in commands and files. */
    String id();

    /** All optimizers, each with its default settings. */
    static List<Optimizer> defaults() {
        return List.of(Adadelta.DEFAULT, Adam.DEFAULT, RmsProp.DEFAULT, Sgd.DEFAULT);
    }

    /**
     * An optimizer with its default settings.
     *
     * @param id {@code adadelta}, {@code adam}, {@code rmsprop} or {@code sgd}
     * @throws ExplainedException if it is none of them
     */
    static Optimizer named(String id) {
        return defaults().stream()
                .filter(optimizer -> optimizer.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ExplainedException(
                        "The setting optimizer is \"" + id + "\", but has to be adadelta, adam, rmsprop or sgd."));
    }

    /**
     * Adadelta (Zeiler, arXiv 1212.5701), as in Keras 2.2: steps scaled by the ratio of two running averages.
     *
     * @param learningRate factor on the step, 1 in the paper
     * @param rho decay of both running averages
     * @param epsilon added under both roots
     */
    record Adadelta(double learningRate, double rho, double epsilon) implements Optimizer {
        /** Keras 2.2's settings. */
        public static final Adadelta DEFAULT = new Adadelta(1.0, 0.95, 1e-7);

        @Override
        public Adadelta withLearningRate(double rate) {
            return new Adadelta(rate, rho, epsilon);
        }

        @Override
        public String id() {
            return "adadelta";
        }
    }

    /**
     * Adam (Kingma and Ba, arXiv 1412.6980), algorithm 1.
     *
     * @param learningRate step size
     * @param beta1 decay of the running mean of the gradient
     * @param beta2 decay of the running mean of its square
     * @param epsilon added to the root, 1e-7 in Keras
     */
    record Adam(double learningRate, double beta1, double beta2, double epsilon) implements Optimizer {
        /** Keras' settings. */
        public static final Adam DEFAULT = new Adam(1e-3, 0.9, 0.999, 1e-7);

        @Override
        public Adam withLearningRate(double rate) {
            return new Adam(rate, beta1, beta2, epsilon);
        }

        @Override
        public String id() {
            return "adam";
        }
    }

    /**
     * RMSProp (Tieleman and Hinton, lecture 6.5, 2012): the gradient over the root of its running mean square.
     *
     * @param learningRate step size
     * @param rho decay of the running mean square
     * @param epsilon added to the root, as in Keras 2.2
     */
    record RmsProp(double learningRate, double rho, double epsilon) implements Optimizer {
        /** Keras' settings. */
        public static final RmsProp DEFAULT = new RmsProp(1e-3, 0.9, 1e-7);

        @Override
        public RmsProp withLearningRate(double rate) {
            return new RmsProp(rate, rho, epsilon);
        }

        @Override
        public String id() {
            return "rmsprop";
        }
    }

    /**
     * Plain stochastic gradient descent: the gradient times the rate.
     *
     * @param learningRate step size
     */
    record Sgd(double learningRate) implements Optimizer {
        /** A rate at which both networks learn. */
        public static final Sgd DEFAULT = new Sgd(0.01);

        @Override
        public Sgd withLearningRate(double rate) {
            return new Sgd(rate);
        }

        @Override
        public String id() {
            return "sgd";
        }
    }
}
