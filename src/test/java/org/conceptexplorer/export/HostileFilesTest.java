package org.conceptexplorer.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.conceptexplorer.ErrorStream;
import org.conceptexplorer.base.ExplainedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    private final Path folder;

    HostileFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aPipeIsRefusedInsteadOfWaitedFor() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.png");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "there is no mkfifo here");
        new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor();
        assertTimeoutPreemptively(SOON, () -> assertThatThrownBy(() -> ProvenanceReader.read(pipe))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("pipe.png is no regular file"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Index [0 2000000000]", "/Index[ 7 99999999999999 ]", "/Size 2147483647"})
    void anIndexOfAbsurdLengthIsNotMadeRoomFor(String index) throws IOException {
        String object =
                "1 0 obj\n<< /Type /XRef " + index + " /W [1 1 1] /Root 2 0 R /Length 3 >>\nstream\nabc\nendstream\n"
                        + "endobj\n2 0 obj\n<< /Type /Catalog >>\nendobj\nstartxref\n9\n%%EOF\n";
        assertDamaged(file("index.pdf", "%PDF-1.5\n" + object));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "<<", "<< /A ", "("})
    void nestingWithoutEndIsDamage(String bracket) throws IOException {
        String nested = bracket.repeat(200_000);
        assertDamaged(file(
                "nested.pdf",
                "%PDF-1.5\n1 0 obj\n" + nested
                        + "\nendobj\ntrailer\n<< /Root 1 0 R /Info 1 0 R >>\nstartxref\n9\n%%EOF\n"));
    }

    @Test
    void aParserSaysNothingOfItsOwn() throws IOException {
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        Path file = file("noise.pdf", "%PDF-1.5\n" + new String(noise, StandardCharsets.ISO_8859_1));
        try (ErrorStream said = new ErrorStream()) {
            assertDamaged(file);
            assertThat(said.text()).isEmpty();
        }
    }

    @Test
    void controlCharactersOfAFileDoNotReachTheReader() {
        Provenance provenance = Provenance.of("a\u001B[2Jb\u0000c").with("Data", "x\u0085y\nz");
        assertThat(provenance.entries())
                .containsEntry("Title", "a\uFFFD[2Jb\uFFFDc")
                .containsEntry("Data", "x\uFFFDy\nz");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.ISO_8859_1);
    }

    private static void assertDamaged(Path file) {
        assertTimeoutPreemptively(SOON, () -> assertThatThrownBy(() -> ProvenanceReader.read(file))
                .isInstanceOf(ExplainedException.class)
                .hasMessageMatching(".*(damaged|does not tell where it comes from|cannot be read).*"));
    }
}
