package org.conceptexplorer.training;

import org.conceptexplorer.model.StepLoss;

/** Adds up the losses of one epoch's steps. */
final class EpochSums {
    private int steps;
    private double total;
    private double bce;
    private double l1;
    private double names;

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
