package org.conceptexplorer.figure.card;

import java.util.List;
import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.analysis.evaluation.EncodedSet;
import org.conceptexplorer.analysis.prototype.Prototype;

/**
 * An image on a card.
 *
 * @param position its place in its data set, counted from 0
 * @param picture the image itself
 * @param activation the concept's activation for it, the mean over places
 * @param place where the concept is strongest in it; places count row by row
 */
public record ShownImage(int position, Pixels picture, float activation, int place) {
    /** Images of a set, found by their codes. */
    static List<ShownImage> of(EncodedSet set, List<Prototype> prototypes) {
        return prototypes.stream()
                .map(each -> new ShownImage(
                        set.position(each.image()),
                        Pixels.of(set.images(), set.position(each.image())),
                        each.activation(),
                        each.place()))
                .toList();
    }
}
