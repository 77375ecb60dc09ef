package org.conceptexplorer.app.concepts;

/** What the middle of the place shows. */
public enum ConceptView {
    /** Everything about the chosen concept. */
    CARD("Card", "Everything about the chosen concept: images, what it draws, what its removal changes."),
    /** The concepts of each class. */
    CLASSES("By class", "How active each concept is for the images of each class, and how well they match."),
    /** Which concepts go together. */
    TOGETHER("Together", "Which concepts are active in the same images."),
    /** How sparse the code became. */
    SPARSITY("Over training", "How many zeros, active and dead concepts there were after each epoch."),
    /** A card of each concept. */
    ALL("All ten", "The cards of all concepts, one below the other."),
    /** How good the code is. */
    QUALITY("How good?", "How much of the images and of their classes is in the code, beside other codes and chance.");

    private final String label;
    private final String explanation;

    ConceptView(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    /** What its button says. */
    public String label() {
        return label;
    }

    /** What one sees there, in one sentence. */
    public String explanation() {
        return explanation;
    }

    /** Whether there is nothing to see without classes. */
    public boolean needsClasses() {
        return this == CLASSES;
    }
}
