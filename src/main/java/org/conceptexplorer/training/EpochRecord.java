package org.conceptexplorer.training;

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
 */
public record EpochRecord(
        int epoch,
        int images,
        double seconds,
        double trainLoss,
        double trainBce,
        double trainL1,
        double trainNames,
        double validationBce) {
    /** An epoch in which no names were learned. */
    public EpochRecord(
            int epoch,
            int images,
            double seconds,
            double trainLoss,
            double trainBce,
            double trainL1,
            double validationBce) {
        this(epoch, images, seconds, trainLoss, trainBce, trainL1, 0, validationBce);
    }

    /** Training speed of this epoch. */
    public double imagesPerSecond() {
        return images / seconds;
    }
}
