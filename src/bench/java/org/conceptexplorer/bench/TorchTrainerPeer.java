package org.conceptexplorer.bench;

import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.jni.JniUtils;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import java.util.stream.IntStream;
import org.conceptexplorer.model.Architecture;

/**
 * PyTorch as DJL's best users train with it: DJL's own blocks, loss, optimiser and {@code Trainer}, on as many threads as are
 * fastest here. The optimiser is Adam, which DJL's PyTorch has built in, as it has no Adadelta: that is less work than the
 * notebook's rule, in the peer's favour. Only trains.
 */
final class TorchTrainerPeer implements Peer {
    private static final int READY = 16;
    private static final int TRIAL_STEPS = 30;
    private static final float L1 = 2.5e-6f;

    private final Model model = Model.newInstance("peer", "PyTorch");
    private final NDManager manager = Engine.getEngine("PyTorch").newBaseManager();
    private final Trainer trainer;
    private final Loss error = Loss.sigmoidBinaryCrossEntropyLoss();
    private final NDArray[] batches;
    private int next;

    TorchTrainerPeer(Architecture architecture, int batchSize, BenchImages images) {
        Shape input =
                architecture.description().readsMaps() ? new Shape(batchSize, 1, 28, 28) : new Shape(batchSize, 784);
        model.setBlock(new TorchBlock(architecture));
        trainer = model.newTrainer(new DefaultTrainingConfig(error)
                .optOptimizer(Optimizer.adam()
                        .optLearningRateTracker(Tracker.fixed(1e-3f))
                        .build()));
        trainer.initialize(input);
        batches = IntStream.range(0, READY)
                .mapToObj(i -> manager.create(images.nextPixels(batchSize), input))
                .toArray(NDArray[]::new);
        takeTheBestThreads();
    }

    private void takeTheBestThreads() {
        int best = 1;
        long least = Long.MAX_VALUE;
        for (int threads = 1; threads <= Runtime.getRuntime().availableProcessors(); threads++) {
            JniUtils.setNumThreads(threads);
            time(TRIAL_STEPS); // warm
            long took = time(TRIAL_STEPS);
            if (took < least) {
                least = took;
                best = threads;
            }
        }
        JniUtils.setNumThreads(best);
    }

    private long time(int steps) {
        long begin = System.nanoTime();
        for (int i = 0; i < steps; i++) {
            step();
        }
        return System.nanoTime() - begin;
    }

    @Override
    public double step() {
        next = (next + 1) % READY;
        NDList batch = new NDList(batches[next]);
        try (NDManager scope = manager.newSubManager();
                GradientCollector collector = trainer.newGradientCollector()) {
            scope.tempAttachAll(batch);
            NDList answers = trainer.forward(batch);
            NDArray loss = error.evaluate(batch, new NDList(answers.get(0)))
                    .add(answers.get(1).sum().mul(L1));
            collector.backward(loss);
            double value = loss.getFloat();
            trainer.step();
            return value;
        }
    }

    @Override
    public Object reconstruct(boolean errors) {
        throw new UnsupportedOperationException("this peer only trains");
    }

    @Override
    public void close() {
        trainer.close();
        manager.close();
        model.close();
    }
}
