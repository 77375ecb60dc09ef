package org.conceptexplorer.model;

import org.conceptexplorer.data.ImageSet;

/** Encodings made up for tests. */
public final class Encodings {
    private Encodings() {}

    /** An encoding of given codes, whose reconstructions are blank and whose errors are 0.1, 0.2, 0.3… */
    public static Encoding of(Architecture architecture, float... codes) {
        int images = codes.length / architecture.codeSize();
        float[] errors = new float[images];
        for (int i = 0; i < images; i++) {
            errors[i] = 0.1f * (i + 1);
        }
        return new Encoding(architecture, codes, errors, new float[images][ImageSet.PIXELS]);
    }
}
