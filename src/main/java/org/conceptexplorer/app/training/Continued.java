package org.conceptexplorer.app.training;

import java.util.Optional;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.TrainingListener;
import org.conceptexplorer.training.TrainingPlan;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.run.Replay;
import org.conceptexplorer.training.run.Resumption;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.session.SessionState;

/**
 * A training that goes on.
 *
 * @param subject what is on view then
 * @param before what was trained
 * @param plan how it goes on
 */
record Continued(Subject subject, TrainedRun before, TrainingPlan plan) {
    /** Why one cannot go on with what is on view, as a sentence; empty if one can. */
    static String obstacle(SessionState state, Optional<Subject> onView, Optional<TrainedRun> run, int more) {
        if (state.busy()) {
            return "A training is under way.";
        }
        if (onView.isEmpty() || run.isEmpty()) {
            return "There is no training to go on with.";
        }
        if (onView.get().images().isEmpty() || onView.get().otherImages().isPresent()) {
            return "A training goes on only with the images that it began with.";
        }
        try {
            settings(run.get(), more);
            return "";
        } catch (ExplainedException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Goes on with what is on view; there is no obstacle. */
    static Continued of(Subject onView, TrainedRun run, int more) {
        TrainingSettings settings = settings(run, more);
        Dataset images = onView.images().orElseThrow();
        return new Continued(
                new Subject(settings, onView.data(), onView.images(), Optional.empty()),
                run,
                new TrainingPlan(images, settings, run.initialWeights()));
    }

    private static TrainingSettings settings(TrainedRun run, int more) {
        boolean finished = run.history().size() >= run.settings().epochs();
        return Resumption.settings(run, finished ? run.history().size() + more : 0);
    }

    /** Tells, once it goes on, all steps and epochs of before again: what follows a training begins anew with it. */
    TrainingListener retelling(TrainingListener follower) {
        return event -> {
            follower.on(event);
            if (event instanceof TrainingEvent.Started) {
                Replay.tell(Run.here(before, subject.data()), past -> past.stream()
                        .filter(each ->
                                each instanceof TrainingEvent.Stepped || each instanceof TrainingEvent.EpochEnded)
                        .forEach(follower::on));
            }
        };
    }
}
