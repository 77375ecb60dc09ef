package org.conceptexplorer.model.optimizer;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * RMSProp (Tieleman and Hinton, lecture 6.5, 2012): the gradient over the root of its running mean square.
 *
 * @param learningRate step size
 * @param rho decay of the running mean square
 * @param epsilon added to the root, as in Keras 2.2
 */
@AutoService(Optimizer.class)
public record RmsProp(double learningRate, double rho, double epsilon) implements Optimizer {
    /** Keras' constants. */
    public RmsProp() {
        this(1e-3, 0.9, 1e-7);
    }

    @Override
    public String id() {
        return "rmsprop";
    }

    @Override
    public String label() {
        return "RMSProp";
    }

    @Override
    public List<Constant> constants() {
        return List.of(
                Constant.decay("rho", "Rho", "The decay of the running mean of squared gradients.", rho),
                Constant.epsilon(epsilon));
    }

    @Override
    public RmsProp with(double rate, ToDoubleFunction<String> constants) {
        return new RmsProp(rate, constants.applyAsDouble("rho"), constants.applyAsDouble("epsilon"));
    }

    @Override
    public UpdateRule rule(int size) {
        return new Rule(this, size);
    }

    /** In one pass: {@code v = ρv + (1−ρ)g²}, {@code w = w − rate·g / (√v + ε)}. */
    private static final class Rule extends UpdateRule {
        private final RmsProp settings;
        private final float[] squares;

        Rule(RmsProp settings, int size) {
            super(size);
            this.settings = settings;
            this.squares = remembered("square");
        }

        @Override
        protected void change(float[] parameters, float[] gradient, int step) {
            change(parameters, gradient, squares);
        }

        private void change(float[] parameters, float[] gradient, float[] squares) {
            float rate = (float) inForce(settings.learningRate());
            float keep = (float) settings.rho();
            float take = (float) (1 - settings.rho());
            float floor = (float) settings.epsilon();
            for (int i = 0; i < parameters.length; i++) {
                float g = gradient[i];
                float square = keep * squares[i] + take * g * g;
                squares[i] = square;
                parameters[i] = parameters[i] - rate * g / ((float) Math.sqrt(square) + floor);
            }
        }
    }
}
