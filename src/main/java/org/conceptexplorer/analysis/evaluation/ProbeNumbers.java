package org.conceptexplorer.analysis.evaluation;

import org.conceptexplorer.analysis.label.Labels;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.analysis.probe.Accuracy;
import org.conceptexplorer.analysis.probe.KnnProbe;
import org.conceptexplorer.analysis.probe.LinearProbe;
import org.conceptexplorer.analysis.probe.ProbeData;
import org.conceptexplorer.analysis.probe.SingleConceptProbe;
import org.conceptexplorer.base.Progress;

/**
 * How much of the class can be read from numbers about images: fitted on training images, told on test images.
 *
 * @param trainingImages how many images the probes were fitted on, or chose neighbours from
 * @param linear logistic regression on all numbers
 * @param knn the vote of the {@link KnnProbe#NEIGHBOURS} nearest training images
 * @param single the best single number of each class
 */
public record ProbeNumbers(int trainingImages, LinearProbe linear, Accuracy knn, SingleConceptProbe single) {
    /** Numbers in a training table at most: with more, the probes together would take longer than ten seconds on two cores. */
    static final int MOST_NUMBERS = 9_600_000;

    /** How many of some training images the probes use, given how many numbers each has: as many as are quick enough. */
    static int trainingImages(int available, int columns) {
        int affordable = MOST_NUMBERS / columns;
        return available <= affordable ? available : affordable / 1_000 * 1_000;
    }

    /**
     * Fits and tells.
     *
     * @param whole all numbers of each image
     * @param single one number for each concept, component or pixel, of the same images
     */
    static ProbeNumbers of(Tables whole, Tables single, Labels train, Labels test, Progress progress) {
        ProbeData all = new ProbeData(whole.train(), train, whole.test(), test);
        ProbeData each = new ProbeData(single.train(), train, single.test(), test);
        SingleConceptProbe best = SingleConceptProbe.test(each, progress);
        LinearProbe linear = LinearProbe.test(all, progress);
        Accuracy knn = KnnProbe.test(all, KnnProbe.NEIGHBOURS, progress);
        return new ProbeNumbers(train.size(), linear, knn, best);
    }

    /**
     * Numbers about images.
     *
     * @param train training images × numbers
     * @param test test images × numbers
     */
    record Tables(FloatMatrix train, FloatMatrix test) {}
}
