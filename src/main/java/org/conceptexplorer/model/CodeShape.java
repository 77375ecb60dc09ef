package org.conceptexplorer.model;

/** What a code has to be to be decoded. */
public final class CodeShape {
    private CodeShape() {}

    /**
     * Looks at codes that come from outside.
     *
     * @throws IllegalArgumentException if one has not as many values as the network's codes have
     */
    public static void check(Architecture architecture, float[][] codes) {
        for (float[] code : codes) {
            if (code.length != architecture.codeSize()) {
                throw new IllegalArgumentException(code.length + " values are not a code of the " + architecture.id()
                        + " network, which has " + architecture.codeSize());
            }
        }
    }
}
