package org.conceptexplorer.model.factory;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.L1Reduction;
import org.conceptexplorer.model.Objective;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.model.optimizer.Optimizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AllocationTest {
    private static final int STEPS = 20;
    private static final long MOST_BYTES_PER_STEP = 1024;

    /** On one thread, because the bean counts what one thread allocates. */
    @ParameterizedTest
    @EnumSource(Architecture.class)
    void aStepLeavesHardlyAnyGarbage(Architecture architecture) {
        ImageSet images = Problems.noise(256, 1);
        int[] order = Problems.all(images.size());
        Objective objective = new Objective(Optimizer.Adam.DEFAULT, 1e-5, L1Reduction.MEAN, 0.3);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (Autoencoder network = Autoencoders.create(Weights.initial(architecture, 1), objective, 1, 1)) {
            for (int step = 0; step < STEPS; step++) {
                network.step(images, order, 0, images.size());
            }
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int step = 0; step < STEPS; step++) {
                network.step(images, order, 0, images.size());
            }
            long perStep = (threads.getCurrentThreadAllocatedBytes() - before) / STEPS;
            assertThat(perStep).isLessThan(MOST_BYTES_PER_STEP);
        }
    }
}
