package org.conceptexplorer.model.conv;

/** A convolution with its activation at work on one shard. */
interface Stage {
    /** The stage's result, which the next stage reads. */
    FeatureMap output();

    /** Computes the result from the input given at construction. */
    void forward();

    /**
     * The way back.
     *
     * @param gradient the gradient of the result, in one part; may be changed
     * @param parameters the gradient of all parameters, to which this stage's is added
     */
    void backward(FeatureMap gradient, float[] parameters);

    /** The gradient of the input, in one part, after {@link #backward}. */
    FeatureMap inputGradient();
}
