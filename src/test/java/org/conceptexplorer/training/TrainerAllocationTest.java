package org.conceptexplorer.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;
import org.conceptexplorer.model.ScriptedAutoencoder;
import org.junit.jupiter.api.Test;

class TrainerAllocationTest {
    private static final int STEPS = 50;
    private static final int BATCH = 4;
    private static final long MOST_BYTES_PER_STEP = 16 * 1024;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final AtomicLong before = new AtomicLong();
    private final AtomicLong after = new AtomicLong();

    private void follow(TrainingEvent event) {
        if (event instanceof TrainingEvent.Stepped stepped) {
            (stepped.step().step() == 1 ? before : after).set(threads.getCurrentThreadAllocatedBytes());
        }
    }

    @Test
    void aStepOnAPartOfTheImagesDoesNotCopyThem() {
        int images = STEPS * BATCH;
        TrainingPlan all = Plans.plan(2 * images, 1, BATCH);
        TrainingPlan plan = TrainingPlan.of(all.dataset(), all.settings().withTrainImages(images));
        ScriptedAutoencoder network = new ScriptedAutoencoder(plan.initialWeights(), step -> Plans.HEALTHY);
        new Trainer(plan, network, new TrainingControl(), this::follow).train();
        assertThat((after.get() - before.get()) / (STEPS - 1)).isPositive().isLessThan(MOST_BYTES_PER_STEP);
    }
}
