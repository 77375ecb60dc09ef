package org.conceptexplorer.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "each user has a temporary folder there")
class TemporaryFolderTest {
    private Path temporary;

    @BeforeEach
    void inFolder(@TempDir Path folder) {
        temporary = folder;
    }

    @Test
    void isTheSameAtEveryStartAndForThisUserAlone() throws IOException {
        Path folder = TemporaryFolder.in(temporary);
        assertThat(TemporaryFolder.in(temporary)).isEqualTo(folder).hasParent(temporary);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(temporary).isDirectoryNotContaining(file -> !file.equals(folder));
    }

    @Test
    void isNotTrustedWhereOthersMayWriteToIt() throws IOException {
        Path folder = TemporaryFolder.in(temporary);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThatThrownBy(() -> TemporaryFolder.in(temporary)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void isNotTrustedWhereItIsALink(@TempDir Path elsewhere) throws IOException {
        Path folder = TemporaryFolder.in(temporary);
        Files.delete(folder);
        Files.createSymbolicLink(folder, elsewhere);
        assertThatThrownBy(() -> TemporaryFolder.in(temporary)).isInstanceOf(FileAlreadyExistsException.class);
    }
}
