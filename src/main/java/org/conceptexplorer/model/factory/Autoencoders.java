package org.conceptexplorer.model.factory;

import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.L1Reduction;
import org.conceptexplorer.model.Objective;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.model.conv.ConvolutionalAutoencoder;
import org.conceptexplorer.model.dense.DenseAutoencoder;
import org.conceptexplorer.model.optimizer.Sgd;

/** Makes networks. */
public final class Autoencoders {
    private Autoencoders() {}

    /**
     * A network to be trained, on all processors.
     *
     * @param initial its weights before the first step
     * @param objective what it is trained to do
     * @param seed decides the dropout
     * @return the network, to be closed by the caller
     */
    public static Autoencoder create(Weights initial, Objective objective, long seed) {
        return create(initial, objective, seed, Runtime.getRuntime().availableProcessors());
    }

    /**
     * As {@link #create(Weights, Objective, long)}, on a given number of threads.
     *
     * @param threads how many, at least 1; the results are the same bits for any number
     */
    public static Autoencoder create(Weights initial, Objective objective, long seed, int threads) {
        EngineLog.announce(initial.architecture(), threads);
        return make(initial, objective, seed, threads);
    }

    /** A network to be used as it is: its weights are final. */
    public static Autoencoder open(Weights weights) {
        Objective none = new Objective(new Sgd(), 0, L1Reduction.MEAN, 0);
        return make(weights, none, 0, Runtime.getRuntime().availableProcessors());
    }

    private static Autoencoder make(Weights initial, Objective objective, long seed, int threads) {
        return initial.architecture().description().readsMaps()
                ? new ConvolutionalAutoencoder(initial, objective, seed, threads)
                : new DenseAutoencoder(initial, objective, seed, threads);
    }
}
