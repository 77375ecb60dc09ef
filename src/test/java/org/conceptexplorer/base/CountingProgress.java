package org.conceptexplorer.base;

import java.util.ArrayList;
import java.util.List;

/** Remembers what it was told, and cancels after a number of reports. */
public final class CountingProgress implements Progress {
    private final int patience;
    private final List<Long> done = new ArrayList<>();
    private long total;

    public CountingProgress(int patience) {
        this.patience = patience;
    }

    @Override
    public void report(String what, long done, long total) {
        this.done.add(done);
        this.total = total;
    }

    @Override
    public boolean cancelled() {
        return done.size() >= patience;
    }

    public List<Long> done() {
        return done;
    }

    public long total() {
        return total;
    }
}
