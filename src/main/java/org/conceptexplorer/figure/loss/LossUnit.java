package org.conceptexplorer.figure.loss;

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

    /** What is written at the axis. */
    public String label() {
        return label;
    }
}
