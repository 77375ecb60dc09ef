package org.conceptexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.conceptexplorer.exchange.ModelFormat;
import org.conceptexplorer.exchange.ModelFormats;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.run.RunFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCommandsTest {
    private Path folder;
    private Path run;
    private CommandRun commands;

    @BeforeEach
    void trainARun(@TempDir Path temporary) {
        folder = temporary;
        run = folder.resolve("run");
        commands = new CommandRun(folder.resolve("cache"));
        assertThat(commands.run("train --data sample --train-images 20 --batch-size 8 --epochs 1 --architecture conv"
                        + " --l1 1e-3 --out " + run))
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void aNetworkGoesOutInEachFormatAndComesBackAsARunThatAllCommandsOpen() {
        for (ModelFormat format : ModelFormats.written()) {
            Path file = folder.resolve("model" + format.extensions().get(0));
            assertThat(commands.run("export " + run + " --to " + format.id() + " --out " + file))
                    .as(commands.err())
                    .isEqualTo(ExitCode.DONE);
            assertThat(file).isNotEmptyFile();
            if (format.reader().isPresent()) {
                Path back = folder.resolve("back-" + format.id());
                assertThat(commands.run("import " + file + " --data sample --out " + back))
                        .as(commands.err())
                        .isEqualTo(ExitCode.DONE);
                Run read = RunFolder.read(back);
                assertThat(read.training().weights().array("concepts/kernel"))
                        .containsExactly(
                                RunFolder.read(run).training().weights().array("concepts/kernel"));
                assertThat(read.training().outcome()).isEqualTo(Outcome.IMPORTED);
            }
        }
        assertThat(commands.out()).contains("There is no history of the training");
        assertThat(commands.err()).isEmpty();
    }

    @Test
    void anImportedRunIsEncodedAndDrawnButNeitherReproducedNorResumed() {
        Path file = folder.resolve("model.h5");
        Path back = folder.resolve("back");
        commands.run("export " + run + " --out " + file);
        commands.run("import " + file + " --data sample --out " + back);
        assertThat(RunFolder.read(back).training().settings().l1()).isEqualTo(1e-3);
        Path codes = folder.resolve("codes.npz");
        assertThat(commands.run("encode " + back + " --out " + codes))
                .as(commands.err())
                .isEqualTo(ExitCode.DONE);
        assertThat(commands.run("figures " + back + " --figure reconstructions --out " + folder.resolve("figures")))
                .as(commands.err())
                .isEqualTo(ExitCode.DONE);
        assertThat(commands.err()).isEmpty();
        assertThat(commands.run("reproduce " + back)).isEqualTo(ExitCode.FAILED);
        assertThat(commands.run("resume " + back)).isEqualTo(ExitCode.FAILED);
        assertThat(commands.err()).contains("no training to reproduce", "--initial-weights");
    }

    @Test
    void theFormatIsSaidByTheEndingOrByName() {
        assertThat(commands.run("export " + run + " --out " + folder.resolve("model.h5")))
                .isEqualTo(ExitCode.DONE);
        assertThat(commands.run("export " + run + " --out " + folder.resolve("model.bin")))
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(commands.run("export " + run + " --to pickle --out " + folder.resolve("model.bin")))
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(commands.err()).contains("keras-h5", "safetensors").contains("The format is pickle, but has to be");
    }

    @Test
    void nothingOfTheRunIsWrittenOver() throws IOException {
        byte[] before = Files.readAllBytes(run.resolve("weights.npz"));
        assertThat(commands.run("export " + run + " --to numpy --out " + run.resolve("weights.npz")))
                .isEqualTo(ExitCode.FAILED);
        assertThat(run.resolve("weights.npz")).hasBinaryContent(before);
    }

    @Test
    void aPartIsWrittenAndNotTakenForAWholeNetwork() {
        Path encoder = folder.resolve("encoder.safetensors");
        assertThat(commands.run("export " + run + " --part encoder --out " + encoder))
                .isEqualTo(ExitCode.DONE);
        assertThat(commands.out()).contains("Wrote the encoder of the conv network");
        assertThat(commands.run("import " + encoder + " --data sample --out " + folder.resolve("no")))
                .isEqualTo(ExitCode.FAILED);
        assertThat(folder.resolve("no")).doesNotExist();
        assertThat(commands.err()).contains("decoder_conv_1/kernel is missing");
    }
}
