package org.conceptexplorer.training;

import java.util.List;
import java.util.Optional;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.naming.ImageNames;
import org.conceptexplorer.naming.Teacher;
import org.conceptexplorer.training.setting.Settings;

/**
 * All that decides a training: the same plan gives the same run.
 *
 * @param dataset the images; its test images are used for validation alone
 * @param settings the hyper-parameters
 * @param initialWeights where the network starts, of the settings' architecture
 * @param changes of settings on the way, in the order of their steps
 */
public record TrainingPlan(
        Dataset dataset, TrainingSettings settings, Weights initialWeights, List<SettingChange> changes) {
    /**
     * Checks that the parts fit together.
     *
     * @throws ExplainedException if the weights belong to the other network, or the data set lacks images
     */
    public TrainingPlan {
        changes = List.copyOf(changes);
        if (initialWeights.architecture() != settings.architecture()) {
            throw new ExplainedException("The initial weights belong to the "
                    + initialWeights.architecture().id() + " network, but the "
                    + settings.architecture().id()
                    + " network is to be trained: choose that one, or other weights.");
        }
        if (dataset.train().size() == 0 || dataset.test().size() == 0) {
            throw new ExplainedException("The data set " + dataset.name()
                    + " needs at least one training image and one test image: choose another one.");
        }
        if (settings.naming()) {
            settings.namingSettings(); // checks them
        }
        int used = settings.usedOf(dataset.train().size());
        if (settings.get(Settings.HOLD_OUT) > 0
                && settings.imagesOf(dataset.train().size()) == used) {
            throw new ExplainedException("A single training image cannot be trained with and held out; take more train"
                    + " images, or 0 for hold-out.");
        }
    }

    /** A plan in which no setting changes on the way. */
    public TrainingPlan(Dataset dataset, TrainingSettings settings, Weights initialWeights) {
        this(dataset, settings, initialWeights, List.of());
    }

    /** A plan whose initial weights follow from the settings' seed. */
    public static TrainingPlan of(Dataset dataset, TrainingSettings settings) {
        return new TrainingPlan(
                dataset, settings, Weights.initial(settings.architecture(), settings.seed(), settings.conceptBias()));
    }

    /**
     * The names that the training images get before the training, without a look at their labels; they follow from the
     * pixels and the settings alone. Empty where none are to be learned.
     *
     * @param threads how many to use; changes no bit of the result
     * @param progress told how far it is, and asked whether to go on
     * @throws ExplainedException if there are too few images, or too few that differ
     * @throws java.util.concurrent.CancellationException if nobody waits for them any more
     */
    Optional<ImageNames> names(int threads, Progress progress) {
        return settings.naming()
                ? Optional.of(Teacher.name(trainImages(), settings.namingSettings(), threads, progress))
                : Optional.empty();
    }

    /** Says where the names come from, and what to expect of them; nothing where none are to be learned. */
    public List<String> namingWords() {
        return NamingWords.of(settings, trainImages());
    }

    /** The images that are trained with: all of them, or a copy of as many as the settings say. */
    public ImageSet trainImages() {
        return parted().training();
    }

    /** The images that are validated on: the test images, or a part of the training images. */
    public ImageSet validationImages() {
        return settings.get(Settings.HOLD_OUT) > 0 ? parted().heldOut() : dataset.test();
    }

    /** How many training images are held out to validate on. */
    public int heldOutCount() {
        return settings.usedOf(dataset.train().size()) - trainImageCount();
    }

    private HoldOut parted() {
        ImageSet used = dataset.train().first(settings.usedOf(dataset.train().size()));
        return HoldOut.of(used, settings.get(Settings.HOLD_OUT), settings.seed());
    }

    /** The same with other changes on the way. */
    public TrainingPlan withChanges(List<SettingChange> others) {
        return new TrainingPlan(dataset, settings, initialWeights, others);
    }

    /** How many images are trained with in each epoch. */
    public int trainImageCount() {
        return settings.imagesOf(dataset.train().size());
    }

    /** Batches in each epoch, the last and perhaps smaller one included. */
    public int stepsPerEpoch() {
        int images = trainImageCount();
        return images / settings.batchSize() + (images % settings.batchSize() == 0 ? 0 : 1);
    }
}
