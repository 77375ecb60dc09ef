package org.conceptexplorer.bench;

import org.conceptexplorer.model.Architecture;

/** One implementation of the networks, to be timed on the same batches. */
public interface Peer extends AutoCloseable {
    /** One training step with the notebook's settings on the next batch. */
    double step();

    /**
     * Codes and reconstructions of 10,000 images.
     *
     * @param errors whether each image's error is asked for, too
     */
    Object reconstruct(boolean errors);

    @Override
    void close();

    /** The implementations that run inside the benchmark's own process. */
    public enum Kind {
        /** The program's engine. */
        ENGINE,
        /** DL4J's own layers, as shipped. */
        DL4J,
        /** PyTorch 2.7.1 through DJL, with the notebook's own optimiser put together from single operations. */
        TORCH,
        /** PyTorch 2.7.1 through DJL as its best users train: DJL's blocks, loss, optimiser and trainer. */
        TORCH_TRAINER;

        /**
         * Makes it ready.
         *
         * @param batchSize images in a batch
         * @param threads which only the engine can be told; 0 for one on each processor
         * @param pool images that batches are taken from; 0 for all
         */
        Peer open(Architecture architecture, int batchSize, int threads, int pool) {
            BenchImages images = new BenchImages(pool);
            return switch (this) {
                case ENGINE -> new EnginePeer(architecture, batchSize, threads, images);
                case DL4J -> new Dl4jPeer(architecture, batchSize, images);
                case TORCH -> new TorchPeer(architecture, batchSize, images);
                case TORCH_TRAINER -> new TorchTrainerPeer(architecture, batchSize, images);
            };
        }
    }
}
