package org.conceptexplorer.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
    private final Path folder;

    SafeFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void writes_a_new_file_and_leaves_nothing_beside_it() {
        SafeFile.write(folder.resolve("new"), out -> out.write(7));

        assertThat(folder.resolve("new")).hasBinaryContent(new byte[] {7});
        assertThat(folder).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void replaces_an_old_file() throws IOException {
        Path file = Files.writeString(folder.resolve("old"), "long content");

        SafeFile.write(file, out -> out.write(7));

        assertThat(file).hasBinaryContent(new byte[] {7});
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void lets_others_read_what_they_could_read_if_it_were_written_directly() throws IOException {
        Path direct = Files.writeString(folder.resolve("direct"), "");

        SafeFile.write(folder.resolve("new"), out -> out.write(7));

        assertThat(Files.getPosixFilePermissions(folder.resolve("new")))
                .isEqualTo(Files.getPosixFilePermissions(direct));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writes_through_a_link() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        SafeFile.write(link, out -> out.write(7));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasBinaryContent(new byte[] {7});
    }

    @Test
    void keeps_the_old_file_when_the_disk_is_full() throws IOException {
        Path file = Files.writeString(folder.resolve("old"), "old");

        assertThatThrownBy(() -> SafeFile.write(file, out -> {
                    out.write(new byte[1_000_000]);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(ExplainedException.class)
                .hasMessage("The file " + file + " cannot be written because the disk is full; choose another place.");
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void leaves_nothing_behind_when_writing_is_cancelled() {
        assertThatThrownBy(() -> SafeFile.write(folder.resolve("new"), out -> {
                    out.write(new byte[1_000_000]);
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refuses_to_replace_a_folder() {
        refuses(folder, "it is a folder");
    }

    @Test
    void refuses_a_folder_that_is_not_there() {
        refuses(folder.resolve("no").resolve("file"), "there is no folder " + folder.resolve("no"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void names_the_folder_that_is_removed_meanwhile() throws IOException {
        Path removed = Files.createDirectory(folder.resolve("removed"));

        assertThatThrownBy(() -> SafeFile.write(removed.resolve("file"), out -> {
                    Files.delete(removed.resolve(".concept-explorer-0.part"));
                    Files.delete(removed);
                }))
                .isInstanceOf(ExplainedException.class)
                .hasMessage("The file " + removed.resolve("file") + " cannot be written because its folder " + removed
                        + " is no longer there; choose another place.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void refuses_a_link_to_nothing() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nothing"));

        refuses(link, "it is a link to a file that does not exist");
    }

    @Test
    void refuses_a_folder_that_is_a_file() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        refuses(file.resolve("new"), "there is no folder " + file);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void refuses_a_name_that_is_too_long() {
        refuses(folder.resolve("x".repeat(300)), "File name too long");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void writes_beside_another_unfinished_file() {
        SafeFile.write(folder.resolve("outer"), out -> {
            SafeFile.write(folder.resolve("inner"), inner -> inner.write(1));
            out.write(2);
        });

        assertThat(folder.resolve("inner")).hasBinaryContent(new byte[] {1});
        assertThat(folder.resolve("outer")).hasBinaryContent(new byte[] {2});
    }

    private static void refuses(Path target, String reason) {
        assertThatThrownBy(() -> SafeFile.write(target, out -> out.write(7)))
                .isInstanceOf(ExplainedException.class)
                .hasMessageStartingWith("The file " + target + " cannot be written because ")
                .hasMessageContaining(reason);
    }
}
