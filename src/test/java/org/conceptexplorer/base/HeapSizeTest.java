package org.conceptexplorer.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeapSizeTest {
    @Test
    void saysHowMuchThereIsAndHowToHaveMore() {
        assertThat(HeapSize.advice(3L << 29))
                .isEqualTo(
                        "Java may use 1.5 GB; set the environment variable JAVA_TOOL_OPTIONS to -Xmx4g to give it 4 GB.");
        assertThat(HeapSize.advice(200L << 20)).contains("0.2 GB", "-Xmx2g");
    }

    @Test
    void asksThisVeryJava() {
        assertThat(HeapSize.advice())
                .isEqualTo(HeapSize.advice(Runtime.getRuntime().maxMemory()));
    }
}
