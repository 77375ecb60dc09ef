package org.conceptexplorer.training;

/** What happens in a training, in this order: started, then steps, epochs and pauses, then ended. Immutable. */
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
