package org.conceptexplorer.bench;

import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.model.factory.Autoencoders;
import org.conceptexplorer.training.Preset;

/** The program's own engine. */
final class EnginePeer implements Peer {
    private final Autoencoder network;
    private final BenchImages images;
    private final int batchSize;
    private final int[] encoded;

    EnginePeer(Architecture architecture, int batchSize, int threads, BenchImages images) {
        this.images = images;
        this.batchSize = batchSize;
        this.encoded = images.encoded();
        this.network = Autoencoders.create(
                Weights.initial(architecture, 1),
                Preset.NOTEBOOK.settings(architecture).objective(),
                1,
                threads == 0 ? Runtime.getRuntime().availableProcessors() : threads);
    }

    @Override
    public double step() {
        return network.step(images.train(), images.order(), images.nextBatch(batchSize), batchSize)
                .total();
    }

    /** With the errors in any case: the engine's answer always holds them. */
    @Override
    public Object reconstruct(boolean errors) {
        return network.encode(images.train(), encoded, true);
    }

    @Override
    public void close() {
        network.close();
    }
}
