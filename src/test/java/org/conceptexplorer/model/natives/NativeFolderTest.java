package org.conceptexplorer.model.natives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.conceptexplorer.base.ExplainedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of folders that cannot be used at all; {@code OddStartsIT} mounts real ones. */
class NativeFolderTest {
    private Path temporary;
    private Path noFolder;

    @BeforeEach
    void aFileInThePlaceOfAFolder(@TempDir Path folder) throws IOException {
        temporary = folder;
        noFolder = Files.createFile(temporary.resolve("file")).resolve("natives");
    }

    private static NativeFolder folder(long bytes, Path... candidates) {
        return new NativeFolder("Its libraries", List.of(candidates), bytes);
    }

    @Test
    void takesTheFirstThatWorks() {
        Path first = temporary.resolve("first");
        assertThat(folder(1, noFolder, first, temporary.resolve("second")).find())
                .isEqualTo(first);
        assertThat(first).isEmptyDirectory();
        assertThat(temporary.resolve("second")).doesNotExist();
    }

    @Test
    void namesThoseItTriedAndTheVariableToSet() {
        Path other = noFolder.resolve("other");
        assertThatThrownBy(() -> folder(600L << 20, noFolder, other).find())
                .isInstanceOf(ExplainedException.class)
                .hasMessageContainingAll(
                        "Its libraries need a folder", noFolder + ", " + other, "CONCEPT_EXPLORER_CACHE", "600 MB");
    }

    @Test
    void roomCountsOnlyWhereNothingWasUnpackedYet() throws IOException {
        Path small = Files.createDirectory(temporary.resolve("small"));
        assertThatThrownBy(() -> folder(Long.MAX_VALUE, small).find()).isInstanceOf(ExplainedException.class);
        Files.createDirectory(small.resolve("unpacked"));
        assertThat(folder(Long.MAX_VALUE, small).find()).isEqualTo(small);
    }

    @Test
    void looksInTheHomeTheCacheAndTheTemporaryFolder() {
        NativeFolder folder = NativeFolder.of("Its libraries", ".usual/cache", "some", 1);
        assertThat(folder.candidates())
                .contains(Path.of(System.getProperty("user.home"), ".usual/cache"))
                .allMatch(Path::isAbsolute)
                .doesNotHaveDuplicates()
                .anyMatch(
                        path -> path.startsWith(System.getProperty("java.io.tmpdir")) && path.endsWith("natives/some"));
    }
}
