package org.conceptexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.conceptexplorer.data.idx.IdxFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    private Path run;
    private Path json;
    private CommandRun commands;

    @BeforeEach
    void train(@TempDir Path folder) throws IOException {
        run = folder.resolve("run");
        json = folder.resolve("numbers.json");
        commands = new CommandRun(folder.resolve("cache"));
        Path data = folder.resolve("data");
        IdxFiles.folder(data);
        String setting = "train --architecture dense --epochs 1 --batch-size 2 --data " + data + " --out";
        assertThat(commands.run(setting, run.toString())).as(commands.err()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void theNumbersOfARunAreToldAndWritten() throws IOException {
        assertThat(commands.run("evaluate " + run + " --json " + json)).isEqualTo(ExitCode.DONE);

        assertThat(commands.out()).contains("judged by", "active_per_image", "Wrote the numbers to " + json);
        JsonNode numbers = new ObjectMapper().readTree(json.toFile());
        assertThat(numbers.path("code").path("dead").intValue()).isEqualTo(10); // the scripted network knows only zeros
        assertThat(commands.networks.get(1).closed).isTrue();
    }

    @Test
    void anInterruptionWritesNothing() {
        commands.interruption.interrupt();

        assertThat(commands.run("evaluate " + run + " --json " + json)).isEqualTo(ExitCode.INTERRUPTED);

        assertThat(json).doesNotExist();
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        Path nowhere = json.resolveSibling("missing").resolve("numbers.json");

        assertThat(commands.run("evaluate " + run + " --json " + nowhere)).isEqualTo(ExitCode.FAILED);

        assertThat(commands.err()).contains(nowhere.toString(), "there is no folder");
    }
}
