package org.conceptexplorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.run.RunFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private Path run;
    private Program program;

    @BeforeEach
    void inFolder(@TempDir Path folder) {
        run = folder.resolve("run");
        program = new Program(folder);
    }

    @Test
    void aCommandWorksWithNoDisplayAndLoadsNoToolkit() throws IOException, InterruptedException {
        int code = program.run(
                "train", "--architecture", "dense", "--epochs", "1", "--train-images", "500", "--out", run.toString());
        assertThat(program.output()).contains("Sample digits", "Epoch 1 of 1", "The run is in");
        assertThat(code).isZero();
        assertThat(RunFolder.read(run).training().outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(program.loadedClasses())
                .isNotEmpty()
                .noneMatch(line -> line.contains(" javafx.") || line.contains(" com.sun.javafx."));
        assertThat(program.loadedClasses())
                .anyMatch(line -> line.contains(" org.nd4j."))
                .noneMatch(MainTest::isOfFonts);
    }

    @Test
    void theConvolutionalNetworkTrainsWithoutNativesAndFonts() throws IOException, InterruptedException {
        int code = program.run(
                "train", "--architecture", "conv", "--epochs", "1", "--train-images", "100", "--out", run.toString());
        assertThat(code).isZero();
        assertThat(program.loadedClasses())
                .isNotEmpty()
                .noneMatch(line -> line.contains(" org.nd4j.")
                        || line.contains(" org.bytedeco.")
                        || line.contains(" com.sun.jna.")
                        || isOfFonts(line));
    }

    @Test
    void helpAndVersionNeedNoFonts() throws IOException, InterruptedException {
        for (String option : List.of("--version", "--help")) {
            assertThat(program.run(option)).isZero();
            assertThat(program.loadedClasses()).isNotEmpty().noneMatch(MainTest::isOfFonts);
        }
    }

    private static boolean isOfFonts(String line) {
        return line.contains(" sun.font.") || line.contains(" java.awt.GraphicsEnvironment");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theWindowSaysInOneLineThatThereIsNoDisplay() throws IOException, InterruptedException {
        assertThat(program.run()).isEqualTo(1);
        assertThat(program.errors().lines()).singleElement().asString().contains("display", "concept-explorer train");
        assertThat(program.output()).isEmpty();
    }

    @Test
    void aRunsFileAloneIsOpened() {
        assertThat(Main.words(new String[] {"Bilder/Erster.CONCEPTRUN"}))
                .containsExactly("open", "Bilder/Erster.CONCEPTRUN");
        assertThat(Main.words(new String[] {"train"})).containsExactly("train");
        assertThat(Main.words(new String[] {"figures", "a.conceptrun"})).containsExactly("figures", "a.conceptrun");
    }

    @Test
    void wrongUsageAndFailureHaveCodesOfTheirOwn() throws IOException, InterruptedException {
        assertThat(program.run("train", "--architecture", "round", "--out", run.toString()))
                .isEqualTo(2);
        assertThat(program.run("encode", run.toString(), "--out", "codes.npz")).isEqualTo(1);
        assertThat(program.errors().lines()).singleElement().asString().contains("There is no run in " + run);
    }

    /** A shell in the background ignores the signal, and its children would too without {@code env}. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void anInterruptSavesWhatWasLearnedAndEndsWith130() throws IOException, InterruptedException {
        String[] env = {"env", "--default-signal=INT"};
        assumeTrue(new ProcessBuilder(env[0], env[1], "true").start().waitFor() == 0, "env cannot restore signals");
        Process process = program.through(env)
                .start("train", "--architecture", "conv", "--epochs", "1000", "--out", run.toString());
        while (process.isAlive() && !program.output().contains("Epoch 1 of 1000")) {
            Thread.sleep(50);
        }
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
        assertThat(program.end(process)).isEqualTo(130);
        TrainedRun training = RunFolder.read(run).training();
        assertThat(training.outcome()).isEqualTo(Outcome.STOPPED);
        assertThat(training.history()).isNotEmpty();
        assertThat(program.output()).contains("Training was stopped", run.toString());
        assertThat(Files.exists(run.resolve("weights.npz"))).isTrue();
    }
}
