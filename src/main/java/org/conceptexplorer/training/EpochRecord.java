package org.conceptexplorer.training;

import java.util.Optional;

/**
 * What one finished epoch came to; a line of {@code history.csv}.
 *
 * @param epoch counted from 1
 * @param images training images seen in this epoch
 * @param seconds training time of this epoch, without validation and without pauses
 * @param trainLoss mean whole loss of the epoch's steps
 * @param trainBce mean cross-entropy per pixel of the epoch's steps, in nats, with dropout
 * @param trainL1 mean L1 term of the epoch's steps
 * @param trainNames mean name loss of the epoch's steps, weighted; 0 where no names are learned
 * @param validationBce mean cross-entropy per pixel of the test images after this epoch, in nats, without dropout
 * @param sparsity how sparse the codes of the test images are after this epoch; empty in runs from before it was kept
 */
public record EpochRecord(
        int epoch,
        int images,
        double seconds,
        double trainLoss,
        double trainBce,
        double trainL1,
        double trainNames,
        double validationBce,
        Optional<EpochSparsity> sparsity) {
    /** An epoch in which no names were learned, and whose sparsity was not kept. */
    public EpochRecord(
            int epoch,
            int images,
            double seconds,
            double trainLoss,
            double trainBce,
            double trainL1,
            double validationBce) {
        this(epoch, images, seconds, trainLoss, trainBce, trainL1, 0, validationBce, Optional.empty());
    }

    /** An epoch whose sparsity is not known yet. */
    public EpochRecord(
            int epoch,
            int images,
            double seconds,
            double trainLoss,
            double trainBce,
            double trainL1,
            double trainNames,
            double validationBce) {
        this(epoch, images, seconds, trainLoss, trainBce, trainL1, trainNames, validationBce, Optional.empty());
    }

    /** The same with the sparsity of its codes. */
    public EpochRecord with(EpochSparsity codes) {
        return new EpochRecord(
                epoch, images, seconds, trainLoss, trainBce, trainL1, trainNames, validationBce, Optional.of(codes));
    }

    /** Training speed of this epoch. */
    public double imagesPerSecond() {
        return images / seconds;
    }
}
