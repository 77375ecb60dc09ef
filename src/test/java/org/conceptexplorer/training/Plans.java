package org.conceptexplorer.training;

import java.util.Map;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.StepLoss;

/** Small plans for tests. */
public final class Plans {
    public static final StepLoss HEALTHY = new StepLoss(0.5, 0.25);

    private Plans() {}

    /** Blank images with labels 0, 1, 2, …, 9, 0, … */
    static ImageSet images(int count) {
        byte[] labels = new byte[count];
        for (int i = 0; i < count; i++) {
            labels[i] = (byte) (i % 10);
        }
        return ImageSet.wrap(new byte[count * ImageSet.PIXELS], labels);
    }

    public static Dataset dataset(int train) {
        return new Dataset("Blank", Dataset.Kind.OTHER, images(train), images(5), Map.of("pixels", "00"));
    }

    public static TrainingSettings settings(int epochs, int batchSize) {
        return Preset.RECOMMENDED.settings(Architecture.CONV).withEpochs(epochs).withBatchSize(batchSize);
    }

    /** A plan for the convolutional network, whose weights are few. */
    public static TrainingPlan plan(int train, int epochs, int batchSize) {
        return TrainingPlan.of(dataset(train), settings(epochs, batchSize));
    }
}
