package org.conceptexplorer.figure.card;

import java.util.List;
import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.analysis.evaluation.EncodedSet;
import org.conceptexplorer.analysis.prototype.Prototype;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.network.ImageArea;

/**
 * The part of an image that one place of a code sees.
 *
 * @param image the image, with the concept's activation at the place
 * @param seen what the place sees, in pixels; it may reach beyond the image
 */
public record ShownPatch(ShownImage image, ImageArea seen) {
    private static final float PALE = 0.12f; // of the ink outside, which tells where in the image the part lies

    /** The parts that the strongest places see. */
    static List<ShownPatch> of(EncodedSet set, List<Prototype> strongest) {
        return ShownImage.of(set, strongest).stream()
                .map(image -> new ShownPatch(image, set.architecture().receptiveField(image.place())))
                .toList();
    }

    /** The image, pale where the place does not see it. */
    Pixels picture() {
        float[] ink = new float[ImageSet.PIXELS];
        for (int pixel = 0; pixel < ink.length; pixel++) {
            float whole = image.picture().get(pixel);
            ink[pixel] = sees(pixel / ImageSet.SIDE, pixel % ImageSet.SIDE) ? whole : PALE * whole;
        }
        return Pixels.of(ink);
    }

    private boolean sees(int row, int column) {
        return row >= seen.top()
                && row < seen.top() + seen.height()
                && column >= seen.left()
                && column < seen.left() + seen.width();
    }
}
