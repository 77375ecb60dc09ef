package org.conceptexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.conceptexplorer.figure.kind.FigureKinds;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.training.run.ConceptNote;
import org.conceptexplorer.training.run.ConceptNotes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresCommandTest {
    private static Path run;

    private Path pictures;
    private CommandRun commands;

    @BeforeAll
    static void train(@TempDir Path shared) {
        run = shared.resolve("my run");
        train(new CommandRun(shared.resolve("cache")), "conv", run);
    }

    private static void train(CommandRun commands, String architecture, Path target) {
        String setting = "train --data sample --epochs 2 --train-images 500 --architecture " + architecture;
        assertThat(commands.run(setting, "--out", target.toString())).isEqualTo(ExitCode.DONE);
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        pictures = folder.resolve("pictures");
        commands = new CommandRun(folder.resolve("cache"));
    }

    private int draw(String options) {
        return draw(options, run);
    }

    private int draw(String options, Path drawn) {
        String quick = options.contains("--dpi") ? "" : "--dpi 72 ";
        return commands.run("figures " + quick + "--out " + pictures + " " + options, drawn.toString());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(pictures)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void everyFigureCanBeDrawnInEveryFormat() throws IOException {
        String all = "loss,reconstructions,concepts,bars,maps,place-bars,comparison,detail,mean-activation";
        assertThat(draw("--images 3 --format png,svg,pdf,eps,tiff,csv --width 85mm --style grey --figure " + all))
                .isEqualTo(ExitCode.DONE);
        List<String> figures = List.of(
                "bars",
                "comparison-3",
                "concepts",
                "detail-3",
                "loss",
                "maps-3",
                "mean-activation",
                "place-bars-3",
                "reconstructions");
        assertThat(names())
                .containsExactlyElementsOf(figures.stream()
                        .flatMap(name -> Stream.of(".csv", ".eps", ".pdf", ".png", ".svg", ".tiff")
                                .map(name::concat))
                        .toList());
        for (String name : names()) {
            assertThat(pictures.resolve(name)).isNotEmptyFile();
        }
    }

    @Test
    void aFigureIsKnownByNameWithoutBeingListedAnywhere() throws IOException {
        assertThat(draw("--images 3,14 --format png,csv --figure ink")).isEqualTo(ExitCode.DONE);
        assertThat(names()).containsExactly("ink.csv", "ink.png");
        assertThat(Files.readAllLines(pictures.resolve("ink.csv")))
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith("3,");
        assertThat(commands.run("figures --help")).isEqualTo(ExitCode.DONE);
        assertThat(commands.out().replaceAll("\\s+", " ")).contains(String.join(", ", FigureKinds.ids()) + ", or all");
    }

    @Test
    void whatAPersonCallsTheConceptsOfTheRunStandsInItsFigures() throws IOException {
        ConceptNotes notes = ConceptNotes.NONE.with(4, ConceptNote.NONE.withName("loop"));
        notes.write(run);
        try {
            assertThat(draw("--images 3 --format csv --figure bars")).isEqualTo(ExitCode.DONE);
            assertThat(pictures.resolve("bars.csv")).content().contains("4,loop,");
            assertThat(draw("--images 3 --format csv --figure bars --concept-names a,b,c,d,e"))
                    .isEqualTo(ExitCode.DONE);
            assertThat(pictures.resolve("bars.csv")).content().contains("4,e,").doesNotContain("loop");
        } finally {
            Files.delete(run.resolve("concepts.json"));
        }
    }

    @Test
    void eachDigitCanHaveFiguresOfItsOwn() throws IOException {
        assertThat(draw("--format csv --figure bars --digits 4-5 --count 3 --per-digit"))
                .isEqualTo(ExitCode.DONE);
        assertThat(names()).containsExactly("bars-digit-4.csv", "bars-digit-5.csv");
        List<String> lines = Files.readAllLines(pictures.resolve("bars-digit-4.csv"));
        assertThat(lines).hasSize(1 + 3 * 10);
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.split(",", -1)[1].equals("4"));
    }

    @Test
    void theRunMayFollowTheNamesOfFigures() throws IOException {
        assertThat(commands.run(
                        "figures --dpi 72 --figure bars --figure loss,ink", run.toString(), "--out", "" + pictures))
                .isEqualTo(ExitCode.DONE);
        assertThat(names()).containsExactly("bars.png", "ink.png", "loss.png");
    }

    @Test
    void fewerImagesThanDigitsAreThoseOfTheFirstDigits() throws IOException {
        assertThat(draw("--format csv --figure bars --digits 5-9 --count 3")).isEqualTo(ExitCode.DONE);
        List<String> digits = Files.readAllLines(pictures.resolve("bars.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1)[1])
                .distinct()
                .toList();
        assertThat(digits).containsExactly("5", "6", "7");
    }

    /** A run whose folder of images is gone. */
    private Path orphan() throws IOException {
        Path orphan = pictures.resolveSibling("orphan");
        train(commands, "conv", orphan);
        Path json = orphan.resolve("run.json");
        String text = Files.readString(json);
        String gone = text.replaceFirst("(\"source\" *: *)\"sample\"", "$1\"gone\"");
        assertThat(gone).isNotEqualTo(text);
        Files.writeString(json, gone);
        return orphan;
    }

    @Test
    void lossesAreDrawnWhereTheImagesAreMissing() throws IOException {
        Path orphan = orphan();
        commands.networks.clear();
        assertThat(draw("--figure loss --format csv", orphan)).isEqualTo(ExitCode.DONE);
        assertThat(commands.networks).isEmpty();
        assertThat(Files.readString(pictures.resolve("loss.csv")))
                .contains("training loss,step")
                .doesNotContain("mean image");
        assertThat(commands.err()).contains("drawn without the level of the mean image: ", "gone");
        assertThat(draw("--figure bars", orphan)).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void imagesThatWereAskedForAreNotLeftOut() {
        assertThat(draw("--figure loss --data gone")).isEqualTo(ExitCode.FAILED);
        assertThat(commands.err()).contains("gone");
        assertThat(pictures).doesNotExist();
    }

    @Test
    void chosenImagesComeOnceInTheOrderTheyWereNamedIn() throws IOException {
        assertThat(draw("--format csv --images 14,3,14,15 --figure bars")).isEqualTo(ExitCode.DONE);
        List<String> images = Files.readAllLines(pictures.resolve("bars.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1)[0])
                .toList();
        assertThat(images).hasSize(3 * 10);
        assertThat(images.stream().distinct()).containsExactly("14", "3", "15");
    }

    @Test
    void runsAreOverlaidInOneChart() throws IOException {
        Path other = pictures.resolveSibling("other");
        train(commands, "dense", other);
        assertThat(draw("--figure loss --format csv --unit step --terms total,l1 --log --compare " + other))
                .isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(pictures.resolve("loss.csv")))
                .contains("my run: training loss,step,", "other: training loss,mean,", "other: L1 penalty,");
    }

    @Test
    void runsThatDifferInTheirSeedAloneAreDrawnAsAMeanAndABand() throws IOException {
        Path other = pictures.resolveSibling("other");
        train(commands, "conv --seed 2", other);
        assertThat(draw("--figure loss --format csv --unit step --spread --compare " + other))
                .isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(pictures.resolve("loss.csv")))
                .contains(
                        "my run (mean of 2): validation error (test images),least,",
                        "my run (mean of 2): validation error (test images),greatest,")
                .doesNotContain("other: ");
    }

    @Test
    void runsAreSetSideBySideOnTheSameImages() throws IOException {
        Path other = pictures.resolveSibling("other");
        train(commands, "dense", other);
        assertThat(draw("--figure side-by-side --format csv,png --images 3,14 --compare " + other))
                .isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(pictures.resolve("side-by-side.csv")))
                .contains("A,my run,3,", "A,my run,14,", "B,other,3,", "B,other,14,");
    }

    @Test
    void bothTermsAreDrawnStepByStepAndOfAnOlderRunEpochByEpoch() throws IOException {
        String terms = "--figure loss --format csv --unit step --terms bce,l1 --no-smoothing";
        assertThat(draw(terms)).isEqualTo(ExitCode.DONE);
        String kept = Files.readAllLines(run.resolve("terms.csv")).get(3).split(",", -1)[1];
        assertThat(Files.readString(pictures.resolve("loss.csv")))
                .contains("training error,step,3," + (float) Double.parseDouble(kept), "L1 penalty,step,3,");
        Path older = pictures.resolveSibling("older");
        train(commands, "dense", older);
        Files.delete(older.resolve("terms.csv"));
        Path json = older.resolve("run.json"); // the first format knew no digests, and not always terms
        Files.writeString(
                json,
                Files.readString(json)
                        .replace("\"format\" : 3", "\"format\" : 1")
                        .replaceFirst("(?s),\\s*\"files_sha256\" : \\{[^}]*\\}", ""));
        assertThat(draw(terms, older)).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(pictures.resolve("loss.csv")))
                .contains("training error,mean,", "L1 penalty,mean,")
                .doesNotContain("training error,step,");
    }

    @ParameterizedTest
    @CsvSource({
        "--figure lost, 'lost is not known; choose from co-activation, concept-cards'",
        "--format gif, 'gif is not known; choose from png'",
        "--width 2mm, between 20 and 1000 mm",
        "--width wide, wide is not understood",
        "--dpi 1201, between 72 and 1200",
        "--style sepia, 'light, dark or grey'",
        "--images 3;4, 3;4",
        "--images 9-3, 9-3",
        "--count 1001, between 1 and 1000",
        "--columns 0, between 1 and 100",
        "--font Comic, Comic is not on this computer",
        "--font-size 41, between 4.0 and 40.0 pt",
        "--legend left, 'top, bottom or none'",
        "'--concept-names a,b,c,d,e,f,g,h,i,j,k', There are 11 concept names",
        "'--terms total,kl', terms names kl",
        "--x-range 3:1, x-range is 3:1",
        "--x-range 1-2, x-range is 1-2",
        "--y-range 0:1e300, y-range is 0:1e300",
        "--log --y-range 0:1, a logarithmic axis does not have"
    })
    void whatMakesNoSenseIsWrongUsage(String option, String said) {
        assertThat(draw(option)).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(commands.err()).contains(said).doesNotContain("\tat ");
        assertThat(pictures).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "--images 2000, numbered 0 to 1999",
        "--digits 10, no test image of class 10",
        "'--figure bars --images 3 --digits 3', None of the images shows one of the digits 3",
        "--hide bias, 'no curve bias to hide; choose from training loss, training error, L1 penalty, validation error'",
        "--format pdf --font Dialog, The font Dialog cannot be embedded in a PDF file",
        "--dpi 1200 --width 1000mm --height 1000mm, 50 million are the limit",
        "--figure mean-activation --height 30mm, at this width it needs a height of at least",
        "--figure concepts --images 3 --width 85mm --height 60mm, at this width it needs a height of at least"
    })
    void whatTheRunDoesNotHaveIsNamedAndNothingIsWritten(String options, String said) {
        assertThat(draw(options)).isEqualTo(ExitCode.FAILED);
        assertThat(commands.err()).contains(said).doesNotContain("\tat ");
        assertThat(pictures).doesNotExist();
    }

    static Stream<Architecture> networksOfOnePlace() {
        return Arrays.stream(Architecture.values()).filter(each -> each.places() == 1);
    }

    @ParameterizedTest
    @MethodSource("networksOfOnePlace")
    void aCodeOfOnePlaceHasNoMaps(Architecture architecture) throws IOException {
        Path other = pictures.resolveSibling("other");
        train(commands, architecture.id(), other);
        assertThat(draw("--figure maps", other)).isEqualTo(ExitCode.FAILED);
        assertThat(commands.err()).contains("The figure maps", "a code of one place", "with the architecture conv.");
        assertThat(draw("--figure all --images 0", other)).isEqualTo(ExitCode.DONE);
        assertThat(names()).contains("bars.png", "detail-0.png").doesNotContain("maps-0.png", "place-bars-0.png");
    }

    @Test
    void aTargetThatIsAFileIsRefused() throws IOException {
        Files.writeString(pictures, "mine");
        assertThat(draw("")).isEqualTo(ExitCode.FAILED);
        assertThat(commands.err()).contains(pictures + " is a file; name a folder");
        assertThat(pictures).hasContent("mine");
    }

    @Test
    void anInterruptionLeavesOnlyWholeFiles() {
        commands.interruption.interrupt();
        assertThat(draw("")).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(commands.err()).contains("Interrupted");
        assertThat(pictures).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf", "eps", "tiff"})
    void aFileTellsHowToMakeItAgain(String format) {
        assertThat(draw("--figure loss --format " + format)).isEqualTo(ExitCode.DONE);
        Path file = pictures.resolve("loss." + format);
        assertThat(commands.run("figure-info", file.toString())).isEqualTo(ExitCode.DONE);
        assertThat(commands.out())
                .contains("Title: Loss while training", "Network: conv", "seed 1", "Epoch: 2 of 2", "Data digests: ")
                .contains("Command: concept-explorer figures --dpi 72 --out " + pictures)
                .contains("--format " + format + " '" + run + "'");
    }

    @Test
    void otherImagesThanTheRunsAreToldOnTheTerminalAndInTheFile() throws IOException {
        Path dense = pictures.resolveSibling("dense");
        train(commands, "dense", dense);
        Path json = dense.resolve("run.json");
        String text = Files.readString(json);
        String other = text.replaceFirst("[0-9a-f]{64}", "0".repeat(64));
        assertThat(other).isNotEqualTo(text);
        Files.writeString(json, other);
        assertThat(draw("--data sample --figure bars", dense)).isEqualTo(ExitCode.DONE);
        assertThat(commands.err()).contains("are not those that the run was trained with");
        assertThat(commands.run("figure-info", pictures.resolve("bars.png").toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(commands.out()).contains("Images: ", "; the network was trained with others");
        assertThat(draw("--data sample --figure bars")).isEqualTo(ExitCode.DONE);
        assertThat(commands.err().split("are not those", -1)).hasSize(2);
    }

    @Test
    void aJournalSetsWidthTypeAndFormatAndRefusesTheRest() throws IOException {
        assertThat(draw("--for ieee --figure loss --format png")).isEqualTo(ExitCode.FAILED);
        assertThat(commands.err()).contains("IEEE takes pictures of 300 to 1200 dpi, not 72");
        assertThat(draw("--dpi 600 --for ieee --figure loss,mean-activation --format tiff"))
                .isEqualTo(ExitCode.DONE);
        assertThat(ImageIO.read(pictures.resolve("loss.tiff").toFile()).getWidth())
                .isEqualTo(2100);
        assertThat(draw("--dpi 300 --for nature --figure loss")).isEqualTo(ExitCode.DONE);
        assertThat(names()).containsExactly("loss.pdf", "loss.tiff", "mean-activation.tiff");
        assertThat(draw("--for lancet")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(commands.err()).contains("nature, plos or ieee");
    }

    @Test
    void aTableCanHaveDecimalCommas() throws IOException {
        assertThat(draw("--figure loss --format csv --csv-decimal , --csv-lines lf"))
                .isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(pictures.resolve("loss.csv")))
                .startsWith("curve;kind;epoch;value\ntraining loss;step;0,")
                .doesNotContain("\r");
        assertThat(draw("--format csv --csv-decimal , --csv-separator ,")).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void figureInfoRefusesOtherFiles() throws IOException {
        assertThat(commands.run("figure-info", run.resolve("run.json").toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(commands.err()).contains("run.json is neither a PNG, SVG, PDF, EPS nor TIFF file");
        Path cut = Files.write(
                pictures.resolveSibling("cut.png"), new byte[] {(byte) 137, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        assertThat(commands.run("figure-info", cut.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(commands.run("figure-info", "missing.png")).isEqualTo(ExitCode.FAILED);
        assertThat(commands.err()).contains("cut.png", "missing.png cannot be read because it does not exist");
    }
}
