package org.conceptexplorer.analysis.probe;

import java.util.concurrent.CancellationException;
import org.conceptexplorer.analysis.neighbour.NearestNeighbours;
import org.conceptexplorer.analysis.neighbour.Neighbours;
import org.conceptexplorer.base.Progress;

/**
 * Answers with the class that most of the nearest training images have, the lowest of several, by Euclidean distance of
 * the numbers as they are: nothing is standardised, nothing is fitted.
 */
public final class KnnProbe {
    /** How many neighbours vote if nobody says otherwise. */
    public static final int NEIGHBOURS = 5;

    private KnnProbe() {}

    /**
     * How often that is right for the test images.
     *
     * @param each how many neighbours vote; all training images if there are fewer
     * @param progress is told the test images done
     * @throws org.conceptexplorer.data.ExplainedException if there is nothing to tell apart
     * @throws CancellationException if the progress says so
     */
    public static Accuracy test(ProbeData data, int each, Progress progress) {
        data.checkTwoClasses();
        int voters = Math.min(each, data.train().rows());
        Neighbours neighbours = new NearestNeighbours(data.train()).of(data.test(), voters, progress);
        int[] answers = new int[neighbours.points()];
        for (int image = 0; image < answers.length; image++) {
            answers[image] = vote(neighbours.of(image), data);
        }
        return Accuracy.of(answers, data.testLabels());
    }

    private static int vote(int[] neighbours, ProbeData data) {
        int[] votes = new int[data.trainLabels().classes()];
        int winner = 0;
        for (int neighbour : neighbours) {
            votes[data.trainLabels().at(neighbour)]++;
        }
        for (int label = 1; label < votes.length; label++) {
            winner = votes[label] > votes[winner] ? label : winner;
        }
        return winner;
    }
}
