package org.conceptexplorer.analysis.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.conceptexplorer.base.Progress;
import org.junit.jupiter.api.Test;

class BlocksTest {
    @Test
    void everyRowIsDoneOnceAndProgressReachesTheEnd() {
        int[] done = new int[1_003];
        List<Long> told = new ArrayList<>();
        new Blocks(done.length, 10).run("Counting", watching(told, false), (block, from, to) -> {
            assertThat(from).isEqualTo(10 * block);
            for (int row = from; row < to; row++) {
                done[row]++;
            }
        });

        assertThat(done).containsOnly(1);
        assertThat(told).hasSize(101).isSorted().last().isEqualTo(1_003L);
    }

    @Test
    void workThatNobodyWaitsForEndsBeforeItBegins() {
        AtomicInteger run = new AtomicInteger();
        assertThatThrownBy(() -> new Blocks(100, 10)
                        .run("", watching(new ArrayList<>(), true), (block, from, to) -> run.incrementAndGet()))
                .isInstanceOf(CancellationException.class);
        assertThat(run).hasValue(0);
    }

    @Test
    void cancellingLeavesTheRestUndone() {
        AtomicInteger run = new AtomicInteger();
        Progress afterOne = new Progress() {
            @Override
            public void report(String what, long done, long total) {}

            @Override
            public boolean cancelled() {
                return run.get() > 0;
            }
        };
        assertThatThrownBy(() -> new Blocks(10_000, 1).run("", afterOne, (block, from, to) -> run.incrementAndGet()))
                .isInstanceOf(CancellationException.class);
        assertThat(run.get()).isLessThan(1_000);
    }

    private static Progress watching(List<Long> told, boolean cancelled) {
        return new Progress() {
            @Override
            public void report(String what, long done, long total) {
                told.add(done);
            }

            @Override
            public boolean cancelled() {
                return cancelled;
            }
        };
    }
}
