package org.conceptexplorer.app.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final Pace pace = new Pace();

    private long after(long milliseconds) {
        return pace.next(TimeUnit.MILLISECONDS.toNanos(milliseconds));
    }

    @Test
    void isQuickAtFirstAndSlowsDown() {
        assertThat(after(5_000)).isEqualTo(100);
        assertThat(after(5_400)).isEqualTo(100);
        assertThat(after(7_000)).isEqualTo(500);
        assertThat(after(8_200)).isEqualTo(800);
    }

    @Test
    void neverWaitsLongerThanASecond() {
        for (int second = 0; second < 3600; second++) {
            after(second * 1000L);
        }
        assertThat(after(3_600_000)).isEqualTo(1_000);
    }

    @Test
    void beginsAnewWhenToldTo() {
        after(5_000);
        after(7_000);
        pace.restart();
        assertThat(after(7_500)).isEqualTo(100);
    }

    @Test
    void beginsAnewAfterARest() {
        for (int second = 0; second <= 10; second++) {
            after(second * 1000L);
        }
        assertThat(after(12_001)).isEqualTo(100);
    }
}
