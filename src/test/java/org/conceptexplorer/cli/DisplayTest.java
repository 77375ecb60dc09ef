package org.conceptexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DisplayTest {
    private static boolean isThere(String system, Map<String, String> environment, String... properties) {
        Properties all = new Properties();
        all.setProperty("os.name", system);
        for (String property : properties) {
            all.setProperty(property, "Monocle");
        }
        return Display.isThere(environment, all);
    }

    @Test
    void linuxNeedsX11OrMonocle() {
        assertThat(isThere("Linux", Map.of())).isFalse();
        assertThat(isThere("Linux", Map.of("DISPLAY", ""))).isFalse();
        assertThat(isThere("Linux", Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(isThere("Linux", Map.of(), "glass.platform")).isTrue();
    }

    @Test
    void otherSystemsAlwaysHaveOne() {
        assertThat(isThere("Windows 11", Map.of())).isTrue();
        assertThat(isThere("Mac OS X", Map.of())).isTrue();
    }
}
