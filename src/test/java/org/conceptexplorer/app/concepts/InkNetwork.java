package org.conceptexplorer.app.concepts;

import java.util.Arrays;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Encoding;
import org.conceptexplorer.model.Encodings;
import org.conceptexplorer.model.Inference;
import org.conceptexplorer.model.Weights;

/** Takes the first ten pixels of an image for its code, and draws pictures as bright as a code is on average. */
final class InkNetwork implements Inference {
    /** What every first activation is, in place of the pixel; none if it is 0. */
    float first;

    @Override
    public Architecture architecture() {
        return Architecture.DENSE;
    }

    @Override
    public Encoding encode(ImageSet images, int[] positions, boolean reconstructions) {
        float[] codes = new float[positions.length * Architecture.CONCEPTS];
        for (int i = 0; i < codes.length; i++) {
            int unit = i % Architecture.CONCEPTS;
            float ink = images.ink(positions[i / Architecture.CONCEPTS], unit) / 255f;
            codes[i] = unit == 0 && first != 0 ? first : ink;
        }
        return Encodings.of(Architecture.DENSE, codes);
    }

    @Override
    public float[][] decode(float[][] codes) {
        float[][] pictures = new float[codes.length][ImageSet.PIXELS];
        for (int i = 0; i < codes.length; i++) {
            float sum = 0;
            for (float value : codes[i]) {
                sum += value;
            }
            Arrays.fill(pictures[i], sum / codes[i].length);
        }
        return pictures;
    }

    @Override
    public Weights weights() {
        return Weights.initial(Architecture.DENSE, 1);
    }
}
