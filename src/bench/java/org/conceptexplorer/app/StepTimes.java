package org.conceptexplorer.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.Encoding;
import org.conceptexplorer.model.Objective;
import org.conceptexplorer.model.StepConditions;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.model.optimizer.UpdateRule;

/** From one training step to the next, of whichever network is training. Read it when the training has ended. */
final class StepTimes {
    /** Steps before and after one, by which it is judged: some tenths of a second. */
    private static final int AROUND = 40;

    /** The digits on view are fewer; so many are asked for only after an epoch. */
    private static final int VALIDATION = 100;

    private final List<Double> intervals = new ArrayList<>();
    private long begun;
    private boolean counts;

    /** Forgets what was noted so far. */
    void clear() {
        intervals.clear();
        counts = false;
    }

    /**
     * The share of the training's time by which steps took longer than the median of those around them. A computer that
     * grows slower or quicker over a second and more changes nothing in it; what takes a processor away for some
     * milliseconds is all in it.
     */
    double lost() {
        double[] all = intervals.stream().mapToDouble(Double::doubleValue).toArray();
        double lost = 0;
        for (int i = 0; i < all.length; i++) {
            double[] near = Arrays.copyOfRange(all, Math.max(0, i - AROUND), Math.min(all.length, i + AROUND + 1));
            Arrays.sort(near);
            lost += all[i] - near[near.length / 2];
        }
        return lost / Arrays.stream(all).sum();
    }

    /** The same network, whose steps are noted. */
    Autoencoder watching(Autoencoder network) {
        return new Watched(network);
    }

    private void stepBegins() {
        long now = System.nanoTime();
        if (counts) {
            intervals.add((now - begun) / 1e6);
        }
        begun = now;
        counts = true;
    }

    private final class Watched implements Autoencoder {
        private final Autoencoder network;

        private Watched(Autoencoder network) {
            this.network = network;
        }

        @Override
        public StepLoss step(ImageSet images, int[] order, int from, int count, StepConditions conditions) {
            stepBegins();
            return network.step(images, order, from, count, conditions);
        }

        @Override
        public void pursue(Objective next) {
            network.pursue(next);
        }

        @Override
        public Encoding encode(ImageSet images, int[] positions, boolean reconstructions) {
            counts &= positions.length < VALIDATION;
            return network.encode(images, positions, reconstructions);
        }

        @Override
        public float[][] decode(float[][] codes) {
            return network.decode(codes);
        }

        @Override
        public Architecture architecture() {
            return network.architecture();
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
        public Weights weights() {
            return network.weights();
        }

        @Override
        public void close() {
            network.close();
        }
    }
}
