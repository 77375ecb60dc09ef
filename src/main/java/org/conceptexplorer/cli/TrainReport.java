package org.conceptexplorer.cli;

import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.training.EpochRecord;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.TrainingListener;
import org.conceptexplorer.training.TrainingPlan;
import org.conceptexplorer.training.TrainingProgress;
import org.conceptexplorer.training.TrainingSettings;

/** Writes a training to the terminal: what is trained, a line for each epoch, and a bar where a person looks on. */
final class TrainReport implements TrainingListener {
    /** Often enough to look alive, seldom enough to cost nothing. */
    private static final double PERIOD_SECONDS = 0.1;

    private final Terminal terminal;
    private final TrainingPlan plan;
    private final TrainingProgress progress;
    private double shown = Double.NEGATIVE_INFINITY;

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
        } else if (event instanceof TrainingEvent.Stepped step) {
            stepped(step);
        } else if (event instanceof TrainingEvent.EpochEnded end) {
            terminal.line(epoch(end.epoch()));
        }
    }

    private String network() {
        String shape = plan.settings().architecture() == Architecture.DENSE
                ? "Dense network 784-164-10-164-784"
                : "Convolutional network with a 4x4x10 code";
        return shape + " on " + plan.dataset().name() + ": "
                + NumberWords.grouped(plan.trainImageCount()) + " training and "
                + NumberWords.grouped(plan.dataset().test().size()) + " test images";
    }

    private String settings() {
        TrainingSettings settings = plan.settings();
        return "Epochs " + settings.epochs() + ", batch size " + settings.batchSize() + ", "
                + settings.optimizer().id() + " at "
                + NumberWords.exact(settings.optimizer().learningRate()) + ", L1 " + NumberWords.exact(settings.l1())
                + " " + settings.l1Reduction().id() + " (per image "
                + NumberWords.significant(settings.l1PerImage()) + ")"
                + (settings.architecture() == Architecture.DENSE
                        ? ", dropout " + NumberWords.exact(settings.dropout())
                        : "")
                + ", seed " + settings.seed();
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
                + NumberWords.significant(epoch.trainL1()) + "), test error "
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
