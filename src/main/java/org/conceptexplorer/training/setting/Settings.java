package org.conceptexplorer.training.setting;

import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.base.Range;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.L1Reduction;
import org.conceptexplorer.model.optimizer.Adam;
import org.conceptexplorer.model.optimizer.LearningRateSchedule;
import org.conceptexplorer.model.optimizer.Optimizer;
import org.conceptexplorer.model.optimizer.Optimizers;

/** All settings of a training, in the order in which they are shown and told. */
public final class Settings {
    private static final List<Setting<?>> DECLARED = new ArrayList<>();

    /** Which network. */
    public static final Setting<Architecture> ARCHITECTURE = declare(new SettingDeclaration<>(
                    "architecture",
                    "Network",
                    new Choice<>(List.of(Architecture.values()), Architecture::id, Architecture::label),
                    Architecture.DENSE)
            .explained("The network to train: dense looks at all pixels at once, the convolutional ones look at small"
                    + " patches.")
            .said(network -> network.id() + " network"));

    /** Passes over the training images. */
    public static final Setting<Integer> EPOCHS =
            declare(new SettingDeclaration<>("epochs", "Epochs", Whole.between(1, 10_000), 10)
                    .explained("How many times the network goes through all training images."));

    /** Images per step. */
    public static final Setting<Integer> BATCH_SIZE =
            declare(new SettingDeclaration<>("batch-size", "Batch size", Whole.between(1, 8_192), 32)
                    .explained("How many images the network looks at before each small change of its weights."));

    /** How gradients become steps, with its learning rate and its other constants. */
    public static final Setting<Optimizer> OPTIMIZER = declare(new SettingDeclaration<Optimizer>(
                    "optimizer",
                    "Optimiser",
                    new Choice<>(Optimizers.all(), Optimizer::id, Optimizer::label),
                    new Adam())
            .explained("The rule that turns errors into changes of the weights. Brings its usual learning rate and"
                    + " constants."));

    /** The optimiser's step size. */
    public static final Setting<Double> LEARNING_RATE = register(new SettingDeclaration<>(
                    "learning-rate", "Learning rate", new Real(Optimizer.LEARNING_RATES), 1e-3)
            .explained("How large each change of the weights is. Too small learns slowly, too large never settles.")
            .live()
            .partOf(OPTIMIZER, Optimizer::learningRate, Optimizer::withLearningRate));

    /** How the learning rate changes in the course of the training. */
    public static final Setting<LearningRateSchedule> LEARNING_RATE_SCHEDULE = declare(new SettingDeclaration<>(
                    "learning-rate-schedule",
                    "Rate over time",
                    new Choice<>(
                            List.of(LearningRateSchedule.values()),
                            LearningRateSchedule::id,
                            LearningRateSchedule::label),
                    LearningRateSchedule.CONSTANT)
            .explained(
                    "Whether the learning rate stays the same (constant), stays so for the first 40 % of the steps and"
                            + " then falls evenly to a hundredth (linear), drops to a part of itself every few epochs"
                            + " (step), or falls along half a cosine to a hundredth (cosine).")
            .said(schedule -> schedule.id() + " learning rate")
            .before(LearningRateSchedule.CONSTANT)
            .forExperts());

    /** Epochs between two drops of the learning rate. */
    public static final Setting<Integer> RATE_DROP_EPOCHS =
            declare(new SettingDeclaration<>("rate-drop-epochs", "Rate drops every", Whole.between(1, 10_000), 3)
                    .explained("After how many epochs the learning rate drops, again and again.")
                    .said(epochs -> "a drop every " + (epochs == 1 ? "epoch" : epochs + " epochs"))
                    .before(3)
                    .onlyIf(settings -> LEARNING_RATE_SCHEDULE.of(settings) == LearningRateSchedule.STEP)
                    .forExperts());

    /** What each drop leaves of the learning rate. */
    public static final Setting<Double> RATE_DROP =
            declare(new SettingDeclaration<>("rate-drop", "Rate drops to", new Real(Range.positive(1)), 0.5)
                    .explained("What part of the learning rate each drop leaves.")
                    .before(0.5)
                    .onlyIf(settings -> LEARNING_RATE_SCHEDULE.of(settings) == LearningRateSchedule.STEP)
                    .forExperts());

