package org.conceptexplorer.model;

import java.util.Arrays;
import org.conceptexplorer.naming.NameLoss;
import org.conceptexplorer.naming.QuietL1;

/** The terms of the loss that look at all concepts of one image at once, in double precision. Not for several threads. */
public final class ConceptTerms {
    private final double[] values = new double[Architecture.CONCEPTS];
    private final double[] gradient = new double[Architecture.CONCEPTS];

    /** Sets what a concept says: its pre-activation for a name, its activation for a penalty. */
    public void set(int concept, double value) {
        values[concept] = value;
    }

    /** The {@link NameLoss} of the values that were set, not weighted; {@link #gradient} is that of it times the weight. */
    public double name(int name, double weight) {
        Arrays.fill(gradient, 0);
        NameLoss.addGradient(values, 0, values.length, name, weight, gradient);
        return NameLoss.of(values, 0, values.length, name);
    }

    /** The {@link QuietL1} of the values that were set, not weighted; {@link #gradient} is that of it times the weight. */
    public double quiet(double weight) {
        Arrays.fill(gradient, 0);
        QuietL1.addGradient(values, 0, values.length, weight, gradient);
        return QuietL1.of(values, 0, values.length);
    }

    /** What the loss asked for last gains by a concept's value. */
    public float gradient(int concept) {
        return (float) gradient[concept];
    }
}
