package org.conceptexplorer.app.digits;

/** In which order digits are shown. */
public enum DigitOrder {
    /** As they stand in their file. */
    FILE("File order"),
    /** A random sample, decided by a seed. */
    SAMPLE("Random sample"),
    /** Those with the largest reconstruction error first. */
    WORST("Worst first"),
    /** Those with the smallest reconstruction error first. */
    BEST("Best first");

    private final String label;

    DigitOrder(String label) {
        this.label = label;
    }

    /** What it is called in the window. */
    public String label() {
        return label;
    }

    /** Whether it can be known only when every image has been encoded. */
    boolean byError() {
        return this == WORST || this == BEST;
    }
}
