package org.conceptexplorer.figure.code;

import org.conceptexplorer.analysis.label.ConceptByClass.Cell;

/** What a heat map of concepts and classes can tell of a concept in the images of a class. */
public enum ClassNumber {
    /** Its mean activation. */
    MEAN("mean", "mean activation"),
    /** Its median activation. */
    MEDIAN("median", "median activation"),
    /** How often it is active. */
    ACTIVE("share active", "share of images in which it is active");

    private final String label;
    private final String title;

    ClassNumber(String label, String title) {
        this.label = label;
        this.title = title;
    }

    /** What people call it in a word or two. */
    public String label() {
        return label;
    }

    /** What stands above its table. */
    public String title() {
        return title;
    }

    /** The number that a cell has. */
    double of(Cell cell) {
        return switch (this) {
            case MEAN -> cell.mean();
            case MEDIAN -> cell.median();
            case ACTIVE -> cell.active();
        };
    }
}
