package org.conceptexplorer.figure.card;

import java.util.List;

/**
 * Images between two activations of a concept, on a card.
 *
 * @param from the lowest activation
 * @param to the activation it ends before, or at if it is the strongest strip; 0 for the images in which it is zero
 * @param images how many images fall into it
 * @param sample some of them, drawn at random
 */
public record CardStrip(float from, float to, int images, List<ShownImage> sample) {
    /** Makes its list unmodifiable. */
    public CardStrip {
        sample = List.copyOf(sample);
    }
}
