package org.conceptexplorer.training;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.conceptexplorer.data.BatchOrder;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.StepConditions;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.naming.ImageNames;
import org.conceptexplorer.training.setting.Setting;
import org.conceptexplorer.training.setting.Settings;
import org.jspecify.annotations.Nullable;

/** One training from its first step to its end, on the thread that calls it. Good for one training. */
public final class Trainer {
    private final TrainingPlan plan;
    private final TrainingSettings settings;
    private final ImageSet images;
    private final ImageSet validationImages;
    private final EarlyStopping earlyStopping;
    private final int stepsPerEpoch;
    private final Autoencoder network;
    private final TrainingControl control;
    private final TrainingListener listener;
    private final Checkpoints checkpoints;

    private final Stopwatch stopwatch = new Stopwatch();
    private final StepLosses.Recorder steps = new StepLosses.Recorder();
    private final List<EpochRecord> history = new ArrayList<>();
    private final LastGoodWeights lastGood;
    private @Nullable Divergence divergence;
    private Optional<ImageNames> names = Optional.empty();
    private final Set<SettingChange> told = new HashSet<>();
    private List<SettingChange> changes;
    private TrainingSettings inForce;
    private boolean goesOnRegardless;
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
        this(plan, network, control, listener, Checkpoints.NONE);
    }

    /**
     * Prepares a training whose state is kept now and then.
     *
     * @param plan what to train
     * @param network made with the plan's initial weights, objective and seed; stays the caller's to close
     * @param control pauses and stops it
     * @param listener follows it
     * @param checkpoints keeps its state
     */
    public Trainer(
            TrainingPlan plan,
            Autoencoder network,
            TrainingControl control,
            TrainingListener listener,
            Checkpoints checkpoints) {
        this.plan = plan;
        this.settings = plan.settings();
        this.images = plan.trainImages();
        this.validationImages = plan.validationImages();
        this.earlyStopping =
                new EarlyStopping(settings.get(Settings.PATIENCE), settings.get(Settings.LEAST_IMPROVEMENT));
        this.changes = plan.changes();
        this.inForce = settings;
        this.stepsPerEpoch = plan.stepsPerEpoch();
        this.network = network;
        this.control = control;
        this.listener = listener;
        this.checkpoints = checkpoints;
        this.lastGood = new LastGoodWeights(plan.initialWeights());
        control.onChange(this::change);
    }

    /** Trains until all epochs are done, it is stopped, or it diverges. */
    public TrainedRun train() {
        started = Instant.now();
        return trainOn();
    }

    /**
     * Goes on with a training until all epochs of the plan are done, it is stopped, or it diverges. What comes of it has the
     * same bits as if it had never stopped; events follow on those of the earlier training.
     *
     * @param before what was trained, with its continuation; the network is {@link AutoencoderFactory#continued} from it
     */
    public TrainedRun resume(TrainedRun before) {
        started = before.started();
        changes = Lengthening.changes(before, settings);
        goesOnRegardless = before.outcome() == Outcome.STOPPED_EARLY;
        stopwatch.add(before.seconds());
        steps.addAll(before.steps());
        history.addAll(before.history());
        imagesSeen = (long) history.size() * images.size()
                + Math.min(images.size(), (long) stepsInEpoch() * settings.batchSize());
        double least =
                history.stream().mapToDouble(EpochRecord::validationBce).min().orElse(Double.POSITIVE_INFINITY);
        lastGood.restore(before.continuation().orElseThrow(), least);
        told.addAll(before.changes());
        takeSettings(steps.size());
        if (steps.size() > 0) {
            divergence = new Divergence(steps.total(0));
        }
        return trainOn();
    }

    private TrainedRun trainOn() {
        listener.on(TrainingEvent.Started.of(plan));
        Outcome outcome = namesFound() ? allEpochs() : Outcome.STOPPED;
        Optional<Weights> last = outcome == Outcome.DIVERGED ? Optional.empty() : LastGoodWeights.finite(network);
        TrainedRun run = result(last.isPresent() ? outcome : Outcome.DIVERGED, last);
        listener.on(new TrainingEvent.Ended(run));
        return run;
    }

    /**
     * What would come of it if it were stopped now. Only between two batches, on the thread that trains: for a question
     * that it answers, or while it is paused.
     */
    public TrainedRun soFar() {
        return result(Outcome.STOPPED, LastGoodWeights.finite(network));
    }

    private void keepIfDue() {
        if (checkpoints.due()) {
            TrainedRun soFar = result(Outcome.UNFINISHED, LastGoodWeights.finite(network));
            if (soFar.continuation().isPresent()) {
                checkpoints.keep(soFar);
            }
        }
    }

    /** Steps done of the epoch that is not finished yet. */
    private int stepsInEpoch() {
        return steps.size() - history.size() * stepsPerEpoch;
    }

    /** Where the network's own weights are of no use, the last good ones take their place, and nobody can go on. */
    private TrainedRun result(Outcome outcome, Optional<Weights> last) {
        return new TrainedRun(
                settings,
                outcome,
                started,
                stopwatch.seconds(),
                history,
                steps.losses(stepsPerEpoch),
                plan.initialWeights(),
                kept(outcome, last),
                last.flatMap(weights -> lastGood.continuation(network)),
                changes);
    }

    private Weights kept(Outcome outcome, Optional<Weights> last) {
        boolean best = outcome.finished() && settings.keepsBest();
        return (best ? lastGood.best() : last).orElseGet(lastGood::get);
    }

    /** Has the images named, if names are to be learned; false if it was stopped meanwhile. */
    private boolean namesFound() {
        stopwatch.start();
        try {
            names = plan.names(control.threads(), new NameSearch(control, listener, this::standBy));
            return true;
        } catch (CancellationException stopped) {
            return false;
        } finally {
            stopwatch.stop();
        }
    }

    private Outcome allEpochs() {
        for (int epoch = history.size() + 1; epoch <= settings.epochs(); epoch++) {
            if (stepsInEpoch() == 0 && earlyStopping.at(history) && !goesOnRegardless) {
                return Outcome.STOPPED_EARLY;
            }
            goesOnRegardless = false;
            Outcome outcome = oneEpoch(epoch);
            if (outcome != Outcome.COMPLETED) {
                return outcome;
            }
            keepIfDue();
        }
        return Outcome.COMPLETED;
    }

    private Outcome oneEpoch(int epoch) {
        int[] order = BatchOrder.epoch(images.size(), settings.seed(), epoch, settings.shuffle());
        EpochSums sums = EpochSums.of(steps, history.size() * stepsPerEpoch);
        double before = history.stream().mapToDouble(EpochRecord::seconds).sum();
        stopwatch.start();
        for (int from = stepsInEpoch() * settings.batchSize(); from < order.length; from += settings.batchSize()) {
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
            keepIfDue();
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

    /** From the next step on; while nothing was trained with an earlier change of the same setting, in its place. */
    private void change(Setting<?> setting, String value) {
        SettingChange change = new SettingChange(steps.size() + 1, setting, value);
        changes = SettingChange.with(changes, change);
        tell(change);
    }

    private void tell(SettingChange change) {
        if (told.add(change)) {
            listener.on(new TrainingEvent.Changed(change));
        }
    }

    /** Has the network learn what the settings say that hold at a step, counted from 1. */
    private void takeSettings(int step) {
        if (changes.isEmpty()) {
            return;
        }
        TrainingSettings now = SettingChange.inForce(settings, changes, step);
        if (!now.objective().equals(inForce.objective())) {
            network.pursue(now.objective());
        }
        inForce = now;
        changes.stream().filter(change -> change.step() == step).forEach(this::tell);
    }

    private StepLoss step(int epoch, int[] order, int from) {
        int count = Math.min(settings.batchSize(), order.length - from);
        lastGood.beforeStep(steps.size(), network);
        takeSettings(steps.size() + 1);
        StepConditions conditions = inForce.conditions(steps.size() + 1, stepsPerEpoch, names);
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
        Validation.Result measured = Validation.of(network, validationImages);
        Optional<Weights> weights = LastGoodWeights.finite(network);
        if (diverged(measured.bce()) || weights.isEmpty()) {
            return Outcome.DIVERGED;
        }
        lastGood.validated(weights.get(), measured.bce());
        EpochRecord record =
                sums.record(epoch, images.size(), seconds, measured.bce()).with(measured.sparsity());
        history.add(record);
        listener.on(new TrainingEvent.EpochEnded(record));
        return Outcome.COMPLETED;
    }
}
