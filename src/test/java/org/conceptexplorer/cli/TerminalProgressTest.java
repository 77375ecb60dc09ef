package org.conceptexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.model.factory.Autoencoders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalProgressTest {
    private final StringWriter out = new StringWriter();

    @Test
    void leavesNoLineBehindWhenItIsDone(@TempDir Path cache) {
        PrintWriter writer = new PrintWriter(out, true);
        Terminal terminal = new Terminal(writer, writer, true);
        TerminalProgress progress = new TerminalProgress(
                new CommandContext(new Datasets(cache), Autoencoders::create, terminal, new Interruption()));
        progress.report("Reading digits.gz", 1, 2);
        assertThat(out.toString()).endsWith(" 50 % Reading digits.gz");
        progress.report("Reading digits.gz", 2, 2);
        assertThat(out.toString()).endsWith("\r\033[2K");
    }
}
