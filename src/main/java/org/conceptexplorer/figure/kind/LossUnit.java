package org.conceptexplorer.figure.kind;

import java.util.Locale;

/** What runs along the width of a loss chart. */
public enum LossUnit {
    /** Training steps. */
    STEP("step"),
    /** Passes over the training images. */
    EPOCH("epoch"),
    /** Seconds of training, without validation and pauses. */
    TIME("training time (s)");

    private final String label;

    LossUnit(String label) {
        this.label = label;
    }

    /** The name used in commands. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is written at the axis. */
    public String label() {
        return label;
    }
}
