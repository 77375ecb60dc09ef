package org.conceptexplorer.model.optimizer;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.conceptexplorer.base.Range;

/**
 * Adam with decoupled weight decay (Loshchilov and Hutter, ICLR 2019, arXiv 1711.05101), as in PyTorch's {@code AdamW}:
 * before Adam's step every parameter, biases too, is multiplied by {@code 1 − rate·decay}. The decay never enters the
 * running means, as an L2 penalty in the loss would. In the paper's algorithm 2 the decay is multiplied by the schedule
 * alone; as in PyTorch it is multiplied by the learning rate here.
 *
 * @param learningRate step size
 * @param beta1 decay of the running mean of the gradient
 * @param beta2 decay of the running mean of its square
 * @param epsilon added to the root
 * @param weightDecay how much of itself a parameter loses in a step, divided by the rate
 */
@AutoService(Optimizer.class)
public record AdamW(double learningRate, double beta1, double beta2, double epsilon, double weightDecay)
        implements Optimizer {
    /** PyTorch's constants. */
    public AdamW() {
        this(1e-3, 0.9, 0.999, 1e-8, 0.01);
    }

    @Override
    public String id() {
        return "adamw";
    }

    @Override
    public String label() {
        return "AdamW";
    }

    @Override
    public List<Constant> constants() {
        return List.of(
                Constant.decay("beta1", "Beta1", "The decay of the running mean of gradients.", beta1),
                Constant.decay("beta2", "Beta2", "The decay of the running mean of squared gradients.", beta2),
                Constant.epsilon(epsilon),
                new Constant(
                        "weight-decay",
                        "Weight decay",
                        "How strongly each step pulls all weights towards zero.",
                        new Range(0, 1),
                        weightDecay));
    }

    @Override
    public AdamW with(double rate, ToDoubleFunction<String> constants) {
        return new AdamW(
                rate,
                constants.applyAsDouble("beta1"),
                constants.applyAsDouble("beta2"),
                constants.applyAsDouble("epsilon"),
                constants.applyAsDouble("weight-decay"));
    }

    @Override
    public UpdateRule rule(int size) {
        return new Rule(this, size);
    }

    /** {@code w = (1 − rate·decay)·w}, then Adam's step. */
    private static final class Rule extends Adam.Rule {
        private final AdamW settings;

        Rule(AdamW settings, int size) {
            super(new Adam(settings.learningRate, settings.beta1, settings.beta2, settings.epsilon), size);
            this.settings = settings;
        }

        @Override
        protected void change(float[] parameters, float[] gradient, int step) {
            float keep = (float) (1 - inForce(settings.learningRate) * settings.weightDecay);
            for (int i = 0; i < parameters.length; i++) {
                parameters[i] = keep * parameters[i];
            }
            super.change(parameters, gradient, step);
        }
    }
}
