package org.conceptexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.model.factory.Autoencoders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelfTestCommandTest {
    @Test
    void whereAllWorksItSaysSoAndEndsWithZero(@TempDir Path folder) throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false);
        CommandContext context =
                new CommandContext(new Datasets(folder), Autoencoders::create, terminal, new Interruption());
        Path json = folder.resolve("found.json");
        assertThat(new Commands(context).run("selftest", "--json", json.toString()))
                .as(err.toString())
                .isEqualTo(ExitCode.DONE);
        assertThat(out.toString())
                .contains("memory", "disk for runs", "natives", "loops", "fonts", "display", "Everything works")
                .contains("network dense", "network conv ", "network conv-single")
                .contains("figure png", "figure svg", "figure pdf", "figure eps", "figure tiff", "figure csv");
        assertThat(err.toString()).isEmpty();
        assertThat(Files.readString(json)).contains("\"passed\" : true");
    }

    @Test
    void networksThatCalculateWronglyAreAFailure(@TempDir Path folder) {
        CommandRun commands = new CommandRun(folder);
        assertThat(commands.run("selftest")).isEqualTo(ExitCode.FAILED);
        assertThat(commands.err().lines()).hasSize(3).allMatch(line -> line.startsWith("failed  network "));
        assertThat(commands.out()).contains("3 of 16 do not work");
    }
}
