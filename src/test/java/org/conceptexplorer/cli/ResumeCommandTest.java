package org.conceptexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conceptexplorer.data.numpy.NpyArray;
import org.conceptexplorer.data.numpy.NpzFile;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.SettingChange;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.run.RunFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumeCommandTest {
    private static final String TRAIN =
            "train --architecture conv --epochs 2 --train-images 10 --batch-size 4 --data sample" + " --out";

    private Path run;
    private CommandRun command;

    @BeforeEach
    void inFolder(@TempDir Path folder) {
        run = folder.resolve("run");
        command = new CommandRun(folder.resolve("cache"));
        command.losses = step -> new StepLoss(1.0 / step, 0.1);
    }

    private TrainedRun training() {
        return RunFolder.read(run).training();
    }

    @Test
    void aStoppedTrainingGoesOnToTheEndThatWasPlanned() {
        assertThat(command.run(TRAIN, run.toString(), "--stop-after", "4")).isZero();
        assertThat(training().outcome()).isEqualTo(Outcome.STOPPED);
        assertThat(command.run("resume", run.toString())).isZero();
        assertThat(command.out()).contains("Going on after step 4.");
        TrainedRun whole = training();
        assertThat(whole.outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(whole.steps().size()).isEqualTo(6);
        assertThat(whole.steps().loss(5)).isEqualTo(1.0 / 6 + 0.1);
        assertThat(whole.history()).hasSize(2);
        assertThat(run).isDirectoryNotContaining("glob:**checkpoint.zip");
    }

    @Test
    void aFinishedTrainingGoesOnWithMoreEpochsAlone() {
        command.run(TRAIN, run.toString());
        assertThat(command.run("resume", run.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(command.err()).contains("All 2 epochs are trained already");
        assertThat(command.run("resume", run.toString(), "--epochs", "3")).isZero();
        assertThat(training().history()).hasSize(3);
        assertThat(training().settings().epochs()).isEqualTo(3);
    }

    @Test
    void whatCannotGoOnSaysWhy() throws IOException {
        assertThat(command.run("resume", run.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(command.err()).contains("There is no run in");
        command.run(TRAIN, run.toString());
        assertThat(command.run("resume", run.toString(), "--epochs", "0")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(command.run("resume", run.toString(), "--epochs", "4", "--data", other().toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(command.err()).contains("other images than it began with");
        assertThat(training().history()).hasSize(2);
    }

    private Path other() throws IOException {
        Path images = run.resolveSibling("images.npz");
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        for (String split : List.of("train", "test")) {
            arrays.put("x_" + split, NpyArray.Bytes.wrap(List.of(10, 28, 28), new byte[10 * 784]));
            arrays.put("y_" + split, NpyArray.Bytes.wrap(List.of(10), new byte[10]));
        }
        NpzFile.write(images, arrays);
        return images;
    }

    @Test
    void aTrainingIsReproducedOrTheFirstOtherStepIsTold() {
        command.run(TRAIN, run.toString());
        assertThat(command.run("reproduce", run.toString())).isZero();
        assertThat(command.out()).contains("reproduced bit for bit: the losses of 6 steps");
        command.losses = step -> new StepLoss(step == 5 ? 0.7 : 1.0 / step, 0.1);
        assertThat(command.run("reproduce", run.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(command.err())
                .contains("not reproduced", "step 5 (epoch 2)", "loss is 0.49999", "The run was trained by version");
    }

    @Test
    void aTrainingInWhichSettingsChangedIsReproducedWithItsChanges() {
        String change = " --change 5:learning-rate=0.5 --change 3:l1=0.25 --out";
        String[] words = {run.toString(), "--stop-after", "4"};
        assertThat(command.run(TRAIN.replace(" --out", change), words)).isZero();
        assertThat(command.run("resume", run.toString())).isZero();
        assertThat(training().changes())
                .extracting(SettingChange::text)
                .containsExactly("3:l1=0.25", "5:learning-rate=0.5");
        assertThat(pursued()).containsExactly("0.25 0.002", "0.25 0.002", "0.25 0.5");
        command.networks.clear();
        assertThat(command.run("reproduce", run.toString())).isZero();
        assertThat(pursued()).containsExactly("0.25 0.002", "0.25 0.5");
    }

    private List<String> pursued() {
        return command.networks.stream()
                .flatMap(network -> network.pursued.stream())
                .map(next -> next.l1() + " " + next.optimizer().learningRate())
                .toList();
    }

    @Test
    void theSameCommandGoesOnWithWhatItBegan() {
        command.run(TRAIN, run.toString(), "--stop-after", "4");
        assertThat(command.run(TRAIN, run.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(command.run(TRAIN, run.toString(), "--go-on", "--seed", "2")).isEqualTo(ExitCode.FAILED);
        assertThat(command.err()).contains("holds a training of other settings");
        assertThat(training().steps().size()).isEqualTo(4);
        command.networks.clear();
        assertThat(command.run(TRAIN, run.toString(), "--go-on"))
                .as(command.err())
                .isZero();
        assertThat(command.networks.get(0).batches).hasSize(6);
        assertThat(training().outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(training().steps().loss(5)).isEqualTo(1.0 / 6 + 0.1);
    }

    @Test
    void aChangeThatCannotBeIsWrongUsage() {
        assertThat(command.run(TRAIN.replace(" --out", " --change 3:seed=2 --out"), run.toString()))
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(command.err()).contains("The setting seed cannot change while a network is trained");
        assertThat(run).doesNotExist();
    }

    @Test
    void aStoppedTrainingIsReproducedAsFarAsItCame() {
        command.run(TRAIN, run.toString(), "--stop-after", "4");
        assertThat(command.run("reproduce", run.toString())).isZero();
        assertThat(command.out()).contains("the losses of 4 steps");
    }

    @Test
    void aRunInAZipIsTakenAsItIs() {
        command.run(TRAIN, run.toString());
        Path zip = run.resolveSibling("run.zip");
        assertThat(command.run("pack", run.toString(), "--out", zip.toString())).isZero();
        assertThat(command.run("reproduce", zip.toString())).isZero();
        assertThat(command.run(
                        "encode",
                        zip.toString(),
                        "--out",
                        run.resolveSibling("codes.csv").toString()))
                .isZero();
        assertThat(command.run("resume", zip.toString(), "--epochs", "3")).isEqualTo(ExitCode.FAILED);
        assertThat(command.err()).contains("name a new folder for what comes of it with --out");
        Path further = run.resolveSibling("further");
        assertThat(command.run("resume", zip.toString(), "--epochs", "3", "--out", further.toString()))
                .as(command.err())
                .isZero();
        assertThat(RunFolder.read(further).training().history()).hasSize(3);
        assertThat(RunFolder.read(zip).training().history()).hasSize(2);
    }

    @Test
    void noCommandWritesOverTheRunThatItReads() throws IOException {
        command.run(TRAIN, run.toString());
        byte[] weights = Files.readAllBytes(run.resolve("weights.npz"));
        for (String file : List.of("weights.npz", "../run/state.npz", "history.csv")) {
            assertThat(command.run(
                            "encode", run.toString(), "--out", run.resolve(file).toString()))
                    .isEqualTo(ExitCode.FAILED);
        }
        Path zip = run.resolveSibling("run.zip");
        command.run("pack", run.toString(), "--out", zip.toString());
        assertThat(command.run("pack", zip.toString(), "--out", zip.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(command.err()).contains("is a file of the run " + run + " itself; choose another place.");
        assertThat(run.resolve("weights.npz")).hasBinaryContent(weights);
    }
}
