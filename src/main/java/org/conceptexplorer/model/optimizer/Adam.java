package org.conceptexplorer.model.optimizer;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Adam (Kingma and Ba, arXiv 1412.6980), algorithm 1 as it stands in the paper: epsilon is added to the root of the
 * corrected second moment. Keras adds it to the root of the uncorrected one (the paper's shorter form, section 2), where
 * it weighs more in the first steps.
 *
 * @param learningRate step size
 * @param beta1 decay of the running mean of the gradient
 * @param beta2 decay of the running mean of its square
 * @param epsilon added to the root
 */
@AutoService(Optimizer.class)
public record Adam(double learningRate, double beta1, double beta2, double epsilon) implements Optimizer {
    /** The paper's constants, but for Keras' epsilon. */
    public Adam() {
        this(1e-3, 0.9, 0.999, 1e-7);
    }

    @Override
    public String id() {
        return "adam";
    }

    @Override
    public String label() {
        return "Adam";
    }

    @Override
    public List<Constant> constants() {
        return List.of(
                Constant.decay("beta1", "Beta1", "The decay of the running mean of gradients.", beta1),
                Constant.decay("beta2", "Beta2", "The decay of the running mean of squared gradients.", beta2),
                Constant.epsilon(epsilon));
    }

    @Override
    public Adam with(double rate, ToDoubleFunction<String> constants) {
        return new Adam(
                rate,
                constants.applyAsDouble("beta1"),
                constants.applyAsDouble("beta2"),
                constants.applyAsDouble("epsilon"));
    }

    @Override
    public UpdateRule rule(int size) {
        return new Rule(this, size);
    }

    /**
     * In one pass over the parameters. With g the gradient, m and v the running means of it and of its square, at step t:
     *
     * <pre>
     * m = β₁m + (1−β₁)g    v = β₂v + (1−β₂)g²    w = w − rate · m/(1−β₁ᵗ) / (√(v/(1−β₂ᵗ)) + ε)
     * </pre>
     */
    static class Rule extends UpdateRule {
        private final Adam settings;
        private final float[] means;
        private final float[] squares;

        Rule(Adam settings, int size) {
            super(size);
            this.settings = settings;
            this.means = remembered("mean");
            this.squares = remembered("square");
        }

        @Override
        protected void change(float[] parameters, float[] gradient, int step) {
            float rate = (float) (inForce(settings.learningRate()) / (1 - Math.pow(settings.beta1(), step)));
            float root = (float) (1 / Math.sqrt(1 - Math.pow(settings.beta2(), step)));
            change(parameters, gradient, means, squares, rate, root);
        }

        private void change(
                float[] parameters, float[] gradient, float[] means, float[] squares, float rate, float root) {
            float keepMean = (float) settings.beta1();
            float takeMean = (float) (1 - settings.beta1());
            float keepSquare = (float) settings.beta2();
            float takeSquare = (float) (1 - settings.beta2());
            float floor = (float) settings.epsilon();
            for (int i = 0; i < parameters.length; i++) {
                float g = gradient[i];
                float mean = keepMean * means[i] + takeMean * g;
                float square = keepSquare * squares[i] + takeSquare * g * g;
                means[i] = mean;
                squares[i] = square;
                parameters[i] = parameters[i] - rate * mean / ((float) Math.sqrt(square) * root + floor);
            }
        }
    }
}
