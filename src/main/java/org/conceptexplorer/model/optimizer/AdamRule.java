package org.conceptexplorer.model.optimizer;

/**
 * Adam in one pass over the parameters. With g the gradient, m and v the running means of it and of its square, at step
 * t:
 *
 * <pre>
 * m = β₁m + (1−β₁)g    v = β₂v + (1−β₂)g²    w = w − rate · m/(1−β₁ᵗ) / (√(v/(1−β₂ᵗ)) + ε)
 * </pre>
 */
final class AdamRule implements UpdateRule {
    private final Optimizer.Adam settings;
    private final float[] means;
    private final float[] squares;
    private int steps;

    AdamRule(Optimizer.Adam settings, int size) {
        this.settings = settings;
        this.means = new float[size];
        this.squares = new float[size];
    }

    @Override
    public void update(float[] parameters, float[] gradient) {
        steps++;
        float rate = (float) (settings.learningRate() / (1 - Math.pow(settings.beta1(), steps)));
        float root = (float) (1 / Math.sqrt(1 - Math.pow(settings.beta2(), steps)));
        update(parameters, gradient, means, squares, rate, root);
    }

    private void update(float[] parameters, float[] gradient, float[] means, float[] squares, float rate, float root) {
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
