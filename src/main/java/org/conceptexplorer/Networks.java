package org.conceptexplorer;

import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.Objective;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.model.factory.Autoencoders;
import org.conceptexplorer.training.AutoencoderFactory;

/**
 * Makes the program's networks.
 *
 * @param threads that each uses
 */
record Networks(int threads) implements AutoencoderFactory {
    /** Networks that use all processors. */
    Networks() {
        this(Runtime.getRuntime().availableProcessors());
    }

    @Override
    public Autoencoder create(Weights initial, Objective objective, long seed) {
        return Autoencoders.create(initial, objective, seed, threads);
    }

    @Override
    public AutoencoderFactory onThreads(int count) {
        return new Networks(count);
    }
}
