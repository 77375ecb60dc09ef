package org.conceptexplorer.model.conv;

import org.conceptexplorer.model.compute.Crew;
import org.conceptexplorer.model.compute.Rows;

/** A convolution followed by ReLU. */
final class RectifiedStage implements Stage {
    private final ConvolutionPass pass;
    private final FeatureMap gradient;
    private final ConvolutionGradient parameterGradient;
    private final InputGradient inputGradient;

    /**
     * Reserves memory.
     *
     * @param convolution with its weights
     * @param input what it reads
     * @param place where it is at work
     */
    RectifiedStage(Convolution convolution, FeatureMap input, Crew.Place place) {
        this.pass = new ConvolutionPass(convolution, input, place);
        FeatureMap output = pass.output();
        this.gradient = new FeatureMap(output.channels(), output.side(), output.phases(), output.lanes());
        this.parameterGradient = pass.parameterGradient(gradient);
        this.inputGradient = pass.inputGradient(gradient);
    }

    @Override
    public FeatureMap output() {
        return pass.output();
    }

    @Override
    public void forward() {
        pass.forward();
        for (float[] row : pass.output().rows()) {
            Rows.rectify(row);
        }
    }

    /** As {@link #forward}, without ReLU: the result is the pre-activations. */
    void forwardLinear() {
        pass.forward();
    }

    /** As {@link #backward}, after {@link #forwardLinear}. */
    void backwardLinear(FeatureMap ofOutput, float[] parameters) {
        gradient.copy(ofOutput);
        parameterGradient.add(parameters);
        inputGradient.compute();
    }

    @Override
    public void backward(FeatureMap ofOutput, float[] parameters) {
        gradient.copy(ofOutput);
        float[][] rows = gradient.rows();
        for (int i = 0; i < rows.length; i++) {
            Rows.gate(rows[i], pass.output().rows()[i]);
        }
        parameterGradient.add(parameters);
        inputGradient.compute();
    }

    @Override
    public FeatureMap inputGradient() {
        return inputGradient.target();
    }
}
