package org.conceptexplorer.model.optimizer;

/** Plain gradient descent: {@code w = w − rate·g}. */
final class SgdRule implements UpdateRule {
    private final float rate;

    SgdRule(double rate) {
        this.rate = (float) rate;
    }

    @Override
    public void update(float[] parameters, float[] gradient) {
        float step = rate;
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = parameters[i] - step * gradient[i];
        }
    }
}
