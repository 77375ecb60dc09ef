package org.conceptexplorer.analysis.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.conceptexplorer.analysis.matrix.Blocks;
import org.conceptexplorer.base.Progress;

/**
 * What one number alone tells of each class. For each class, the column (concept, component or pixel), threshold and
 * side are chosen with which the training images of the class are best told from all others, by balanced accuracy: the
 * mean of the share of its images and the share of the other images that are told right. Of equally good ones the lowest
 * column is taken, then the lowest threshold, then the side above.
 *
 * @param balancedAccuracy the mean over classes of the balanced accuracy on test images, in [0, 1]; 0.5 by chance. Classes
 *     that are missing, or alone, in training or test images are left out; NaN if all are
 * @param classes what was found for each class that is not left out
 */
public record SingleConceptProbe(double balancedAccuracy, List<Detector> classes) {
    /**
     * What tells one class.
     *
     * @param label the class
     * @param column the concept, component or pixel
     * @param threshold halfway between two activations of training images
     * @param above whether images of the class are those above the threshold, rather than those below
     * @param train balanced accuracy on training images
     * @param test balanced accuracy on test images
     */
    public record Detector(int label, int column, double threshold, boolean above, double train, double test) {}

    /** Makes its list unmodifiable. */
    public SingleConceptProbe {
        classes = List.copyOf(classes);
    }

    /**
     * Chooses on training images, tells on test images.
     *
     * @param data one number per concept: a conv code's means over places
     * @param progress is told the columns done
     * @throws org.conceptexplorer.data.ExplainedException if there is nothing to tell apart
     * @throws CancellationException if the progress says so
     */
    public static SingleConceptProbe test(ProbeData data, Progress progress) {
        data.checkTwoClasses();
        Split[][] best = new Split[data.train().columns()][];
        new Blocks(best.length, 1)
                .run(
                        "Trying concepts one by one",
                        progress,
                        (block, from, to) ->
                                best[from] = new ColumnSplits(data.train(), from, data.trainLabels()).best());
        List<Detector> detectors = new ArrayList<>();
        for (int label = 0; label < data.trainLabels().classes(); label++) {
            Detector detector = detector(data, label, best);
            if (!Double.isNaN(detector.test())) {
                detectors.add(detector);
            }
        }
        double mean = detectors.stream().mapToDouble(Detector::test).sum() / detectors.size();
        return new SingleConceptProbe(mean, detectors);
    }

    private static Detector detector(ProbeData data, int label, Split[][] best) {
        int column = 0;
        for (int other = 1; other < best.length; other++) {
            column = best[other][label].balanced() > best[column][label].balanced() ? other : column;
        }
        Split split = best[column][label];
        double test = split.balanced() > 0 ? balanced(data, label, column, split) : Double.NaN;
        return new Detector(label, column, split.threshold(), split.above(), split.balanced(), test);
    }

    private static double balanced(ProbeData data, int label, int column, Split split) {
        int[] images = new int[2];
        int[] right = new int[2];
        for (int image = 0; image < data.test().rows(); image++) {
            boolean own = data.testLabels().at(image) == label;
            boolean above = data.test().at(image, column) > split.threshold();
            images[own ? 1 : 0]++;
            right[own ? 1 : 0] += (above == split.above()) == own ? 1 : 0;
        }
        return ((double) right[0] / images[0] + (double) right[1] / images[1]) / 2;
    }
}
