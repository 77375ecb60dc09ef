package org.conceptexplorer.model.optimizer;

/** RMSProp in one pass over the parameters: {@code v = ρv + (1−ρ)g²}, {@code w = w − rate·g / (√v + ε)}. */
final class RmsPropRule implements UpdateRule {
    private final Optimizer.RmsProp settings;
    private final float[] squares;

    RmsPropRule(Optimizer.RmsProp settings, int size) {
        this.settings = settings;
        this.squares = new float[size];
    }

    @Override
    public void update(float[] parameters, float[] gradient) {
        update(parameters, gradient, squares);
    }

    private void update(float[] parameters, float[] gradient, float[] squares) {
        float rate = (float) settings.learningRate();
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
