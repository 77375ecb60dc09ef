package org.conceptexplorer.analysis.matrix;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.conceptexplorer.base.Progress;

/**
 * Work that is shared out among threads in blocks of rows. The blocks are the same for any number of threads, and each
 * fills places of its own: so are the results. The threads are those of the pool that the caller is in, or else the
 * common pool's.
 */
public final class Blocks {
    private final int rows;
    private final int size;

    /**
     * Cuts rows into blocks.
     *
     * @param rows how many there are, at least 0
     * @param size rows in each block but the last, at least 1
     */
    public Blocks(int rows, int size) {
        this.rows = rows;
        this.size = size;
    }

    /** What is to be done with one block. */
    @FunctionalInterface
    public interface Task {
        /**
         * Does one block; called from any thread.
         *
         * @param block its number, from 0 on
         * @param from its first row
         * @param to the row after its last
         */
        void run(int block, int from, int to);
    }

    /** How many blocks there are. */
    public int count() {
        return (rows + size - 1) / size;
    }

    /**
     * Does all blocks.
     *
     * @param what what is being done, in plain words
     * @param progress is told the rows done, by one thread at a time
     * @throws CancellationException if the progress says so; blocks under way are finished first
     */
    public void run(String what, Progress progress, Task task) {
        progress.check();
        AtomicInteger done = new AtomicInteger();
        IntStream.range(0, count()).parallel().forEach(block -> {
            if (!progress.cancelled()) {
                int from = block * size;
                int to = Math.min(rows, from + size);
                task.run(block, from, to);
                synchronized (done) {
                    progress.report(what, done.addAndGet(to - from), rows);
                }
            }
        });
        progress.check();
    }
}
