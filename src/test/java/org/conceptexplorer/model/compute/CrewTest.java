package org.conceptexplorer.model.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
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
    void everyPartOfEveryTaskIsDoneOnce() {
        AtomicIntegerArray times = new AtomicIntegerArray(40 * 25);
        try (Crew crew = new Crew(3)) {
            crew.run(40, (member, task) -> crew.place(member)
                    .share(25, (helper, part) -> times.incrementAndGet(task * 25 + part)));
        }
        for (int part = 0; part < times.length(); part++) {
            assertThat(times.get(part)).isEqualTo(1);
        }
    }

    /** Each part waits for the other, so that someone who is not at the task must have done it. */
    @Test
    void whoHasNoTaskHelpsWithTheLastOne() {
        CyclicBarrier barrier = new CyclicBarrier(2);
        AtomicIntegerArray helpers = new AtomicIntegerArray(2);
        try (Crew crew = new Crew(2)) {
            for (int round = 0; round < 50; round++) {
                crew.run(1, (member, task) -> {
                    for (int i = 0; i < 3; i++) {
                        pause(i);
                        crew.place(member).share(2, (helper, part) -> {
                            helpers.incrementAndGet(helper);
                            await(barrier);
                        });
                    }
                });
            }
        }
        assertThat(helpers).hasToString("[150, 150]");
    }

    @Test
    void whatAPartThrowsReachesTheCallerAndNotTheNextRound() {
        try (Crew crew = new Crew(2)) {
            assertThatThrownBy(() ->
                            crew.run(3, (member, task) -> crew.place(member).share(20, (helper, part) -> {
                                if (part == 13) {
                                    throw new IllegalStateException("part 13");
                                }
                            })))
                    .hasStackTraceContaining("part 13");
            AtomicIntegerArray done = new AtomicIntegerArray(1);
            crew.run(3, (member, task) -> crew.place(member).share(20, (helper, part) -> done.incrementAndGet(0)));
            assertThat(done.get(0)).isEqualTo(60);
        }
    }

    /** Far more threads than processors, so that helpers come late to parts, or when the next are put up already. */
    @Test
    void partsThatFollowEachOtherAreNotMixedUp() {
        int rounds = 500;
        AtomicIntegerArray sums = new AtomicIntegerArray(rounds);
        try (Crew crew = new Crew(6)) {
            for (int i = 0; i < rounds; i++) {
                int round = i;
                crew.run(1 + i % 4, (member, task) -> {
                    for (int loop = 1; loop <= 20; loop++) {
                        int weight = loop;
                        crew.place(member).share(1 + loop % 5, (helper, part) -> sums.addAndGet(round, weight));
                    }
                });
                assertThat(sums.get(round))
                        .isEqualTo((1 + i % 4)
                                * IntStream.rangeClosed(1, 20)
                                        .map(loop -> loop * (1 + loop % 5))
                                        .sum());
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
