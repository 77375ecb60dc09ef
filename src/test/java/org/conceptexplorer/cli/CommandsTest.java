package org.conceptexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.HeapSize;
import org.conceptexplorer.data.idx.IdxFiles;
import org.conceptexplorer.data.numpy.NpyArray;
import org.conceptexplorer.data.numpy.NpzFile;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.run.RunFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    private Path folder;
    private Path run;
    private CommandRun commands;

    @BeforeEach
    void inFolder(@TempDir Path temporary) {
        folder = temporary;
        run = folder.resolve("run");
        commands = new CommandRun(folder.resolve("cache"));
    }

    private int train(String... more) {
        return commands.run(
                "train --data sample --train-images 20 --batch-size 8 --epochs 2 --out " + run
                        + (List.of(more).contains("--architecture") ? "" : " --architecture conv"),
                more);
    }

    @Test
    void trainKeepsARunAndTellsEachEpoch() {
        assertThat(train("--seed", "5", "--l1", "1e-3")).isEqualTo(ExitCode.DONE);
        Run read = RunFolder.read(run);
        assertThat(read.training().outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(read.training().settings().seed()).isEqualTo(5);
        assertThat(read.training().settings().l1()).isEqualTo(1e-3);
        assertThat(read.training().steps().size()).isEqualTo(6);
        assertThat(read.data().source()).isEqualTo("sample");
        assertThat(commands.out())
                .contains("Convolutional network", "20 training", "Epoch 1 of 2", "Epoch 2 of 2", run.toString());
        assertThat(commands.err()).isEmpty();
    }

    @Test
    void trainStartsFromGivenWeights() {
        Path weights = folder.resolve("weights.npz");
        Weights.initial(Architecture.CONV, 99).write(weights);
        assertThat(train("--initial-weights", weights.toString())).isEqualTo(ExitCode.DONE);
        assertThat(RunFolder.read(run).training().initialWeights().array("concepts/kernel"))
                .containsExactly(Weights.initial(Architecture.CONV, 99).array("concepts/kernel"));
    }

    @Test
    void anInterruptedTrainingSavesWhatWasLearned() {
        commands.losses = step -> {
            if (step == 4) {
                commands.interruption.interrupt();
            }
            return new StepLoss(0.5, 0);
        };
        assertThat(train()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(RunFolder.read(run).training().steps().size()).isEqualTo(4);
        assertThat(commands.out()).contains("stopped after step 4", run.toString());
    }

    @Test
    void aTrainingStopsAfterTheStepsThatWereNamed() {
        assertThat(train("--stop-after", "4")).isEqualTo(ExitCode.DONE);
        assertThat(RunFolder.read(run).training().steps().size()).isEqualTo(4);
        assertThat(RunFolder.read(run).training().outcome()).isEqualTo(Outcome.STOPPED);
    }

    @Test
    void anInterruptionBeforeTheFirstStepLeavesNothing() {
        commands.interruption.interrupt();
        assertThat(train()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(commands.err()).contains("nothing was written");
        assertThat(run).doesNotExist();
    }

    @Test
    void aLackOfMemoryIsExplained() {
        commands.losses = step -> {
            throw new OutOfMemoryError("Java heap space");
        };
        assertThat(train()).isEqualTo(ExitCode.FAILED);
        assertThat(commands.err())
                .isEqualToIgnoringNewLines("There is not enough memory for this; choose a smaller width, dpi or batch"
                        + " size, or fewer images. " + HeapSize.advice());
        assertThat(run).doesNotExist();
    }

    @Test
    void whatOthersPutIntoTheFolderStaysWhenTheTrainingFails() {
        commands.losses = step -> {
            assertThat(run.resolve("weights.npz").resolve("mine").toFile().mkdirs())
                    .isTrue();
            throw new ExplainedException("The failure.");
        };
        assertThat(train()).isEqualTo(ExitCode.FAILED);
        assertThat(commands.err()).isEqualToIgnoringNewLines("The failure.");
        assertThat(run.resolve("weights.npz").resolve("mine")).isDirectory();
        try (var left = Files.list(run)) {
            assertThat(left).containsExactly(run.resolve("weights.npz"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anErrorInsideTheProgramIsOneLine() {
        commands.losses = step -> {
            throw new UnsatisfiedLinkError("no such library");
        };
        assertThat(train()).isEqualTo(ExitCode.FAILED);
        assertThat(commands.err())
                .contains("went wrong inside the program", "UnsatisfiedLinkError: no such library", "--verbose")
                .doesNotContain("\tat ");
    }

    @Test
    void aDivergedTrainingFailsAndKeepsTheLastGoodWeights() {
        commands.losses = step -> new StepLoss(step == 4 ? Double.NaN : 0.5, 0);
        assertThat(train()).isEqualTo(ExitCode.FAILED);
        assertThat(RunFolder.read(run).training().outcome()).isEqualTo(Outcome.DIVERGED);
        assertThat(commands.err()).contains("diverged", "learning rate below", run.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--epochs 0",
                "--epochs many",
                "--stop-after -1",
                "--batch-size 8193",
                "--batch-size 1.5",
                "--learning-rate 0",
                "--learning-rate NaN",
                "--l1 -1",
                "--dropout 1",
                "--seed x",
                "--train-images -1",
                "--optimizer lion",
                "--l1-reduction max",
                "--preset best"
            })
    void aSettingThatMakesNoSenseIsWrongUsage(String setting) {
        String[] words = setting.split(" ");
        assertThat(commands.run("train --architecture dense --out " + run, words))
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(commands.err()).contains(words[0].substring(2), words[1]).doesNotContain("\tat ");
        assertThat(run).doesNotExist();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(commands.run("train --out x")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(commands.err()).contains("--architecture").doesNotContain("Could not format");
        assertThat(commands.run("")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(commands.run("data")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(commands.run("trian")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(commands.err())
                .contains("concept-explorer train also needs --architecture dense|conv|conv-single.")
                .contains("Name a command; the commands are train, resume, reproduce, sweep, pack, export, import")
                .contains("Name a command; the commands are check, download.")
                .contains("There is no command trian; did you mean train?");
    }

    @Test
    void anOutputThatIsThereIsRefusedBeforeTraining() throws IOException {
        Files.createDirectories(run);
        Files.writeString(run.resolve("notes.txt"), "mine");
        assertThat(train()).isEqualTo(ExitCode.FAILED);
        assertThat(commands.err())
                .contains(run.toString(), "not an empty folder")
                .doesNotContain("\tat ");
        assertThat(commands.networks).isEmpty();
        assertThat(run.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void aFolderWithoutImagesIsNamedAndNothingIsLeft() {
        assertThat(commands.run("train --architecture dense --data " + folder + " --out " + run))
                .isEqualTo(ExitCode.FAILED);
        assertThat(commands.err()).contains(folder.toString());
        assertThat(run).doesNotExist();
    }

    @Test
    void stackTracesAreForThoseWhoAskForThem() {
        assertThat(commands.run("encode " + run + " --verbose --out " + folder.resolve("x.npz")))
                .isEqualTo(ExitCode.FAILED);
        assertThat(commands.err()).contains("There is no run in " + run, "\tat ");
    }

    @Test
    void encodeWritesArraysForNumPy() {
        train();
        Path file = folder.resolve("codes.npz");
        assertThat(commands.run("encode " + run + " --reconstructions --out " + file))
                .isEqualTo(ExitCode.DONE);
        var arrays = NpzFile.read(file);
        assertThat(arrays).containsOnlyKeys("code", "label", "bce", "reconstruction");
        int images = CommandRun.SAMPLE_TEST_IMAGES;
        assertThat(arrays)
                .extractingByKey("code")
                .extracting(NpyArray::shape)
                .hasToString("[" + images + ", 4, 4, 10]");
        assertThat(arrays).extractingByKey("label").extracting(NpyArray::shape).hasToString("[" + images + "]");
        assertThat(arrays).extractingByKey("bce").extracting(NpyArray::shape).hasToString("[" + images + "]");
        assertThat(arrays)
                .extractingByKey("reconstruction")
                .extracting(NpyArray::shape)
                .hasToString("[" + images + ", 28, 28]");
    }

    @ParameterizedTest
    @EnumSource
    void everyNetworkGoesFromTrainingToItsCodes(Architecture architecture) throws IOException {
        assertThat(train("--architecture", architecture.id())).isEqualTo(ExitCode.DONE);
        assertThat(commands.out()).contains(architecture.description().summary() + " on ");
        assertThat(commands.out().contains("dropout")).isEqualTo(architecture.hasDropout());
        assertThat(Files.readString(run.resolve("run.json"))).contains("\"" + architecture.id() + "\"");
        assertThat(RunFolder.read(run).training().settings().architecture()).isEqualTo(architecture);
        Path arrays = folder.resolve("codes.npz");
        assertThat(commands.run("encode " + run + " --out " + arrays)).isEqualTo(ExitCode.DONE);
        List<Integer> shape = new ArrayList<>(List.of(CommandRun.SAMPLE_TEST_IMAGES));
        shape.addAll(architecture.codeShape());
        assertThat(NpzFile.read(arrays))
                .extractingByKey("code")
                .extracting(NpyArray::shape)
                .isEqualTo(shape);
        Path table = folder.resolve("codes.csv");
        assertThat(commands.run("encode " + run + " --out " + table)).isEqualTo(ExitCode.DONE);
        assertThat(Files.readAllLines(table).get(0).split(",")).hasSize(3 + architecture.codeSize());
    }

    @Test
    void encodeWritesATableForASpreadsheetWithDecimalCommas() throws IOException {
        train();
        Path file = folder.resolve("codes.csv");
        assertThat(commands.run("encode " + run + " --csv-decimal , --csv-lines lf --out " + file))
                .isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(file))
                .startsWith("index;label;bce;code_0_0_0;")
                .doesNotContain("\r");
        assertThat(Files.readAllLines(file)).element(1).asString().matches("0;\\d;\\d,\\d+;[0-9,;E-]+");
        assertThat(commands.run("encode " + run + " --csv-separator ; --csv-decimal ; --out " + file))
                .isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void encodeWritesATable() throws IOException {
        train();
        Path file = folder.resolve("codes.csv");
        assertThat(commands.run("encode " + run + " --split train --out " + file))
                .isEqualTo(ExitCode.DONE);
        assertThat(Files.readAllLines(file))
                .first()
                .asString()
                .startsWith("index,label,bce,code_0_0_0,code_0_0_1")
                .endsWith(",code_3_3_9");
        assertThat(Files.readAllLines(file)).hasSize(1 + CommandRun.SAMPLE_TRAIN_IMAGES);
    }

    @Test
    void encodeSaysThatOtherImagesAreShownThanTheRunWasTrainedWith() throws IOException {
        train();
        Path other = IdxFiles.folder(folder.resolve("other"));
        assertThat(commands.run("encode " + run + " --data " + other + " --out " + folder.resolve("codes.npz")))
                .isEqualTo(ExitCode.DONE);
        assertThat(commands.err())
                .contains("The images of other are not those that the run was trained with (Sample digits)");
    }

    @Test
    void encodeNamesClassesInATable() throws IOException {
        train();
        Path letters = IdxFiles.letters(folder.resolve("letters"));
        Path file = folder.resolve("codes.csv");
        assertThat(commands.run("encode " + run + " --data " + letters + " --out " + file))
                .isEqualTo(ExitCode.DONE);
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0)).startsWith("index,label,class,bce");
        assertThat(lines.get(1)).startsWith("0,1,Aa,");
        assertThat(lines.get(2)).startsWith("1,2,Bb,");
    }

    @Test
    void trainTellsWhatIsOddAboutTheImages() throws IOException {
        Path black = IdxFiles.folder(folder.resolve("black"));
        for (String name : List.of("train", "t10k")) {
            byte[] images = IdxFiles.images(name.equals("train") ? 3 : 2);
            Arrays.fill(images, 16, images.length, (byte) 0);
            Files.write(black.resolve(name + "-images-idx3-ubyte.gz"), images);
        }
        commands.run("train --architecture dense --epochs 1 --train-images 2 --data " + black + " --out " + run);
        assertThat(commands.err()).contains("The images are all black");
    }

    @Test
    void imagesOfAnotherSizeAreFittedIfThatIsAskedFor() throws IOException {
        Path small = IdxFiles.folder(folder.resolve("small"), 16);
        String train = "train --architecture dense --epochs 1 --train-images 2 --data " + small;
        assertThat(commands.run(train + " --out " + folder.resolve("refused"))).isEqualTo(ExitCode.FAILED);
        assertThat(commands.err()).contains("16×16 pixels instead of 28×28", "--fit pad");
        assertThat(commands.run(train + " --fit scale --out " + run)).isEqualTo(ExitCode.DONE);
        assertThat(RunFolder.read(run).data().source()).isEqualTo("scale:" + small);
        assertThat(commands.run("encode " + run + " --out " + folder.resolve("codes.csv")))
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void aFitWithoutImagesIsWrongUsage() {
        assertThat(commands.run("data check --fit pad")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(commands.err()).contains("--data");
    }

    @Test
    void checkingAFileThatHoldsNoImagesSaysWhatItIsAndWhatWasExpected() throws IOException {
        Path table = Files.writeString(folder.resolve("train.csv"), "label,pixel0\n1,0\n");
        assertThat(commands.run("data check --data " + table)).isEqualTo(ExitCode.FAILED);
        assertThat(commands.err()).contains(table + " is a CSV table", "such as Keras' mnist.npz", "MNIST's layout");
    }

    @Test
    void encodeRefusesAnUnknownEnding() {
        assertThat(commands.run("encode " + run + " --out codes.txt")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(commands.err()).contains("codes.txt", ".npz or .csv");
    }

    @Test
    void figuresDrawsTheThreePlots() throws IOException {
        train();
        Path pictures = folder.resolve("pictures");
        assertThat(commands.run("figures " + run + " --out " + pictures)).isEqualTo(ExitCode.DONE);
        for (String name : List.of("loss.png", "reconstructions.png", "concepts.png")) {
            BufferedImage picture = ImageIO.read(pictures.resolve(name).toFile());
            assertThat(picture.getWidth()).isBetween(2120, 2130);
            assertThat(picture.getHeight()).isGreaterThan(200);
        }
    }

    @Test
    void dataCheckReportsEachPart() {
        assertThat(commands.run("data check --data sample")).isEqualTo(ExitCode.DONE);
        assertThat(commands.out()).contains("sound", "SHA-256");
        assertThat(commands.run("data check --data " + folder)).isEqualTo(ExitCode.FAILED);
        assertThat(commands.err()).contains("unusable");
    }

    @Test
    void onlyMnistIsDownloaded() {
        assertThat(commands.run("data download --data sample")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(commands.err()).contains("only mnist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "train", "encode", "figures", "data", "data check", "data download"})
    void everyCommandHasHelp(String command) {
        assertThat(commands.run(command + " --help")).isEqualTo(ExitCode.DONE);
        assertThat(commands.out()).contains("Usage: concept-explorer " + command);
    }
}
