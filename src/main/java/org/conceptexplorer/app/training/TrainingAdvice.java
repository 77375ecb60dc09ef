package org.conceptexplorer.app.training;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.conceptexplorer.app.fx.Explained;
import org.conceptexplorer.app.notices.Notice;
import org.conceptexplorer.app.notices.NoticesModel;
import org.conceptexplorer.app.settings.SettingsModel;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.training.NamingWords;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.session.SessionState;

/** Says what to try next when a training went wrong or led nowhere. */
public final class TrainingAdvice {
    private static final String ABOUT = "training";

    private static final String NAMES = "names";

    /** An error this near the mean image's is no better: what it gains could be chance. */
    private static final double NO_BETTER = 0.97;

    private final NoticesModel notices;
    private final SettingsModel settings;
    private final Supplier<OptionalDouble> meanImage;
    private Optional<Subject> subject = Optional.empty();

    /**
     * Advice on trainings.
     *
     * @param meanImage the error of answering with the mean training image, once it is known
     */
    public TrainingAdvice(NoticesModel notices, SettingsModel settings, Supplier<OptionalDouble> meanImage) {
        this.notices = notices;
        this.settings = settings;
        this.meanImage = meanImage;
    }

    /** Follows a training's events and state. */
    public void follow(TrainingModel training) {
        training.whenShown(shown -> {
            subject = Optional.of(shown);
            notices.dismiss(NAMES);
        });
        training.follow(this::take);
        training.stateProperty().addListener((observed, before, now) -> {
            if (now == SessionState.FAILED) {
                training.failure()
                        .ifPresent(failure -> notices.problem(ABOUT, Explained.sentence("The training", failure)));
            }
        });
    }

    private void take(List<TrainingEvent> events) {
        for (TrainingEvent event : events) {
            if (event instanceof TrainingEvent.Started) {
                notices.dismiss(ABOUT);
                tellOfNames();
            } else if (event instanceof TrainingEvent.Ended ended) {
                judge(ended.run());
            }
        }
    }

    /** Where names come from, and what that takes for granted, is said while they are being found. */
    private void tellOfNames() {
        subject.filter(shown -> shown.opened().isEmpty()).ifPresent(shown -> {
            List<String> words = shown.images()
                    .map(images -> NamingWords.of(shown.settings(), images.train()))
                    .orElse(List.of());
            if (!words.isEmpty()) {
                notices.say(new Notice(NAMES, Notice.Kind.INFORMATION, String.join(" ", words)));
            }
        });
    }

    private void judge(TrainedRun run) {
        if (run.outcome() == Outcome.DIVERGED) {
            say(Notice.Kind.PROBLEM, run.explanation());
        } else if (!run.history().isEmpty()) {
            double error = run.history().get(run.history().size() - 1).validationBce();
            meanImage.get().ifPresent(level -> {
                if (error >= NO_BETTER * level) {
                    say(Notice.Kind.ADVICE, noBetter(error, level));
                }
            });
        }
    }

    private void say(Notice.Kind kind, String text) {
        Notice.Action recommended = new Notice.Action(
                "use-recommended",
                "Use recommended settings",
                "Fill in the recommended settings for the next training.",
                () -> {
                    settings.choose(Preset.RECOMMENDED);
                    notices.dismiss(ABOUT);
                });
        notices.say(new Notice(ABOUT, kind, text, recommended));
    }

    private static String noBetter(double error, double level) {
        return "The network stands at the level of the mean image, the same picture for every digit (error "
                + NumberWords.significant(error) + " against " + NumberWords.significant(level)
                + "): it has learned next to nothing yet.";
    }
}
