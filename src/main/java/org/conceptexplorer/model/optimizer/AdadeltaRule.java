package org.conceptexplorer.model.optimizer;

/**
 * Adadelta in one pass over the parameters. With g the gradient, G and D the running mean squares of gradients and of
 * steps:
 *
 * <pre>
 * G = ρG + (1−ρ)g²    s = g·√(D+ε) / √(G+ε)    D = ρD + (1−ρ)s²    w = w − rate·s
 * </pre>
 */
final class AdadeltaRule implements UpdateRule {
    private final float rate;
    private final float rho;
    private final float rest;
    private final float epsilon;
    private final float[] gradients;
    private final float[] steps;

    AdadeltaRule(Optimizer.Adadelta settings, int size) {
        this.rate = (float) settings.learningRate();
        this.rho = (float) settings.rho();
        this.rest = (float) (1 - settings.rho());
        this.epsilon = (float) settings.epsilon();
        this.gradients = new float[size];
        this.steps = new float[size];
    }

    @Override
    public void update(float[] parameters, float[] gradient) {
        update(parameters, gradient, gradients, steps);
    }

    private void update(float[] parameters, float[] gradient, float[] gradients, float[] steps) {
        float step = rate;
        float keep = rho;
        float take = rest;
        float floor = epsilon;
        for (int i = 0; i < parameters.length; i++) {
            float g = gradient[i];
            float d = steps[i];
            float mean = keep * gradients[i] + take * g * g;
            float s = g * (float) Math.sqrt(d + floor) / (float) Math.sqrt(mean + floor);
            gradients[i] = mean;
            steps[i] = keep * d + take * s * s;
            parameters[i] = parameters[i] - step * s;
        }
    }
}