    /** Epochs over which the learning rate rises evenly, step by step, to what the schedule says. */
    public static final Setting<Double> RATE_WARMUP =
            declare(new SettingDeclaration<>("rate-warmup", "Rate warm-up", new Real(new Range(0, 10_000)), 0.0)
                    .explained(
                            "Over how many epochs, or parts of one, the learning rate rises from almost nothing to what it is"
                                    + " to be: large rates then do less harm while the weights are still random. 0 starts in full.")
                    .said(epochs -> epochs == 0
                            ? ""
                            : "rate warm-up over " + NumberWords.exact(epochs) + (epochs == 1 ? " epoch" : " epochs"))
                    .before(0.0)
                    .forExperts());

    /** Weight of the penalty on the code. */
    public static final Setting<Double> L1 =
            declare(new SettingDeclaration<>("l1", "L1 weight", new Real(new Range(0, 1)), 0.0)
                    .explained("The price of every active concept. A higher price leaves fewer concepts active for each"
                            + " image.")
                    .live());

    /** How the penalty of a batch's images becomes one number. */
    public static final Setting<L1Reduction> L1_REDUCTION = declare(new SettingDeclaration<>(
                    "l1-reduction",
                    "L1 reduction",
                    new Choice<>(List.of(L1Reduction.values()), L1Reduction::id, L1Reduction::label),
                    L1Reduction.MEAN)
            .explained("How the prices of a batch's images become one number: their mean, as in Keras today, or their"
                    + " sum, as in 2019, which makes the price of each image grow with the batch size."));

    /**
     * Epochs over which the L1 weight rises evenly, step by step, from 0 to its full value: a code that is punished from
     * the first step on loses concepts before they have found a meaning.
     */
    public static final Setting<Integer> L1_WARMUP =
            declare(new SettingDeclaration<>("l1-warmup", "L1 warm-up", Whole.between(0, 10_000), 0)
                    .explained("Over how many epochs the L1 weight rises from 0 to its full value. Concepts then find a"
                            + " meaning before they have to be sparse; 0 starts with the full weight."));

    /** Weight of the penalty on all of a code but its largest value. */
    public static final Setting<Double> QUIET_L1 =
            declare(new SettingDeclaration<>("quiet-l1", "Quiet L1 weight", new Real(new Range(0, 1)), 0.0)
                    .explained(
                            "The price of every active concept but the strongest of an image, which stays free. It rises from"
                                    + " 0 to its full value between 30 % and 80 % of the steps; several places of a code count by their"
                                    + " mean.")
                    .before(0.0)
                    .forExperts());

    /** Weight of the names that a graph of neighbours gives the images. */
    public static final Setting<Double> NAMING_WEIGHT = declare(new SettingDeclaration<>(
                    "naming-weight", "Naming weight", new Real(new Range(0, 100)), 0.0)
            .explained("How strongly each concept is to become the name of one group of images. The groups are found"
                    + " before the training, in a graph of neighbours and without labels; 0 leaves them out.")
            .before(0.0)
            .forExperts());

    /** How many training images make up the graph; 0 for all. */
    public static final Setting<Integer> NAMING_IMAGES = declare(new SettingDeclaration<>(
                    "naming-images", "Naming images", Whole.atLeast(0), 0)
            .explained("How many training images make up the graph of neighbours; the others get the name that most of"
                    + " their neighbours in it have. Fewer are faster, all are surer; 0 takes all.")
            .said(count -> count == 0 ? "names from all images" : "names from " + count + " images")
            .before(0)
            .onlyIf(settings -> NAMING_WEIGHT.of(settings) > 0)
            .forExperts());

    /** What the biases of the concept layer start from. Given initial weights keep their own. */
    public static final Setting<Double> CONCEPT_BIAS = declare(new SettingDeclaration<>(
                    "concept-bias", "Concept bias", new Real(new Range(0, 10)), 0.0)
            .explained("What the biases of the ten concepts start from. Above 0, concepts start active and fewer of"
                    + " them die."));

    /** Share of the first hidden units left out in each step. */
    public static final Setting<Double> DROPOUT = declare(new SettingDeclaration<>(
                    "dropout", "Dropout", new Real(new Range(0, 0.95)), 0.0)
            .explained("The share of hidden units left out at random in each step. Networks that have no dropout"
                    + " are trained without it.")
            .live()
            .onlyIf(settings -> ARCHITECTURE.of(settings).hasDropout()));

