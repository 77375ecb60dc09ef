package org.conceptexplorer.model.optimizer;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Adadelta (Zeiler, arXiv 1212.5701), as in Keras 2.2: steps scaled by the ratio of two running averages.
 *
 * @param learningRate factor on the step, 1 in the paper
 * @param rho decay of both running averages
 * @param epsilon added under both roots
 */
@AutoService(Optimizer.class)
public record Adadelta(double learningRate, double rho, double epsilon) implements Optimizer {
    /** Keras 2.2's constants. */
    public Adadelta() {
        this(1.0, 0.95, 1e-7);
    }

    @Override
    public String id() {
        return "adadelta";
    }

    @Override
    public String label() {
        return "Adadelta";
    }

    @Override
    public List<Constant> constants() {
        return List.of(
                Constant.decay("rho", "Rho", "The decay of the running mean of squared gradients.", rho),
                Constant.epsilon(epsilon));
    }

    @Override
    public Adadelta with(double rate, ToDoubleFunction<String> constants) {
        return new Adadelta(rate, constants.applyAsDouble("rho"), constants.applyAsDouble("epsilon"));
    }

    @Override
    public UpdateRule rule(int size) {
        return new Rule(this, size);
    }

    /**
     * In one pass over the parameters. With g the gradient, G and D the running mean squares of gradients and of steps:
     *
     * <pre>
     * G = ρG + (1−ρ)g²    s = g·√(D+ε) / √(G+ε)    D = ρD + (1−ρ)s²    w = w − rate·s
     * </pre>
     */
    private static final class Rule extends UpdateRule {
        private final Adadelta settings;
        private final float[] gradients;
        private final float[] steps;

        Rule(Adadelta settings, int size) {
            super(size);
            this.settings = settings;
            this.gradients = remembered("gradient");
            this.steps = remembered("step");
        }

        @Override
        protected void change(float[] parameters, float[] gradient, int step) {
            change(parameters, gradient, gradients, steps);
        }

        private void change(float[] parameters, float[] gradient, float[] gradients, float[] steps) {
            float rate = (float) inForce(settings.learningRate());
            float keep = (float) settings.rho();
            float take = (float) (1 - settings.rho());
            float floor = (float) settings.epsilon();
            for (int i = 0; i < parameters.length; i++) {
                float g = gradient[i];
                float d = steps[i];
                float mean = keep * gradients[i] + take * g * g;
                float s = g * (float) Math.sqrt(d + floor) / (float) Math.sqrt(mean + floor);
                gradients[i] = mean;
                steps[i] = keep * d + take * s * s;
                parameters[i] = parameters[i] - rate * s;
            }
        }
    }
}
