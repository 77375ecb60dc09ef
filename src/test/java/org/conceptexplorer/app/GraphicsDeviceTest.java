package org.conceptexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphicsDeviceTest {
    @TempDir
    Path devices = Path.of("");

    private @Nullable String before;

    @BeforeEach
    void keep() {
        before = System.getProperty("prism.order");
    }

    @AfterEach
    void putBack() {
        if (before == null) {
            System.clearProperty("prism.order");
        } else {
            System.setProperty("prism.order", before);
        }
    }

    @Test
    void aLinuxWithoutDevicesForGraphicsHasNoGraphicsProcessor() {
        assertThat(GraphicsDevice.isThere("Linux", devices)).isFalse();
    }

    @Test
    void anyDriversFolderIsOne() throws IOException {
        Files.createDirectory(devices.resolve("dri"));
        assertThat(GraphicsDevice.isThere("Linux", devices)).isTrue();
    }

    @Test
    void otherSystemsAreLeftToJavaFx() {
        assertThat(GraphicsDevice.isThere("Windows 11", devices)).isTrue();
        assertThat(GraphicsDevice.isThere("Mac OS X", devices)).isTrue();
    }

    @Test
    void whatWasChosenWhenJavaWasStartedHolds() {
        System.setProperty("prism.order", "es2");
        GraphicsDevice.choose();
        assertThat(System.getProperty("prism.order")).isEqualTo("es2");
    }
}
