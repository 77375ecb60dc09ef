package org.conceptexplorer.training;

import java.util.Optional;
import java.util.stream.Collectors;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.L1Reduction;
import org.conceptexplorer.model.Objective;
import org.conceptexplorer.model.StepConditions;
import org.conceptexplorer.model.optimizer.Optimizer;
import org.conceptexplorer.naming.ImageNames;
import org.conceptexplorer.naming.NamingSettings;
import org.conceptexplorer.training.setting.Setting;
import org.conceptexplorer.training.setting.SettingValues;
import org.conceptexplorer.training.setting.Settings;

/**
 * Everything that decides how a training goes, but for the images: a value for each of {@link Settings}, which tells
 * their meanings and ranges.
 *
 * @param values of every setting
 */
public record TrainingSettings(SettingValues values) {
    /** Concepts find their meaning before all but the strongest are to be quiet, and settle afterwards. */
    private static final double QUIET_FROM = 0.3;

    private static final double QUIET_TO = 0.8;

    /**
     * Checks every setting's range.
     *
     * @throws ExplainedException naming the first setting that is out of range, its value and the range
     */
    public TrainingSettings {
        for (Setting<?> setting : Settings.all()) {
            if (setting.in(values)) {
                setting.check(values);
            }
        }
    }

    /** The usual settings, which presets change. */
    static TrainingSettings usual(Architecture architecture) {
        return new TrainingSettings(SettingValues.usual()).with(Settings.ARCHITECTURE, architecture);
    }

    /** The value of a setting. */
    public <T> T get(Setting<T> setting) {
        return setting.of(values);
    }

    /**
     * The same with another value of one setting.
     *
     * @throws ExplainedException if the setting cannot take it
     */
    public <T> TrainingSettings with(Setting<T> setting, T value) {
        return new TrainingSettings(setting.set(values, value));
    }

    /** Which network. */
    public Architecture architecture() {
        return get(Settings.ARCHITECTURE);
    }

    /** Passes over the training images. */
    public int epochs() {
        return get(Settings.EPOCHS);
    }

    /** Images per step. */
    public int batchSize() {
        return get(Settings.BATCH_SIZE);
    }

    /** How gradients become steps. */
    public Optimizer optimizer() {
        return get(Settings.OPTIMIZER);
    }

    /** Weight of the L1 penalty on the code. */
    public double l1() {
        return get(Settings.L1);
    }

    /** How the penalty of a batch's images becomes one number. */
    public L1Reduction l1Reduction() {
        return get(Settings.L1_REDUCTION);
    }

    /** What the biases of the concept layer start from. */
    public double conceptBias() {
        return get(Settings.CONCEPT_BIAS);
    }

    /** Decides the initial weights, the order of the images and the dropout. */
    public long seed() {
        return get(Settings.SEED);
    }

    /** How many training images to use, the first ones in file order; 0 means all. */
    public int trainImages() {
        return get(Settings.TRAIN_IMAGES);
    }

    /** Whether each epoch has an order of its own; file order otherwise. */
    public boolean shuffle() {
        return get(Settings.SHUFFLE);
    }

    /** What the network is to be trained for. */
    public Objective objective() {
        return new Objective(
                optimizer(),
                l1(),
                l1Reduction(),
                get(Settings.DROPOUT),
                get(Settings.NAMING_WEIGHT),
                get(Settings.QUIET_L1));
    }

    /** How many of {@code images} training images there are are trained with in each epoch. */
    public int imagesOf(int images) {
        int used = usedOf(images);
        return used - HoldOut.count(used, get(Settings.HOLD_OUT));
    }

    /** How many of {@code images} training images there are are used, to train with or to validate on. */
    int usedOf(int images) {
        return trainImages() == 0 ? images : Math.min(trainImages(), images);
    }

    /** What is validated on, in two words. */
    public String validation() {
        return get(Settings.HOLD_OUT) > 0 ? "hold-out" : "test images";
    }

    /** Whether it ends early if nothing gets better, and keeps the best weights. */
    public boolean keepsBest() {
        return get(Settings.PATIENCE) > 0;
    }

    /** Whether what holds at a step depends on how many epochs are planned. */
    public boolean dependsOnEpochs() {
        return get(Settings.LEARNING_RATE_SCHEDULE).endsWithTraining() || get(Settings.QUIET_L1) > 0;
    }

    /**
     * The weight that one image's Σ|code| has beside its mean cross-entropy per pixel, in the largest batch.
     *
     * @param images training images that there are
     */
    public double l1PerImage(int images) {
        return l1Reduction().weightPerImage(l1(), Math.min(batchSize(), imagesOf(images)));
    }

    /**
     * The share of the L1 weight that is in force at a step.
     *
     * @param step counted from 1 over the whole training
     * @param stepsPerEpoch steps of one epoch
     * @return 0 at the first step of a warm-up, 1 after it or without one
     */
    double l1Share(int step, int stepsPerEpoch) {
        double warmupSteps = (double) get(Settings.L1_WARMUP) * stepsPerEpoch;
        return step > warmupSteps ? 1 : (step - 1) / warmupSteps;
    }

    /** The share of the learning rate that is in force at a step, counted from 1 over the whole training. */
    private double rateShare(int step, int stepsPerEpoch, double done) {
        int drops = (step - 1) / stepsPerEpoch / get(Settings.RATE_DROP_EPOCHS);
        double dropped = StrictMath.pow(get(Settings.RATE_DROP), drops);
        double warmupSteps = get(Settings.RATE_WARMUP) * stepsPerEpoch;
        double warm = step >= warmupSteps ? 1 : step / warmupSteps;
        return warm * get(Settings.LEARNING_RATE_SCHEDULE).share(done, dropped);
    }

    /** Whether the concepts are to become names, which have to be found before the training. */
    public boolean naming() {
        return get(Settings.NAMING_WEIGHT) > 0;
    }

    /** How such names are found: one for each concept. */
    NamingSettings namingSettings() {
        return new NamingSettings(Architecture.CONCEPTS, get(Settings.NAMING_IMAGES), seed());
    }

    /**
     * What holds at a step.
     *
     * @param step counted from 1 over the whole training
     * @param stepsPerEpoch steps of one epoch
     * @param names of the training images, if they are to be learned
     */
    StepConditions conditions(int step, int stepsPerEpoch, Optional<ImageNames> names) {
        double done = (step - 1) / ((double) epochs() * stepsPerEpoch);
        double quiet = Math.max(0, Math.min(1, (done - QUIET_FROM) / (QUIET_TO - QUIET_FROM)));
        double rate = rateShare(step, stepsPerEpoch, done);
        return new StepConditions(step - 1, l1Share(step, stepsPerEpoch), quiet, rate, names);
    }

    /** All that have an effect, in words: "dense network, epochs 10, batch size 32". */
    public String words() {
        return Settings.all().stream()
                .filter(setting -> setting.fits(values))
                .map(setting -> setting.words(values))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The same with other epochs. */
    public TrainingSettings withEpochs(int epochs) {
        return with(Settings.EPOCHS, epochs);
    }

    /** The same with another batch size. */
    public TrainingSettings withBatchSize(int batchSize) {
        return with(Settings.BATCH_SIZE, batchSize);
    }

    /** The same with another seed. */
    public TrainingSettings withSeed(long seed) {
        return with(Settings.SEED, seed);
    }

    /** The same with other training images. */
    public TrainingSettings withTrainImages(int trainImages) {
        return with(Settings.TRAIN_IMAGES, trainImages);
    }
}
