package org.conceptexplorer.app;

import java.util.concurrent.CountDownLatch;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.Encoding;
import org.conceptexplorer.model.Objective;
import org.conceptexplorer.model.ScriptedAutoencoder;
import org.conceptexplorer.model.StepConditions;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.model.optimizer.UpdateRule;

/** A scripted network that answers no question until a latch is open: its worker stands still meanwhile. */
final class HeldAutoencoder implements Autoencoder {
    private final ScriptedAutoencoder network;
    private final CountDownLatch free;

    HeldAutoencoder(Weights initial, CountDownLatch free) {
        this.network = new ScriptedAutoencoder(initial, step -> new StepLoss(0.5, 0.01));
        this.free = free;
    }

    @Override
    public Architecture architecture() {
        return network.architecture();
    }

    @Override
    public StepLoss step(ImageSet images, int[] order, int from, int count, StepConditions conditions) {
        return network.step(images, order, from, count, conditions);
    }

    @Override
    public void pursue(Objective next) {
        network.pursue(next);
    }

    @Override
    public Encoding encode(ImageSet images, int[] positions, boolean reconstructions) {
        try {
            free.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return network.encode(images, positions, reconstructions);
    }

    @Override
    public float[][] decode(float[][] codes) {
        return network.decode(codes);
    }

    @Override
    public Weights weights() {
        return network.weights();
    }

    @Override
    public UpdateRule.State trainingState() {
        return network.trainingState();
    }

    @Override
    public void restore(UpdateRule.State state) {
        network.restore(state);
    }

    @Override
    public void close() {
        network.close();
    }
}
