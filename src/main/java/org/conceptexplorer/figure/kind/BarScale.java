package org.conceptexplorer.figure.kind;

/** What the height of a bar is measured by. */
public enum BarScale {
    /** One scale for all images: heights can be compared across them. */
    COMMON("common"),
    /** Each image's largest bar is full height: the pattern of weak codes can be seen. */
    PER_IMAGE("own");

    private final String id;

    BarScale(String id) {
        this.id = id;
    }

    /** The name used in commands. */
    public String id() {
        return id;
    }
}
