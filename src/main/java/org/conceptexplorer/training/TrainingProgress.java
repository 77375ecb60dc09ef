package org.conceptexplorer.training;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** How far a training is, and how fast it goes. Belongs to one thread, which tells it each step. */
public final class TrainingProgress {
    /** Training time over which the speed is taken: steady to read, quick to follow. */
    private static final double WINDOW_SECONDS = 2;

    private final TrainingEvent.Started started;
    private TrainingEvent.@Nullable Stepped mark;
    private TrainingEvent.@Nullable Stepped last;
    private double imagesPerSecond = Double.NaN;

    /** A training that is about to do its first step. */
    public TrainingProgress(TrainingEvent.Started started) {
        this.started = started;
    }

    /** Takes in the next step. */
    public void stepped(TrainingEvent.Stepped step) {
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

    /** Epochs planned. */
    public int epochs() {
        return started.settings().epochs();
    }

    /** The epoch of the last step, counted from 1. */
    public int epoch() {
        return last == null ? 1 : last.step().epoch();
    }

    /** Steps done since the start. */
    public int step() {
        return last == null ? 0 : last.step().step();
    }

    /** Steps planned. */
    public long plannedSteps() {
        return started.plannedSteps();
    }

    /** The part of the training that is done, from 0 to 1. */
    public double share() {
        return (double) step() / plannedSteps();
    }

    /** Training images per second just now; empty until it can be told. */
    public OptionalDouble imagesPerSecond() {
        return Double.isNaN(imagesPerSecond) ? OptionalDouble.empty() : OptionalDouble.of(imagesPerSecond);
    }

    /** Seconds until the last step at this speed; empty until it can be told. */
    public OptionalDouble secondsLeft() {
        if (last == null || Double.isNaN(imagesPerSecond)) {
            return OptionalDouble.empty();
        }
        double images = (double) started.images() * epochs();
        return OptionalDouble.of((images - last.images()) / imagesPerSecond);
    }
}
