package org.conceptexplorer.app.training;

import java.util.OptionalDouble;
import org.conceptexplorer.training.TrainingEvent;
import org.jspecify.annotations.Nullable;

/** How far the training on view is, and how fast it goes. */
final class TrainingProgress {
    /** Training time over which the speed is taken: steady to read, quick to follow. */
    private static final double WINDOW_SECONDS = 2;

    private final TrainingEvent.Started started;
    private TrainingEvent.@Nullable Stepped mark;
    private TrainingEvent.@Nullable Stepped last;
    private double imagesPerSecond = Double.NaN;

    TrainingProgress(TrainingEvent.Started started) {
        this.started = started;
    }

    void stepped(TrainingEvent.Stepped step) {
        TrainingEvent.Stepped from = mark;
        last = step;
        if (from == null) {
            mark = step; // the first step also warms up: its time is no measure
            return;
        }
        double seconds = step.seconds() - from.seconds();
        if (seconds > 0 && (Double.isNaN(imagesPerSecond) || seconds >= WINDOW_SECONDS / 2)) {
            imagesPerSecond = (step.images() - from.images()) / seconds;
        }
        if (seconds >= WINDOW_SECONDS) {
            mark = step;
        }
    }

    int epochs() {
        return started.settings().epochs();
    }

    int epoch() {
        return last == null ? 1 : last.step().epoch();
    }

    int step() {
        return last == null ? 0 : last.step().step();
    }

    long plannedSteps() {
        return started.plannedSteps();
    }

    double share() {
        return (double) step() / plannedSteps();
    }

    /** Training images per second just now. */
    OptionalDouble imagesPerSecond() {
        return Double.isNaN(imagesPerSecond) ? OptionalDouble.empty() : OptionalDouble.of(imagesPerSecond);
    }

    /** Seconds until the last step at this speed. */
    OptionalDouble secondsLeft() {
        if (last == null || Double.isNaN(imagesPerSecond)) {
            return OptionalDouble.empty();
        }
        double images = (double) started.images() * epochs();
        return OptionalDouble.of((images - last.images()) / imagesPerSecond);
    }
}
