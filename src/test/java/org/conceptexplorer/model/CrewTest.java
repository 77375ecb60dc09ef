package org.conceptexplorer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

class CrewTest {
    @Test
    void doesEveryTaskOnce() {
        AtomicIntegerArray times = new AtomicIntegerArray(1_000);
        try (Crew crew = new Crew(3)) {
            crew.run(times.length(), (member, task) -> times.incrementAndGet(task));
        }
        for (int task = 0; task < times.length(); task++) {
            assertThat(times.get(task)).isEqualTo(1);
        }
    }

    /** Each task waits for the others, which only threads of their own can let it do. */
    @Test
    void allMembersWorkAtTheSameTime() {
        CyclicBarrier barrier = new CyclicBarrier(3);
        AtomicIntegerArray members = new AtomicIntegerArray(3);
        try (Crew crew = new Crew(3)) {
            crew.run(3, (member, task) -> {
                members.incrementAndGet(member);
                await(barrier);
            });
        }
        assertThat(members).hasToString("[1, 1, 1]");
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatATaskThrowsReachesTheCaller() {
        try (Crew crew = new Crew(2)) {
            assertThatThrownBy(() -> crew.run(50, (member, task) -> {
                        if (task == 31) {
                            throw new IllegalStateException("task 31");
                        }
                    }))
                    .hasStackTraceContaining("task 31");
        }
    }
}
