package org.conceptexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DesktopLibrariesTest {
    @Test
    void theLoadersMessageNamesWhatIsMissing() {
        assertThat(DesktopLibraries.name(
                        "/tmp/desktop123.so: libgtk-3.so.0: cannot open shared object file: No such file"))
                .contains("libgtk-3.so.0");
        assertThat(DesktopLibraries.name(
                        "/tmp/desktop123.so: /tmp/desktop123.so: /lib/x86_64-linux-gnu/libXtst.so.6: file too short"))
                .contains("libXtst.so.6");
    }

    @Test
    void anyOtherMessageNamesNone() {
        assertThat(DesktopLibraries.name("/tmp/desktop123.so: failed to map segment from shared object"))
                .isEmpty();
    }
}
