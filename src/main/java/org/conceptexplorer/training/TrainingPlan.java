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

/**
 * All that decides a training: the same plan gives the same run.
 *
 * @param dataset the images; its test images are used for validation alone
 * @param settings the hyper-parameters
 * @param initialWeights where the network starts, of the settings' architecture
 */
public record TrainingPlan(Dataset dataset, TrainingSettings settings, Weights initialWeights) {
    /**
     * Checks that the parts fit together.
     *
     * @throws ExplainedException if the weights belong to the other network, or the data set lacks images
     */
    public TrainingPlan {
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
     * @param progress told how far it is, and asked whether to go on
     * @throws ExplainedException if there are too few images, or too few that differ
     * @throws java.util.concurrent.CancellationException if nobody waits for them any more
     */
    Optional<ImageNames> names(Progress progress) {
        int threads = Runtime.getRuntime().availableProcessors();
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
        return dataset.train().first(trainImageCount());
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
