package org.conceptexplorer.model.optimizer;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Gradient descent with Nesterov momentum (Sutskever, Martens, Dahl and Hinton, ICML 2013), in the form of PyTorch's
 * {@code SGD(nesterov=True)}: the parameters are those at which the gradient is taken, and the velocity is not multiplied
 * by the rate.
 *
 * @param learningRate step size
 * @param momentum decay of the velocity, in [0, 1)
 */
@AutoService(Optimizer.class)
public record Nesterov(double learningRate, double momentum) implements Optimizer {
    /** Plain descent's rate, and the momentum that is usual with it. */
    public Nesterov() {
        this(0.01, 0.9);
    }

    @Override
    public String id() {
        return "nesterov";
    }

    @Override
    public String label() {
        return "Nesterov momentum";
    }

    @Override
    public List<Constant> constants() {
        return List.of(Constant.decay(
                "momentum", "Momentum", "How much of its last step the next one takes along.", momentum));
    }

    @Override
    public Nesterov with(double rate, ToDoubleFunction<String> constants) {
        return new Nesterov(rate, constants.applyAsDouble("momentum"));
    }

    @Override
    public UpdateRule rule(int size) {
        return new Rule(this, size);
    }

    /** With g the gradient and b the velocity: {@code b = μb + g}, {@code w = w − rate·(g + μb)}. */
    private static final class Rule extends UpdateRule {
        private final Nesterov settings;
        private final float[] velocities;

        Rule(Nesterov settings, int size) {
            super(size);
            this.settings = settings;
            this.velocities = remembered("velocity");
        }

        @Override
        protected void change(float[] parameters, float[] gradient, int step) {
            change(parameters, gradient, velocities);
        }

        private void change(float[] parameters, float[] gradient, float[] velocities) {
            float rate = (float) inForce(settings.learningRate());
            float keep = (float) settings.momentum();
            for (int i = 0; i < parameters.length; i++) {
                float g = gradient[i];
                float velocity = keep * velocities[i] + g;
                velocities[i] = velocity;
                parameters[i] = parameters[i] - rate * (g + keep * velocity);
            }
        }
    }
}
