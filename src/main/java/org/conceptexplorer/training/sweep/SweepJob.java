package org.conceptexplorer.training.sweep;

import java.util.List;
import java.util.Optional;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.training.AutoencoderFactory;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingListener;
import org.conceptexplorer.training.TrainingPlan;
import org.conceptexplorer.training.run.CheckpointWriter;
import org.conceptexplorer.training.run.DataProvenance;
import org.conceptexplorer.training.run.Resumption;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.run.RunFolder;
import org.conceptexplorer.training.run.RunKeeper;
import org.conceptexplorer.training.run.TrainingJob;
import org.conceptexplorer.training.setting.Settings;

/**
 * Trains what is missing of a sweep, one trial after the other, on the thread that calls. Trials that are finished are
 * left as they are, those that were interrupted go on.
 *
 * @param plan all trials
 * @param folder where they are kept
 * @param dataset the plan's images
 * @param networks makes the networks
 */
public record SweepJob(SweepPlan plan, SweepFolder folder, Dataset dataset, AutoencoderFactory networks) {
    /** Does all that is missing, until it is cancelled. */
    public void run(SweepListener listener) {
        for (Trial trial : plan.trials()) {
            if (listener.cancelled()) {
                return;
            }
            try {
                run(trial, listener);
            } catch (ExplainedException e) {
                listener.failed(trial, e);
            }
        }
    }

    private void run(Trial trial, SweepListener listener) {
        Optional<Run> before = before(trial);
        if (before.isPresent() && before.get().training().outcome().ended()) {
            listener.skipped(trial, TrialResult.of(trial.folder(), before.get()));
            return;
        }
        RunFolder kept = before.isPresent() ? RunFolder.reopen(folder.of(trial)) : RunFolder.create(folder.of(trial));
        try {
            Run run = train(trial, before.map(Run::training), kept, listener);
            RunKeeper.ofThisUser().keep(run, kept, SweepJob::refuse);
            listener.ended(trial, TrialResult.of(trial.folder(), run));
        } catch (RuntimeException | Error e) {
            kept.discard(e);
            throw e;
        }
    }

    /** A trial whose run is not in its folder has failed, wherever the run is. */
    private static void refuse(ExplainedException elsewhere) {
        throw elsewhere;
    }

    /** What there is of a trial: its settings and the digests of its images have to be those of the plan. */
    private Optional<Run> before(Trial trial) {
        if (RunFolder.meant(folder.of(trial)).isEmpty()) {
            return Optional.empty();
        }
        Run run = RunFolder.read(folder.of(trial));
        boolean same = Resumption.isOf(run.training(), trial.settings(), List.of())
                && run.data().changes(dataset).isEmpty();
        if (!same) {
            throw new ExplainedException("The run in " + folder.of(trial)
                    + " is not the trial of the plan: its settings or its images are others; move it away.");
        }
        return Optional.of(run);
    }

    private Run train(Trial trial, Optional<TrainedRun> before, RunFolder kept, SweepListener listener) {
        TrainingPlan training = TrainingPlan.of(dataset, trial.settings());
        TrainingJob job = new TrainingJob(training, DataProvenance.of(dataset), networks);
        TrainingControl control = new TrainingControl();
        TrainingListener follower = listener.begins(trial, training, control);
        double seconds = trial.settings().get(Settings.CHECKPOINT_SECONDS);
        try (CheckpointWriter checkpoints = new CheckpointWriter(kept, job.data(), seconds, listener::unkept)) {
            Optional<TrainedRun> resumable =
                    before.filter(run -> run.continuation().isPresent());
            return resumable.isPresent()
                    ? job.resume(resumable.get(), control, follower, checkpoints)
                    : job.train(control, follower, checkpoints);
        }
    }
}
