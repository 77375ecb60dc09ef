package org.conceptexplorer.training;

/** What happens in a training, in this order: started, then what is prepared, steps, epochs and pauses, then ended. Immutable. */
public sealed interface TrainingEvent {
    /**
     * The first step is about to begin.
     *
     * @param settings what is trained, and how
     * @param images training images in each epoch
     * @param stepsPerEpoch batches in each epoch, the last and perhaps smaller one included
     */
    record Started(TrainingSettings settings, int images, int stepsPerEpoch) implements TrainingEvent {
        /** The start of a plan. */
        public static Started of(TrainingPlan plan) {
            return new Started(plan.settings(), plan.trainImageCount(), plan.stepsPerEpoch());
        }

        /** Steps of the whole training. */
        public long plannedSteps() {
            return (long) stepsPerEpoch * settings.epochs();
        }
    }

    /**
     * Something is being worked out that the first step needs.
     *
     * @param what it is, in plain words
     * @param done how much of it is done, at most {@code total}
     * @param total how much there is to do; below 1 if nobody knows
     */
    record Preparing(String what, long done, long total) implements TrainingEvent {
        /** The part that is done, 0 to 1. */
        public double share() {
            return total > 0 ? (double) done / total : 0;
        }
    }

    /**
     * One batch was trained.
     *
     * @param step what it came to
     * @param images training images seen since the start, this batch's included
     * @param seconds training time since the start, without validation and without pauses
     */
    record Stepped(StepRecord step, long images, double seconds) implements TrainingEvent {}

    /**
     * An epoch is over and validated.
     *
     * @param epoch what it came to
     */
    record EpochEnded(EpochRecord epoch) implements TrainingEvent {}

    /**
     * A setting has another value from the next step on.
     *
     * @param change which, and what it is now
     */
    record Changed(SettingChange change) implements TrainingEvent {}

    /** The worker stands still between two batches until it is told to go on or to stop. */
    record Paused() implements TrainingEvent {}

    /** The pause is over: the next batch follows, or the end. */
    record Resumed() implements TrainingEvent {}

    /**
     * The training is over. Not told when it failed with an exception.
     *
     * @param run all that came of it
     */
    record Ended(TrainedRun run) implements TrainingEvent {}
}
