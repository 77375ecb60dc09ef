package org.conceptexplorer.app.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeLeftTest {
    private static final long SECOND = 1_000_000_000;

    private long now;
    private final TimeLeft left = new TimeLeft(() -> now);

    @Test
    void isReckonedFromThePaceOfEachStage() {
        assertThat(left.words("Finding neighbours", 0)).isEqualTo("Finding neighbours…");
        now += SECOND / 2;
        assertThat(left.words("Finding neighbours", 0.1)).isEqualTo("Finding neighbours…"); // too early to tell
        now += 3 * SECOND / 2;
        assertThat(left.words("Finding neighbours", 0.25)).isEqualTo("Finding neighbours… 6 s left");
        assertThat(left.words("Laying out", 0.5)).isEqualTo("Laying out…");
        now += 10 * SECOND;
        assertThat(left.words("Laying out", 0.75)).isEqualTo("Laying out… 10 s left");
    }

    @Test
    void isNotSaidWhileNobodyKnowsHowMuchThereIs() {
        left.words("Looking", -1);
        now += 5 * SECOND;
        assertThat(left.words("Looking", -1)).isEqualTo("Looking…");
    }
}
