package org.conceptexplorer.figure.kind;

/** What is shown of each image. */
public enum ImageRow {
    /** The image itself. */
    ORIGINAL("original"),
    /** What the network gives back. */
    RECONSTRUCTION("reconstruction"),
    /** Reconstruction less original: where ink was added and where it was lost. */
    DIFFERENCE("difference");

    private final String label;

    ImageRow(String label) {
        this.label = label;
    }

    /** What is written before the row. */
    public String label() {
        return label;
    }
}
