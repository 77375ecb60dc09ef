package org.conceptexplorer.analysis.label;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Which class some images show most.
 *
 * @param images how many there are
 * @param bestClass the class that most of them show, the lowest of several; empty without images
 * @param purity the share of that class among them, in [0, 1]; NaN without images
 * @param interval 95 % confidence for the purity; [0, 1] without images
 * @param baseRate the share of that class among all images, the purity that chance gives; NaN without images
 */
public record ClassShare(int images, OptionalInt bestClass, double purity, Interval interval, double baseRate) {
    /**
     * Counts classes.
     *
     * @param chosen for each class how many of the images show it
     * @param all for each class how many images there are in all
     */
    static ClassShare of(int[] chosen, int[] all) {
        int images = IntStream.of(chosen).sum();
        if (images == 0) {
            return new ClassShare(0, OptionalInt.empty(), Double.NaN, Interval.wilson(0, 0), Double.NaN);
        }
        int best = 0;
        for (int label = 1; label < chosen.length; label++) {
            best = chosen[label] > chosen[best] ? label : best;
        }
        return new ClassShare(
                images,
                OptionalInt.of(best),
                (double) chosen[best] / images,
                Interval.wilson(chosen[best], images),
                (double) all[best] / IntStream.of(all).sum());
    }

    /** How many times more often than by chance the class is met; NaN without images. */
    public double lift() {
        return purity / baseRate;
    }
}
