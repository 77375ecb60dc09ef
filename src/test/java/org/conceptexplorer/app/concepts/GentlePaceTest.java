package org.conceptexplorer.app.concepts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GentlePaceTest {
    private static final long MILLISECOND = 1_000_000;

    private long now;
    private final GentlePace pace = new GentlePace(() -> now);

    private void work(long milliseconds) {
        pace.begin();
        now += milliseconds * MILLISECOND;
        pace.end();
    }

    @Test
    void theFirstTimeIsAtOnce() {
        assertThat(pace.waitMilliseconds()).isZero();
    }

    @Test
    void workTakesATwentiethOfTheTimeAtMost() {
        work(300);
        assertThat(pace.waitMilliseconds()).isBetween(6_000L, 6_001L);
        now += 6_001 * MILLISECOND;
        assertThat(pace.waitMilliseconds()).isZero();
    }

    @Test
    void quickWorkIsDoneOnceASecond() {
        work(1);
        assertThat(pace.waitMilliseconds()).isBetween(1_000L, 1_001L);
    }

    @Test
    void whatIsNewIsLookedAtWithoutWaiting() {
        work(300);
        pace.restart();
        assertThat(pace.waitMilliseconds()).isZero();
    }
}
