package org.conceptexplorer.app.training;

import java.util.Optional;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.training.EpochRecord;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingProgress;
import org.conceptexplorer.training.session.SessionState;
import org.jspecify.annotations.Nullable;

/** The status line: one state, one sentence. */
final class StatusWords {
    private StatusWords() {}

    static String of(SessionState state, @Nullable TrainingProgress progress, Optional<TrainedRun> run) {
        return switch (state) {
            case IDLE -> "Ready. Press Train, and the network begins to learn.";
            case PREPARING -> "Preparing the network…";
            case TRAINING -> progress == null ? "Training…" : underWay(progress);
            case PAUSING -> "Pausing after this batch…";
            case PAUSED -> progress == null ? "Paused." : "Paused · " + place(progress) + " · Space goes on";
            case STOPPING -> "Stopping after this batch…";
            case FINISHED ->
                // The run is the worker's: while another is being shown, it may be that one already.
                run.filter(ended -> ended.outcome().finished())
                        .map(StatusWords::finished)
                        .orElse("Finished.");
            case STOPPED -> run.map(TrainedRun::explanation).orElse("Stopped.");
            case DIVERGED -> "Stopped: the loss went out of hand. The last good weights are kept.";
            case FAILED -> "The training failed.";
        };
    }

    private static String underWay(TrainingProgress progress) {
        return progress.preparation()
                .map(part -> "Finding names for the images · " + part.what() + "…")
                .orElseGet(() -> place(progress) + pace(progress));
    }

    private static String place(TrainingProgress progress) {
        return "Epoch " + progress.epoch() + " of " + progress.epochs() + " · step "
                + NumberWords.grouped(progress.step()) + " of " + NumberWords.grouped(progress.plannedSteps());
    }

    private static String pace(TrainingProgress progress) {
        StringBuilder words = new StringBuilder();
        progress.imagesPerSecond()
                .ifPresent(speed ->
                        words.append(" · ").append(NumberWords.speed(speed)).append(" images/s"));
        progress.secondsLeft().ifPresent(seconds -> words.append(" · ")
                .append(NumberWords.duration(seconds))
                .append(" left"));
        return words.toString();
    }

    private static String finished(TrainedRun run) {
        EpochRecord last = run.history().get(run.history().size() - 1);
        int epochs = run.history().size();
        return "Finished: " + epochs + (epochs == 1 ? " epoch in " : " epochs in ")
                + NumberWords.duration(run.seconds()) + " · reconstruction error "
                + NumberWords.significant(last.validationBce()) + " on test images";
    }
}
