package org.conceptexplorer.training;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.conceptexplorer.data.BatchOrder;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.StepConditions;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.naming.ImageNames;
import org.jspecify.annotations.Nullable;

/** One training from its first step to its end, on the thread that calls it. Good for one training. */
public final class Trainer {
    private final TrainingPlan plan;
    private final TrainingSettings settings;
    private final ImageSet images;
    private final int stepsPerEpoch;
    private final Autoencoder network;
    private final TrainingControl control;
    private final TrainingListener listener;

    private final Stopwatch stopwatch = new Stopwatch();
    private final StepLosses.Recorder steps = new StepLosses.Recorder();
    private final List<EpochRecord> history = new ArrayList<>();
    private final LastGoodWeights lastGood;
    private @Nullable Divergence divergence;
    private Optional<ImageNames> names = Optional.empty();
    private Instant started = Instant.EPOCH;
    private long imagesSeen;

    /**
     * Prepares a training.
     *
     * @param plan what to train
     * @param network made with the plan's initial weights, objective and seed; stays the caller's to close
     * @param control pauses and stops it
     * @param listener follows it
     */
    public Trainer(TrainingPlan plan, Autoencoder network, TrainingControl control, TrainingListener listener) {
        this.plan = plan;
        this.settings = plan.settings();
        this.images = plan.trainImages();
        this.stepsPerEpoch = plan.stepsPerEpoch();
        this.network = network;
        this.control = control;
        this.listener = listener;
        this.lastGood = new LastGoodWeights(plan.initialWeights());
    }

    /** Trains until all epochs are done, it is stopped, or it diverges. */
    public TrainedRun train() {
        started = Instant.now();
        listener.on(TrainingEvent.Started.of(plan));
        Outcome outcome = namesFound() ? allEpochs() : Outcome.STOPPED;
        Optional<Weights> last = outcome == Outcome.DIVERGED ? Optional.empty() : LastGoodWeights.finite(network);
        TrainedRun run = result(last.isPresent() ? outcome : Outcome.DIVERGED, last.orElseGet(lastGood::get));
        listener.on(new TrainingEvent.Ended(run));
        return run;
    }

    /**
     * What would come of it if it were stopped now. Only between two batches, on the thread that trains: for a question
     * that it answers, or while it is paused.
     */
    public TrainedRun soFar() {
        return result(Outcome.STOPPED, LastGoodWeights.finite(network).orElseGet(lastGood::get));
    }

    private TrainedRun result(Outcome outcome, Weights weights) {
        return new TrainedRun(
                settings,
                outcome,
                started,
                stopwatch.seconds(),
                history,
                steps.losses(stepsPerEpoch),
                plan.initialWeights(),
                weights);
    }

    /** Has the images named, if names are to be learned; false if it was stopped meanwhile. */
    private boolean namesFound() {
        stopwatch.start();
        try {
            names = plan.names(new NameSearch(control, listener, this::standBy));
            return true;
        } catch (CancellationException stopped) {
            return false;
        } finally {
            stopwatch.stop();
        }
    }

    private Outcome allEpochs() {
        for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
            Outcome outcome = oneEpoch(epoch);
            if (outcome != Outcome.COMPLETED) {
                return outcome;
            }
        }
        return Outcome.COMPLETED;
    }

    private Outcome oneEpoch(int epoch) {
        int[] order = BatchOrder.epoch(images.size(), settings.seed(), epoch, settings.shuffle());
        EpochSums sums = new EpochSums();
        double before = stopwatch.seconds();
        stopwatch.start();
        for (int from = 0; from < order.length; from += settings.batchSize()) {
            standBy();
            if (control.stopWanted()) {
                stopwatch.stop();
                return Outcome.STOPPED;
            }
            StepLoss loss = step(epoch, order, from);
            sums.add(loss);
            if (diverged(loss.total())) {
                return Outcome.DIVERGED;
            }
        }
        stopwatch.stop();
        return validate(epoch, sums, stopwatch.seconds() - before);
    }

    /** Between two batches: questions are answered, and a pause is waited for. */
    private void standBy() {
        control.answerQuestions();
        while (control.pauseWanted()) {
            stopwatch.stop();
            listener.on(new TrainingEvent.Paused());
            control.waitForResume();
            listener.on(new TrainingEvent.Resumed());
            stopwatch.start();
        }
    }

    private StepLoss step(int epoch, int[] order, int from) {
        int count = Math.min(settings.batchSize(), order.length - from);
        lastGood.beforeStep(steps.size(), network);
        StepConditions conditions = settings.conditions(steps.size() + 1, stepsPerEpoch, names);
        StepLoss loss = network.step(images, order, from, count, conditions);
        steps.add(loss);
        imagesSeen += count;
        listener.on(new TrainingEvent.Stepped(new StepRecord(steps.size(), epoch, loss), imagesSeen, stopwatch.lap()));
        return loss;
    }

    private boolean diverged(double loss) {
        if (divergence == null) {
            divergence = new Divergence(loss);
        }
        if (divergence.at(loss)) {
            return true;
        }
        lastGood.stepWasGood();
        return false;
    }

    private Outcome validate(int epoch, EpochSums sums, double seconds) {
        double bce = Validation.bce(network, plan.dataset().test());
        Optional<Weights> weights = LastGoodWeights.finite(network);
        if (diverged(bce) || weights.isEmpty()) {
            return Outcome.DIVERGED;
        }
        lastGood.validated(weights.get());
        EpochRecord record = sums.record(epoch, images.size(), seconds, bce);
        history.add(record);
        listener.on(new TrainingEvent.EpochEnded(record));
        return Outcome.COMPLETED;
    }
}
