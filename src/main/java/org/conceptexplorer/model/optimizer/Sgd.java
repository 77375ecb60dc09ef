package org.conceptexplorer.model.optimizer;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Plain stochastic gradient descent: the gradient times the rate.
 *
 * @param learningRate step size
 */
@AutoService(Optimizer.class)
public record Sgd(double learningRate) implements Optimizer {
    /** A rate at which both networks learn. */
    public Sgd() {
        this(0.01);
    }

    @Override
    public String id() {
        return "sgd";
    }

    @Override
    public String label() {
        return "SGD";
    }

    @Override
    public List<Constant> constants() {
        return List.of();
    }

    @Override
    public Sgd with(double rate, ToDoubleFunction<String> constants) {
        return new Sgd(rate);
    }

    @Override
    public UpdateRule rule(int size) {
        return new Rule(learningRate, size);
    }

    /** {@code w = w − rate·g}. */
    private static final class Rule extends UpdateRule {
        private final double rate;

        Rule(double rate, int size) {
            super(size);
            this.rate = rate;
        }

        @Override
        protected void change(float[] parameters, float[] gradient, int step) {
            float stepSize = (float) inForce(rate);
            for (int i = 0; i < parameters.length; i++) {
                parameters[i] = parameters[i] - stepSize * gradient[i];
            }
        }
    }
}