    /** Start of everything random. */
    public static final Setting<Long> SEED = declare(new SettingDeclaration<>("seed", "Seed", Whole.any(), 1L)
            .explained(
                    "Decides everything random: first weights, order of images, dropout. The same seed gives the same"
                            + " training."));

    /** How many training images to use, the first ones in file order; 0 means all. */
    public static final Setting<Integer> TRAIN_IMAGES =
            declare(new SettingDeclaration<>("train-images", "Train images", Whole.atLeast(0), 0)
                    .explained("How many training images to use, from the first on; 0 uses all of them.")
                    .said(count -> count == 0 ? "all training images" : count + " training images")
                    .forExperts());

    /** Share of those training images that are validated on instead of being trained with. */
    public static final Setting<Double> HOLD_OUT =
            declare(new SettingDeclaration<>("hold-out", "Hold-out", new Real(new Range(0, 0.9)), 0.0)
                    .explained(
                            "What part of the training images is kept back, drawn by the seed, to validate on: the test images"
                                    + " then have no say in when to stop. 0 validates on the test images, as the notebook does.")
                    .said(share -> share == 0
                            ? "validated on the test images"
                            : "validated on a hold-out of " + NumberWords.exact(share) + " of the training images")
                    .before(0.0)
                    .forExperts());

    /** How many epochs may pass without a better validation error; 0 for any number. */
    public static final Setting<Integer> PATIENCE = declare(new SettingDeclaration<>(
                    "patience", "Patience", Whole.between(0, 10_000), 0)
            .explained("Stop early after so many epochs whose validation error was no better, and keep the weights"
                    + " of the best epoch; 0 trains all epochs and keeps the last weights.")
            .said(epochs -> epochs == 0 ? "" : "early stopping with patience " + epochs)
            .before(0)
            .forExperts());

    /** By how much a validation error has to fall to count as better. */
    public static final Setting<Double> LEAST_IMPROVEMENT =
            declare(new SettingDeclaration<>("least-improvement", "Least improvement", new Real(new Range(0, 1)), 0.0)
                    .explained("By how much the validation error has to fall below the best one to count as better.")
                    .before(0.0)
                    .onlyIf(settings -> PATIENCE.of(settings) > 0)
                    .forExperts());

    /** Whether each epoch has an order of its own; file order otherwise. */
    public static final Setting<Boolean> SHUFFLE =
            declare(new SettingDeclaration<>("shuffle", "New order in each epoch", new Toggle(), true)
                    .explained("Show the images in a new, seeded order in each epoch, or always in file order.")
                    .said(shuffle -> shuffle ? "shuffled" : "in file order")
                    .forExperts());

    /** How often a training's state is kept; changes no bit of the result. */
    public static final Setting<Double> CHECKPOINT_SECONDS = declare(new SettingDeclaration<>(
                    "checkpoint-seconds", "Checkpoint seconds", new Real(new Range(0, 86_400)), 20.0)
            .explained("After how many seconds a training's state is kept on disk again: at most so much is lost to a"
                    + " crash. Changes nothing of what is learned.")
            .before(20.0)
            .said(seconds -> "a checkpoint every " + NumberWords.exact(seconds) + " seconds")
            .forExperts());

    static {
        Optimizers.constants().forEach(Settings::constant);
    }

    private static final List<Setting<?>> ALL = List.copyOf(DECLARED);

    private Settings() {}

    /** All of them; one that is part of another stands after it. */
    public static List<Setting<?>> all() {
        return ALL;
    }

    private static void constant(Optimizer.Constant constant) {
        String name = constant.name();
        register(new SettingDeclaration<>(name, constant.label(), new Real(constant.range()), constant.value())
                .explained(constant.explanation())
                .inGroup("optimizer_constants")
                .onlyIf(settings -> OPTIMIZER.of(settings).has(name))
                .forExperts()
                .partOf(
                        OPTIMIZER,
                        optimizer -> optimizer.constant(name),
                        (optimizer, value) -> optimizer.withConstant(name, value)));
    }

    private static <T> Setting<T> declare(SettingDeclaration<T> declaration) {
        return register(declaration.declared());
    }

    private static <T> Setting<T> register(Setting<T> setting) {
        DECLARED.add(setting);
        return setting;
    }
}
