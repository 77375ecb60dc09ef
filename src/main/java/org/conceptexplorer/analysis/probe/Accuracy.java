package org.conceptexplorer.analysis.probe;

import java.util.stream.IntStream;
import org.conceptexplorer.analysis.label.Interval;
import org.conceptexplorer.analysis.label.Labels;

/**
 * How often answers are right.
 *
 * @param right how many are
 * @param tested how many were given, at least 1
 */
public record Accuracy(int right, int tested) {
    /** Compares answers with the truth. */
    static Accuracy of(int[] answers, Labels truth) {
        int right = (int) IntStream.range(0, answers.length)
                .filter(image -> answers[image] == truth.at(image))
                .count();
        return new Accuracy(right, answers.length);
    }

    /** The share that is right, in [0, 1]. */
    public double value() {
        return (double) right / tested;
    }

    /** Its 95 % confidence interval, as far as the choice of test images goes. */
    public Interval interval() {
        return Interval.wilson(right, tested);
    }
}
