package org.conceptexplorer.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.conceptexplorer.base.Progress;

/**
 * Numbered tasks shared out among a fixed number of threads, the caller's one of them. Which thread does which task is left
 * to chance: a task writes to places of its own, and no sum goes over what tasks of different threads did.
 */
final class Shares implements AutoCloseable {
    private final ExecutorService helpers;
    private final int threads;
    private final Progress progress;

    /**
     * Makes ready.
     *
     * @param threads how many, at least 1, with the caller
     * @param progress asked before each task whether to go on; told by the caller's thread alone
     */
    Shares(int threads, Progress progress) {
        this.threads = threads;
        this.progress = progress;
        this.helpers = Executors.newFixedThreadPool(Math.max(1, threads - 1), work -> {
            Thread thread = new Thread(work, "naming");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Does the tasks 0 to {@code tasks} − 1, and returns when no thread is at any of them.
     *
     * @throws java.util.concurrent.CancellationException if nobody waits for the work any more
     */
    void run(int tasks, IntConsumer task) {
        run("", tasks, task);
    }

    /** As {@link #run(int, IntConsumer)}; tells in plain words what is being done, unless they are empty. */
    void run(String what, int tasks, IntConsumer task) {
        AtomicInteger next = new AtomicInteger();
        List<CompletableFuture<Void>> others = new ArrayList<>();
        for (int i = 1; i < Math.min(threads, tasks); i++) {
            others.add(CompletableFuture.runAsync(() -> take(next, tasks, task), helpers));
        }
        try {
            for (int i = next.getAndIncrement(); i < tasks && !progress.cancelled(); i = next.getAndIncrement()) {
                if (!what.isEmpty()) {
                    progress.report(what, i, tasks);
                }
                task.accept(i);
            }
        } finally {
            next.set(tasks);
            finish(others);
        }
        progress.check();
    }

    /** Tells how far work is that is not shared out, or not told of by its shares. */
    void report(String what, int done, int total) {
        progress.report(what, done, total);
    }

    private static void take(AtomicInteger next, int tasks, IntConsumer task) {
        for (int i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement()) {
            task.accept(i);
        }
    }

    private static void finish(List<CompletableFuture<Void>> others) {
        try {
            CompletableFuture.allOf(others.toArray(CompletableFuture<?>[]::new)).join();
        } catch (CompletionException e) {
            throw new IllegalStateException("a thread failed at its share of the naming", e.getCause());
        }
    }

    @Override
    public void close() {
        helpers.shutdown();
    }
}
