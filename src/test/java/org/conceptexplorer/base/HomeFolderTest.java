package org.conceptexplorer.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeFolderTest {
    private final String home = System.getProperty("user.home");
    private final String temporary = System.getProperty("java.io.tmpdir");
    private Path folder;

    @BeforeEach
    void temporaryFolder(@TempDir Path empty) {
        folder = empty;
        System.setProperty("java.io.tmpdir", folder.toString());
    }

    @AfterEach
    void restore() {
        System.setProperty("user.home", home);
        System.setProperty("java.io.tmpdir", temporary);
    }

    @Test
    void whoHasNoHomeGetsOneInTheTemporaryFolder() {
        System.setProperty("user.home", "?");
        HomeFolder.settle();
        assertThat(Path.of(System.getProperty("user.home"))).hasParent(folder).isDirectory();
    }

    @Test
    void whoHasOneKeepsIt() {
        HomeFolder.settle();
        assertThat(System.getProperty("user.home")).isEqualTo(home);
        assertThat(folder).isEmptyDirectory();
    }
}
