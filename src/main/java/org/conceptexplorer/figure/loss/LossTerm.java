package org.conceptexplorer.figure.loss;

import java.util.Locale;

/** Which part of the training loss is drawn. */
public enum LossTerm {
    /** Cross-entropy plus L1 penalty: what training makes smaller. */
    TOTAL("training loss"),
    /** Cross-entropy per pixel. */
    BCE("training error"),
    /** The weighted L1 penalty. */
    L1("L1 penalty");

    private final String label;

    LossTerm(String label) {
        this.label = label;
    }

    /** The name used in commands. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is written in the legend. */
    public String label() {
        return label;
    }
}
