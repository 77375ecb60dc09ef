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

    /** Far more threads than processors, so that many come late to a round, or sleep when the next begins. */
    @Test
    void roundsThatFollowEachOtherAreNotMixedUp() {
        int rounds = 20_000;
        AtomicIntegerArray times = new AtomicIntegerArray(rounds);
        try (Crew crew = new Crew(6)) {
            for (int i = 0; i < rounds; i++) {
                int round = i;
                int tasks = 1 + i % 9;
                crew.run(tasks, (member, task) -> times.addAndGet(round, task + 1));
                assertThat(times.get(round)).isEqualTo(tasks * (tasks + 1) / 2);
            }
        }
    }

    @Test
    void sleepingThreadsWakeUp() throws InterruptedException {
        CyclicBarrier barrier = new CyclicBarrier(2);
        try (Crew crew = new Crew(2)) {
            for (int i = 0; i < 3; i++) {
                crew.run(2, (member, task) -> await(barrier));
                Thread.sleep(20);
            }
        }
        assertThat(barrier.getNumberWaiting()).isZero();
    }

    @Test
    void anInterruptionNeitherEndsARoundNorGetsLost() {
        AtomicIntegerArray done = new AtomicIntegerArray(2);
        CyclicBarrier barrier = new CyclicBarrier(2);
        try (Crew crew = new Crew(2)) {
            crew.run(2, (member, task) -> {
                await(barrier);
                if (member == 0) {
                    Thread.currentThread().interrupt();
                } else {
                    pause(50);
                }
                done.incrementAndGet(member);
            });
            assertThat(done).hasToString("[1, 1]");
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theThreadsEndWithTheCrew() throws InterruptedException {
        Thread[] threads = new Thread[2];
        CyclicBarrier barrier = new CyclicBarrier(2);
        try (Crew crew = new Crew(2)) {
            crew.run(2, (member, task) -> {
                threads[member] = Thread.currentThread();
                await(barrier);
            });
        }
        threads[1].join(20_000);
        assertThat(threads[1].isAlive()).isFalse();
    }
}
