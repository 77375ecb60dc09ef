package org.conceptexplorer.figure.paint;

/** On which side of its point a text stands. */
public enum Align {
    /** The text begins at the point. */
    LEFT(0),
    /** The text lies around the point. */
    CENTER(0.5),
    /** The text ends at the point. */
    RIGHT(1);

    private final double share;

    Align(double share) {
        this.share = share;
    }

    /** The share of the text's width that lies left of its point. */
    double share() {
        return share;
    }
}
