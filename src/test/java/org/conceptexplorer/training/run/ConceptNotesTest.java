package org.conceptexplorer.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.conceptexplorer.base.ExplainedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptNotesTest {
    private final Path folder;

    ConceptNotesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static final ConceptNotes SOME = ConceptNotes.NONE
            .with(4, new ConceptNote("upper loop", OptionalInt.of(0x00ff7f), "7 and 9, \"open\" too – ö"))
            .with(9, new ConceptNote("", OptionalInt.empty(), "hardly ever"));

    private Path write(String json) throws IOException {
        return Files.writeString(folder.resolve("concepts.json"), json);
    }

    @Test
    void notesAreReadBackAsTheyWereWritten() {
        SOME.write(folder);
        assertThat(ConceptNotes.read(folder)).isEqualTo(SOME);
        assertThat(folder.resolve("concepts.json")).content().contains("\"color\" : \"#00ff7f\"");
    }

    @Test
    void aFolderWithoutTheFileSaysNothing() {
        assertThat(ConceptNotes.read(folder)).isEqualTo(ConceptNotes.NONE);
        assertThat(ConceptNotes.NONE.areThere()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"concepts\": []}",
                "{\"format\": 1}",
                "{\"format\": 1, \"concepts\": [{\"concept\": 10}]}",
                "{\"format\": 1, \"concepts\": [{\"concept\": -1}]}",
                "{\"format\": 1, \"concepts\": [{\"concept\": 1}, {\"concept\": 1}]}",
                "{\"format\": 1, \"concepts\": [{\"concept\": 1, \"name\": 7}]}",
                "{\"format\": 1, \"concepts\": [{\"concept\": 1, \"name\": \"a,b\"}]}",
                "{\"format\": 1, \"concepts\": [{\"concept\": 1, \"name\": \"a\\nb\"}]}",
                "{\"format\": 1, \"concepts\": [{\"concept\": 1, \"name\": \"longer than twenty letters\"}]}",
                "{\"format\": 1, \"concepts\": [{\"concept\": 1, \"color\": \"red\"}]}",
                "{\"format\": 1, \"concepts\": []} more"
            })
    void aFileThatIsNotOneIsRefusedByItsName(String json) throws IOException {
        Path file = write(json);
        assertThatThrownBy(() -> ConceptNotes.read(folder))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("mend it or delete it");
    }

    @Test
    void aHugeFileIsRefused() throws IOException {
        write(" ".repeat(200_000));
        assertThatThrownBy(() -> ConceptNotes.read(folder)).hasMessageContaining("larger than 100 kB");
    }

    @Test
    void aNewerFormatNamesTheRemedy() throws IOException {
        write("{\"format\": 2, \"concepts\": []}");
        assertThatThrownBy(() -> ConceptNotes.read(folder)).hasMessageContaining("newer version");
    }

    @Test
    void aRunWithNotesIsStillARun() {
        SOME.write(folder);
        assertThat(RunFolder.meant(folder)).as("notes alone are no run").isEmpty();
    }
}
