package org.conceptexplorer.figure.concept;

/** What the height of a bar is measured by. */
public enum BarScale {
    /** One scale for all images: heights can be compared across them. */
    COMMON,
    /** Each image's largest bar is full height: the pattern of weak codes can be seen. */
    PER_IMAGE
}
