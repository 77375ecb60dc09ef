package org.conceptexplorer.model.optimizer;

/** An {@link Optimizer} at work on one array of parameters, with its running averages. */
public interface UpdateRule {
    /**
     * Changes the parameters.
     *
     * @param parameters what is trained
     * @param gradient of the loss, as long as {@code parameters}
     */
    void update(float[] parameters, float[] gradient);

    /** The rule for an array of {@code size} parameters. */
    static UpdateRule of(Optimizer optimizer, int size) {
        if (optimizer instanceof Optimizer.Adadelta adadelta) {
            return new AdadeltaRule(adadelta, size);
        }
        if (optimizer instanceof Optimizer.Adam adam) {
            return new AdamRule(adam, size);
        }
        if (optimizer instanceof Optimizer.RmsProp rmsProp) {
            return new RmsPropRule(rmsProp, size);
        }
        return new SgdRule(optimizer.learningRate());
    }
}
