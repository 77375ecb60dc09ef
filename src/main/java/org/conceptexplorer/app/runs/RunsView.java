package org.conceptexplorer.app.runs;

/** How runs that were chosen are looked at. */
public enum RunsView {
    /** Their curves, one over another. */
    CURVES("Curves", "The curves of all runs that are chosen, one over another."),
    /** Runs that differ in their seed alone as one. */
    SPREAD(
            "Mean and band",
            "Runs that differ in their seed alone are drawn as one: their mean, and a band from the least to the"
                    + " greatest."),
    /** What they make of the same images. */
    SIDE_BY_SIDE("Side by side", "What two runs make of the same ten images: reconstructions, errors and bars."),
    /** Many trainings of one plan, begun here. */
    SWEEP(
            "Sweep",
            "Train every combination of the values of some settings, each with several seeds, and compare them.");

    private final String label;
    private final String explanation;

    RunsView(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    String label() {
        return label;
    }

    String explanation() {
        return explanation;
    }

    /** Whether it needs much room. */
    boolean large() {
        return this == SIDE_BY_SIDE || this == SWEEP;
    }
}
