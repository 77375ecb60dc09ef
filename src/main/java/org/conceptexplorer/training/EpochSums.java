package org.conceptexplorer.training;

import org.conceptexplorer.model.StepLoss;

/** Adds up the losses of one epoch's steps. */
final class EpochSums {
    private int steps;
    private double total;
    private double bce;
    private double l1;
    private double names;

    /** The sums of the steps from {@code first} on, added in their order. */
    static EpochSums of(StepLosses.Recorder steps, int first) {
        EpochSums sums = new EpochSums();
        for (int i = first; i < steps.size(); i++) {
            sums.add(new StepLoss(steps.bce(i), steps.l1(i), steps.names(i)));
        }
        return sums;
    }

    void add(StepLoss loss) {
        steps++;
        total += loss.total();
        bce += loss.bce();
        l1 += loss.l1();
        names += loss.names();
    }

    EpochRecord record(int epoch, int images, double seconds, double validationBce) {
        return new EpochRecord(
                epoch, images, seconds, total / steps, bce / steps, l1 / steps, names / steps, validationBce);
    }
}
