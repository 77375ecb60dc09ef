package org.conceptexplorer.training.verdict;

/**
 * Something that a training did not come to.
 *
 * @param about what kind of thing it is
 * @param text what it is and what to try, in plain sentences
 */
public record Finding(About about, String text) {
    /** The kinds of findings. */
    public enum About {
        /** The images show nothing to learn from. */
        IMAGES,
        /** Concepts that no image wakes. */
        CONCEPTS,
        /** Reconstructions that are no better than a picture that looks at no image. */
        ERROR
    }

    /** Whether other settings can help. */
    public boolean settingsHelp() {
        return about != About.IMAGES;
    }
}
