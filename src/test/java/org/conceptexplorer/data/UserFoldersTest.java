package org.conceptexplorer.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserFoldersTest {
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
        UserFolders.settle();
        assertThat(Path.of(System.getProperty("user.home"))).hasParent(folder).isDirectory();
    }

    @Test
    void whatCanBeUsedStays() {
        UserFolders.settle();
        assertThat(System.getProperty("user.home")).isEqualTo(home);
        assertThat(System.getProperty("java.io.tmpdir")).isEqualTo(folder.toString());
    }

    @Test
    void aTemporaryFolderThatCannotBeWrittenToIsReplaced() {
        System.setProperty("java.io.tmpdir", folder.resolve("missing").toString());
        UserFolders.settle();
        Path other = Path.of(System.getProperty("java.io.tmpdir"));
        assertThat(other).isAbsolute().isNotEqualTo(folder.resolve("missing"));
        assertThat(Files.isWritable(other)).isTrue();
    }
}
