package org.conceptexplorer.training.run;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.training.Checkpoints;
import org.conceptexplorer.training.TrainedRun;
import org.jspecify.annotations.Nullable;

/** Keeps a training's state in its run folder while it goes on, on a thread of its own. */
public final class CheckpointWriter implements Checkpoints, AutoCloseable {
    private final RunFolder folder;
    private final DataProvenance data;
    private final long nanoseconds;
    private final Consumer<ExplainedException> problem;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "checkpoint");
        thread.setDaemon(true);
        return thread;
    });
    private long last = System.nanoTime();
    private @Nullable Future<?> writing;
    private boolean complained;

    /**
     * Writes nothing yet.
     *
     * @param folder where to
     * @param data the images that are trained with
     * @param seconds at most so much training is lost to a crash
     * @param problem told once, on the writer's thread, if a checkpoint cannot be written; the training goes on
     */
    public CheckpointWriter(
            RunFolder folder, DataProvenance data, double seconds, Consumer<ExplainedException> problem) {
        this.folder = folder;
        this.data = data;
        this.nanoseconds = Math.round(seconds * TimeUnit.SECONDS.toNanos(1));
        this.problem = problem;
    }

    @Override
    public boolean due() {
        return System.nanoTime() - last >= nanoseconds && (writing == null || writing.isDone());
    }

    @Override
    public void keep(TrainedRun soFar) {
        last = System.nanoTime();
        writing = writer.submit(() -> write(Run.here(soFar, data)));
    }

    private void write(Run run) {
        try {
            folder.keep(run);
        } catch (ExplainedException e) {
            complain(e);
        } catch (RuntimeException | Error e) { // nobody else would ever hear of it
            complain(new ExplainedException("The checkpoint cannot be written (" + e + ").", e));
        }
    }

    private void complain(ExplainedException e) {
        if (!complained) {
            complained = true;
            problem.accept(e);
        }
    }

    /** Waits until the last one is written. */
    @Override
    public void close() {
        writer.shutdown();
        boolean interrupted = false;
        while (true) {
            try {
                if (writer.awaitTermination(1, TimeUnit.MINUTES)) {
                    break;
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
