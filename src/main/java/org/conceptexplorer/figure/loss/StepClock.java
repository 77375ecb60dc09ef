package org.conceptexplorer.figure.loss;

import org.conceptexplorer.figure.kind.LossRun;
import org.conceptexplorer.figure.kind.LossUnit;
import org.conceptexplorer.training.EpochRecord;

/** Where the steps and epochs of a run lie along the width of a chart. */
final class StepClock {
    private final LossUnit unit;
    private final int stepsPerEpoch;
    private final double[] seconds; // at the end of each epoch, 0 before the first

    StepClock(LossRun run, LossUnit unit) {
        this.unit = unit;
        this.stepsPerEpoch = run.stepsPerEpoch();
        this.seconds = new double[run.history().size() + 1];
        for (int i = 0; i < run.history().size(); i++) {
            EpochRecord epoch = run.history().get(i);
            seconds[i + 1] = seconds[i] + epoch.seconds();
        }
    }

    /** The place of a step, counted from 1; NaN while no epoch has told how long a step takes. */
    double ofStep(int step) {
        return switch (unit) {
            case STEP -> step;
            case EPOCH -> (double) step / stepsPerEpoch;
            case TIME -> time((double) step / stepsPerEpoch);
        };
    }

    /** The place of the end of an epoch; 0 is the start of the training. */
    double ofEpoch(int epoch) {
        return unit == LossUnit.EPOCH ? epoch : ofStep(epoch * stepsPerEpoch);
    }

    /** Within an epoch all steps take the same time; in one that goes on, the time they took in the last one. */
    private double time(double epochs) {
        int finished = seconds.length - 1;
        if (finished == 0) {
            return epochs == 0 ? 0 : Double.NaN;
        }
        int epoch = Math.min((int) epochs, finished - 1);
        return seconds[epoch] + (epochs - epoch) * (seconds[epoch + 1] - seconds[epoch]);
    }
}
