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

    @Test
    void saysWhyThereIsNone() {
        assertThat(Display.missing(Map.of("WAYLAND_DISPLAY", "", "DISPLAY", "")))
                .contains("DISPLAY", "is not set");
        assertThat(Display.missing(Map.of("WAYLAND_DISPLAY", "wayland-0"))).contains("Wayland", "the package xwayland");
        assertThat(Display.unreachable(Map.of("DISPLAY", ":7"))).contains("the display :7", "ssh -X");
        assertThat(Display.withoutLibrary("libgtk-3.so.0")).contains("the library libgtk-3.so.0", "libgtk-3-0");
    }

    @Test
    void namesTheCommandThatNeedsNone() {
        assertThat(Display.missing(Map.of())).contains("concept-explorer train");
        assertThat(Display.unreachable(Map.of())).contains("concept-explorer train");
        assertThat(Display.withoutLibrary("libX11.so.6")).contains("concept-explorer train");
    }
}
