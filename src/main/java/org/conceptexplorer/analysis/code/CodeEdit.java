package org.conceptexplorer.analysis.code;

/**
 * Codes made from other codes, for asking a decoder what it draws from them. A code is places × concepts activations,
 * the concept last, as in {@link CodeSet#whole}; none is changed in place.
 */
public final class CodeEdit {
    private CodeEdit() {}

    /** The mean code of a set of at least one image, place by place. */
    public static float[] mean(CodeSet codes) {
        double[] sums = new double[codes.whole().columns()];
        for (int image = 0; image < codes.images(); image++) {
            for (int unit = 0; unit < sums.length; unit++) {
                sums[unit] += codes.whole().at(image, unit);
            }
        }
        float[] mean = new float[sums.length];
        for (int unit = 0; unit < mean.length; unit++) {
            mean[unit] = (float) (sums[unit] / codes.images());
        }
        return mean;
    }

    /**
     * A code in which a concept's mean over all places has a given value: its map keeps its pattern, or is the same
     * everywhere if it was zero.
     *
     * @param concepts how many concepts the code has
     * @param value at least 0
     */
    public static float[] with(float[] code, int concepts, int concept, float value) {
        double sum = 0;
        for (int unit = concept; unit < code.length; unit += concepts) {
            sum += code[unit];
        }
        double mean = sum * concepts / code.length;
        float[] changed = code.clone();
        for (int unit = concept; unit < code.length; unit += concepts) {
            changed[unit] = mean > 0 ? (float) (code[unit] * (value / mean)) : value;
        }
        return changed;
    }

    /** A code without a concept: zero at all places. */
    public static float[] without(float[] code, int concepts, int concept) {
        return with(code, concepts, concept, 0);
    }

    /** A code of which only one concept is left. */
    public static float[] alone(float[] code, int concepts, int concept) {
        float[] alone = new float[code.length];
        for (int unit = concept; unit < code.length; unit += concepts) {
            alone[unit] = code[unit];
        }
        return alone;
    }
}
