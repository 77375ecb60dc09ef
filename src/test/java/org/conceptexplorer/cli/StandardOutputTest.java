package org.conceptexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.model.ScriptedAutoencoder;
import org.conceptexplorer.model.StepLoss;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardOutputTest {
    private final StringWriter err = new StringWriter();

    private static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(why);
            }
        };
    }

    private int version(OutputStream system, Path cache) {
        StandardOutput out = new StandardOutput(system);
        Terminal terminal = new Terminal(
                new PrintWriter(out, true, StandardCharsets.UTF_8), new PrintWriter(err, true), false, out::whyNotAll);
        return new Commands(new CommandContext(
                        new Datasets(cache),
                        (initial, objective, seed) -> new ScriptedAutoencoder(initial, step -> new StepLoss(0.5, 0.1)),
                        terminal,
                        new Interruption()))
                .run("--version");
    }

    @Test
    void whatIsTakenIsWritten(@TempDir Path cache) {
        ByteArrayOutputStream system = new ByteArrayOutputStream();
        assertThat(version(system, cache)).isZero();
        assertThat(system.toString(StandardCharsets.UTF_8)).startsWith("Concept Explorer");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aDiskThatIsFullIsToldAndTheCommandHasFailed(@TempDir Path cache) {
        assertThat(version(failing("No space left on device"), cache)).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("Not all of the output could be written because the disk is full;");
    }

    @Test
    void whoeverReadsNoFurtherIsToldNothing(@TempDir Path cache) {
        assertThat(version(failing("Broken pipe"), cache)).isZero();
        assertThat(err.toString()).isEmpty();
    }
}
