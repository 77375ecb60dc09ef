package org.conceptexplorer.cli;

import java.util.Locale;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.training.EpochRecord;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.TrainingListener;
import org.conceptexplorer.training.TrainingPlan;
import org.conceptexplorer.training.TrainingProgress;
import org.conceptexplorer.training.setting.Settings;

/** Writes a training to the terminal: what is trained, a line for each epoch, and a bar where a person looks on. */
final class TrainReport implements TrainingListener {
    /** Often enough to look alive, seldom enough to cost nothing. */
    private static final double PERIOD_SECONDS = 0.1;

    private final Terminal terminal;
    private final TrainingPlan plan;
    private final TrainingProgress progress;
    private double shown = Double.NEGATIVE_INFINITY;
    private long preparedShown = Long.MIN_VALUE / 2;

    TrainReport(Terminal terminal, TrainingPlan plan) {
        this.terminal = terminal;
        this.plan = plan;
        this.progress = new TrainingProgress(TrainingEvent.Started.of(plan));
    }

    @Override
    public void on(TrainingEvent event) {
        if (event instanceof TrainingEvent.Started) {
            terminal.line(network());
            terminal.line(settings());
            plan.namingWords().forEach(terminal::line);
        } else if (event instanceof TrainingEvent.Preparing part) {
            preparing(part);
        } else if (event instanceof TrainingEvent.Stepped step) {
            stepped(step);
        } else if (event instanceof TrainingEvent.Changed changed) {
            terminal.line("Changed: " + changed.change().words() + ".");
        } else if (event instanceof TrainingEvent.EpochEnded end) {
            terminal.line(epoch(end.epoch()));
        }
    }

    private String network() {
        return plan.settings().architecture().description().summary() + " on "
                + plan.dataset().name() + ": "
                + NumberWords.grouped(plan.trainImageCount()) + " training and "
                + NumberWords.grouped(plan.dataset().test().size()) + " test images"
                + heldOut();
    }

    private String heldOut() {
        int count = plan.heldOutCount();
        return count == 0 ? "" : ", " + NumberWords.grouped(count) + " training images held out";
    }

    private String settings() {
        String words = plan.settings().words();
        int images = plan.dataset().train().size();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + "; L1 per image "
                + NumberWords.significant(plan.settings().l1PerImage(images));
    }

    private void preparing(TrainingEvent.Preparing part) {
        long now = System.nanoTime();
        if (terminal.interactive() && now - preparedShown >= PERIOD_SECONDS * 1e9) {
            preparedShown = now;
            terminal.changingLine(ProgressBar.of(part.share()) + " " + part.what());
        }
    }

    private void stepped(TrainingEvent.Stepped step) {
        progress.stepped(step);
        if (terminal.interactive() && step.seconds() - shown >= PERIOD_SECONDS) {
            shown = step.seconds();
            terminal.changingLine(ProgressBar.of(progress.share()) + "  epoch " + progress.epoch() + "/"
                    + progress.epochs() + "  step " + NumberWords.grouped(progress.step()) + "/"
                    + NumberWords.grouped(progress.plannedSteps()) + speed());
        }
    }

    private String speed() {
        StringBuilder words = new StringBuilder();
        progress.imagesPerSecond()
                .ifPresent(speed ->
                        words.append("  ").append(NumberWords.speed(speed)).append(" images/s"));
        progress.secondsLeft()
                .ifPresent(seconds ->
                        words.append("  ").append(NumberWords.duration(seconds)).append(" left"));
        return words.toString();
    }

    private String epoch(EpochRecord epoch) {
        return "Epoch " + epoch.epoch() + " of " + progress.epochs() + ": training loss "
                + NumberWords.significant(epoch.trainLoss()) + " (error "
                + NumberWords.significant(epoch.trainBce()) + " + L1 "
                + NumberWords.significant(epoch.trainL1())
                + (plan.settings().naming() ? " + names " + NumberWords.significant(epoch.trainNames()) : "")
                + "), " + (plan.settings().get(Settings.HOLD_OUT) > 0 ? "hold-out" : "test") + " error "
                + NumberWords.significant(epoch.validationBce()) + ", "
                + NumberWords.speed(epoch.imagesPerSecond()) + " images/s"
                + (epoch.epoch() < progress.epochs() ? timeLeft() : "");
    }

    private String timeLeft() {
        return progress.secondsLeft().isPresent()
                ? ", " + NumberWords.duration(progress.secondsLeft().getAsDouble()) + " left"
                : "";
    }
}
