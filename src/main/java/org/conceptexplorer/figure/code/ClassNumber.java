package org.conceptexplorer.figure.code;

import java.util.function.ToDoubleFunction;
import org.conceptexplorer.analysis.label.ConceptByClass.Cell;

/** What a heat map of concepts and classes can tell of a concept in the images of a class. */
public enum ClassNumber {
    /** Its mean activation. */
    MEAN("mean", "mean activation", Cell::mean),
    /** Its median activation. */
    MEDIAN("median", "median activation", Cell::median),
    /** How often it is active. */
    ACTIVE("share active", "share of images in which it is active", Cell::active);

    private final String label;
    private final String title;
    private final ToDoubleFunction<Cell> number;

    ClassNumber(String label, String title, ToDoubleFunction<Cell> number) {
        this.label = label;
        this.title = title;
        this.number = number;
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
        return number.applyAsDouble(cell);
    }
}
