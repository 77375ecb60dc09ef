package org.conceptexplorer.model;

/** Pixels as the networks see them. */
public final class Ink {
    /** The value of each byte: a 255th of it, in [0, 1]. */
    private static final float[] VALUES = values();

    private Ink() {}

    /** The value of an unsigned byte. */
    public static float value(byte ink) {
        return VALUES[Byte.toUnsignedInt(ink)];
    }

    private static float[] values() {
        float[] values = new float[256];
        for (int ink = 0; ink < values.length; ink++) {
            values[ink] = ink / 255f;
        }
        return values;
    }
}
