package org.conceptexplorer.analysis.prototype;

import java.util.List;

/**
 * Images between two activations of a concept, and some of them to look at.
 *
 * @param from the lowest activation in it
 * @param to the activation it ends before; the strongest strip holds it too
 * @param images how many images fall into it
 * @param sample some of them, drawn at random
 */
public record Strip(float from, float to, int images, List<Prototype> sample) {
    /** Makes its list unmodifiable. */
    public Strip {
        sample = List.copyOf(sample);
    }
}
