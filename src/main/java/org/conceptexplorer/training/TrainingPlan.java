package org.conceptexplorer.training;

import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Weights;

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
    }

    /** A plan whose initial weights follow from the settings' seed. */
    public static TrainingPlan of(Dataset dataset, TrainingSettings settings) {
        return new TrainingPlan(
                dataset, settings, Weights.initial(settings.architecture(), settings.seed(), settings.conceptBias()));
    }

    /** The images that are trained with: all of them, or a copy of as many as the settings say. */
    public ImageSet trainImages() {
        return dataset.train().first(trainImageCount());
    }

    /** How many images are trained with in each epoch. */
    public int trainImageCount() {
        int all = dataset.train().size();
        return settings.trainImages() == 0 ? all : Math.min(settings.trainImages(), all);
    }

    /** Batches in each epoch, the last and perhaps smaller one included. */
    public int stepsPerEpoch() {
        int images = trainImageCount();
        return images / settings.batchSize() + (images % settings.batchSize() == 0 ? 0 : 1);
    }
}
