package org.conceptexplorer.exchange;

import java.util.List;

/** Other orders of a kernel's numbers than Keras'. */
public final class Layouts {
    private Layouts() {}

    /**
     * A kernel that gives each output its own block: height×width×in×out becomes out×in×height×width, in×out becomes
     * out×in×1×1.
     *
     * @param shape in Keras' layout, of two or four lengths
     * @param kernel in Keras' layout
     */
    public static float[] outputsFirst(List<Integer> shape, float[] kernel) {
        int outputs = shape.get(shape.size() - 1);
        int inputs = shape.get(shape.size() - 2);
        int places = kernel.length / (outputs * inputs);
        float[] turned = new float[kernel.length];
        for (int place = 0; place < places; place++) {
            for (int input = 0; input < inputs; input++) {
                for (int output = 0; output < outputs; output++) {
                    turned[(output * inputs + input) * places + place] =
                            kernel[(place * inputs + input) * outputs + output];
                }
            }
        }
        return turned;
    }

    /** The reverse of {@link #outputsFirst}. */
    public static float[] outputsLast(List<Integer> shape, float[] kernel) {
        int outputs = shape.get(shape.size() - 1);
        int inputs = shape.get(shape.size() - 2);
        int places = kernel.length / (outputs * inputs);
        float[] turned = new float[kernel.length];
        for (int place = 0; place < places; place++) {
            for (int input = 0; input < inputs; input++) {
                for (int output = 0; output < outputs; output++) {
                    turned[(place * inputs + input) * outputs + output] =
                            kernel[(output * inputs + input) * places + place];
                }
            }
        }
        return turned;
    }
}
