package org.conceptexplorer.training;

import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** How far a training is, and how fast it goes. Belongs to one thread, which tells it each step. */
public final class TrainingProgress {
    /** The speed is that of the last one to two seconds of training: steady to read, quick to follow. */
    private static final double MARK_SECONDS = 1;

    /** A training that has only begun can be told no speed: its first steps take many times as long as the others. */
    private static final double LEAST_SECONDS = 0.2;

    private final TrainingEvent.Started started;
    private TrainingEvent.@Nullable Stepped mark;
    private TrainingEvent.@Nullable Stepped nextMark;
    private TrainingEvent.@Nullable Stepped last;
    private TrainingEvent.@Nullable Preparing preparing;
    private double imagesPerSecond = Double.NaN;

    /** A training that is about to do its first step. */
    public TrainingProgress(TrainingEvent.Started started) {
        this.started = started;
    }

    /** Takes in what is being prepared before the first step. */
    public void preparing(TrainingEvent.Preparing event) {
        preparing = event;
    }

    /** What is being prepared; empty once the first step is done, or if nothing is. */
    public Optional<TrainingEvent.Preparing> preparation() {
        return Optional.ofNullable(preparing);
    }

    /** Takes in the next step. */
    public void stepped(TrainingEvent.Stepped step) {
        preparing = null;
        last = step;
        TrainingEvent.Stepped from = mark;
        TrainingEvent.Stepped next = nextMark;
        if (from == null || next == null) {
            mark = step; // the first step also warms up: its time is no measure
            nextMark = step;
            return;
        }
        double seconds = step.seconds() - from.seconds();
        if (seconds >= LEAST_SECONDS) {
            imagesPerSecond = (step.images() - from.images()) / seconds;
        }
        if (step.seconds() - next.seconds() >= MARK_SECONDS) {
            mark = next;
            nextMark = step;
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
