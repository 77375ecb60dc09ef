package org.conceptexplorer.training;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.conceptexplorer.data.BatchOrder;
import org.conceptexplorer.data.ImageSet;

/**
 * Training images parted in those that are trained with and those that are validated on. Which ones follows from the seed
 * alone; both keep the order of the file.
 *
 * @param training to train with, at least one
 * @param heldOut to validate on
 */
record HoldOut(ImageSet training, ImageSet heldOut) {
    /** How many of some images a share is: at least one, and not all of them; none if the share is 0. */
    static int count(int images, double share) {
        return share == 0 ? 0 : Math.max(0, Math.min(images - 1, Math.max(1, (int) Math.round(images * share))));
    }

    /**
     * Parts images.
     *
     * @param images at least two, if the share is not 0
     * @param share to hold out, 0 to 0.9
     */
    static HoldOut of(ImageSet images, double share, long seed) {
        int count = count(images.size(), share);
        if (count == 0) {
            return new HoldOut(images, images.range(0, 0));
        }
        int[] drawn = BatchOrder.sample(IntStream.range(0, images.size()).toArray(), count, seed);
        boolean[] held = new boolean[images.size()];
        for (int image : drawn) {
            held[image] = true;
        }
        Arrays.sort(drawn);
        int[] others =
                IntStream.range(0, images.size()).filter(image -> !held[image]).toArray();
        return new HoldOut(images.at(others), images.at(drawn));
    }
}
