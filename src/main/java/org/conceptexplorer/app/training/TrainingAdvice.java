package org.conceptexplorer.app.training;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.conceptexplorer.analysis.DeadConceptSearch;
import org.conceptexplorer.app.fx.Explained;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.notices.Notice;
import org.conceptexplorer.app.notices.NoticesModel;
import org.conceptexplorer.app.settings.SettingsModel;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.training.NamingWords;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.session.SessionState;
import org.conceptexplorer.training.verdict.Evidence;
import org.conceptexplorer.training.verdict.Finding;
import org.conceptexplorer.training.verdict.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what came of a training that went wrong or led nowhere, and what to try next. */
public final class TrainingAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(TrainingAdvice.class);
    private static final String ABOUT = "training";

    private static final String NAMES = "names";
    private final NoticesModel notices;
    private final SettingsModel settings;
    private final TrainingModel training;
    private final FxDelivery delivery;
    private final Supplier<OptionalDouble> meanImage;
    private Optional<Subject> subject = Optional.empty();
    private Optional<Evidence> judged = Optional.empty();
    private CompletableFuture<?> answer = new CompletableFuture<>();

    /**
     * Advice on the trainings of a session, from now on.
     *
     * @param delivery brings the network's answers to the JavaFX thread
     * @param meanImage the error of answering with the mean training image, once it is known
     */
    public TrainingAdvice(
            NoticesModel notices,
            SettingsModel settings,
            TrainingModel training,
            FxDelivery delivery,
            Supplier<OptionalDouble> meanImage) {
        this.notices = notices;
        this.settings = settings;
        this.training = training;
        this.delivery = delivery;
        this.meanImage = meanImage;
        training.whenShown(this::show);
        training.follow(this::take);
        training.stateProperty().addListener((observed, before, now) -> {
            if (now == SessionState.FAILED) {
                training.failure()
                        .ifPresent(failure -> notices.problem(ABOUT, Explained.sentence("The training", failure)));
            }
        });
    }

    /** The mean image of what is on view is measured now: what waited for it can be said. */
    public void meanImageKnown() {
        judge();
    }

    private void show(Subject next) {
        subject = Optional.of(next);
        notices.dismiss(NAMES);
        forget();
    }

    private void forget() {
        judged = Optional.empty();
        answer.cancel(false);
        notices.dismiss(ABOUT);
    }

    private void take(List<TrainingEvent> events) {
        for (TrainingEvent event : events) {
            if (event instanceof TrainingEvent.Started) {
                forget();
                tellOfNames();
            } else if (event instanceof TrainingEvent.Ended ended) {
                ended(ended.run());
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

    private void ended(TrainedRun run) {
        if (run.outcome() == Outcome.DIVERGED) {
            say(Notice.Kind.PROBLEM, run.explanation(), true);
            return;
        }
        subject.filter(shown -> shown.otherImages().isEmpty())
                .flatMap(Subject::images)
                .ifPresent(images -> examine(run, images));
    }

    /** Concepts are looked for in all test images; the network answers between whatever else it is asked. */
    private void examine(TrainedRun run, Dataset images) {
        CompletableFuture<List<Integer>> asked = training.ask(new DeadConceptSearch(images.test()), Progress.NONE);
        answer = asked;
        CompletableFuture<?> unused = asked.whenComplete((dead, failure) -> delivery.run(() -> {
            if (failure != null) {
                LOG.debug("A network that has been replaced or closed answers no more", failure);
            } else if (answer == asked) {
                judged = Optional.of(new Evidence(run, images, OptionalDouble.empty(), dead));
                judge();
            }
        }));
    }

    private void judge() {
        judged.map(known -> new Evidence(known.run(), known.images(), meanImage.get(), known.dead()))
                .map(Verdict::on)
                .filter(findings -> !findings.isEmpty())
                .ifPresent(findings -> say(
                        Notice.Kind.ADVICE,
                        findings.stream().map(Finding::text).collect(Collectors.joining(" ")),
                        findings.stream().anyMatch(Finding::settingsHelp)));
    }

    private void say(Notice.Kind kind, String text, boolean settingsHelp) {
        Notice.Action recommended = new Notice.Action(
                "use-recommended",
                "Use recommended settings",
                "Fill in the recommended settings for the next training.",
                () -> {
                    settings.choose(Preset.RECOMMENDED);
                    notices.dismiss(ABOUT);
                });
        notices.say(new Notice(ABOUT, kind, text, settingsHelp ? List.of(recommended) : List.of(), Optional.empty()));
    }
}
