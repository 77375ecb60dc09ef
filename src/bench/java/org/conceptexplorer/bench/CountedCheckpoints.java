package org.conceptexplorer.bench;

import java.lang.management.ManagementFactory;
import org.conceptexplorer.training.Checkpoints;
import org.conceptexplorer.training.TrainedRun;

/** Counts what checkpoints take: of the training's thread, which copies, and of the thread that writes. */
final class CountedCheckpoints implements Checkpoints {
    private final Checkpoints checkpoints;
    private int count;
    private long heldUp;
    private long begun;

    /**
     * What they took.
     *
     * @param count how many
     * @param heldUp seconds that the training waited for its state to be copied
     * @param processor seconds of processor time of the thread that wrote
     */
    record Cost(int count, double heldUp, double processor) {
        Cost plus(Cost other) {
            return new Cost(count + other.count, heldUp + other.heldUp, processor + other.processor);
        }
    }

    CountedCheckpoints(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    /** The trainer copies its state between this question and {@link #keep}. */
    @Override
    public boolean due() {
        boolean due = checkpoints.due();
        begun = System.nanoTime();
        return due;
    }

    @Override
    public void keep(TrainedRun soFar) {
        checkpoints.keep(soFar);
        heldUp += System.nanoTime() - begun;
        count++;
    }

    /** To be asked while the writing thread still lives. */
    Cost cost() {
        Thread writing = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("checkpoint"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no checkpoint was written; train for longer"));
        while (writing.getState() == Thread.State.RUNNABLE) {
            Thread.onSpinWait(); // it still writes the last one
        }
        long processor = ManagementFactory.getThreadMXBean().getThreadCpuTime(writing.getId());
        return new Cost(count, heldUp / 1e9, processor / 1e9);
    }
}
