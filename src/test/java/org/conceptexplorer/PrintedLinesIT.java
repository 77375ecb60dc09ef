package org.conceptexplorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.conceptexplorer.cli.CommandContext;
import org.conceptexplorer.cli.Commands;
import org.conceptexplorer.cli.Interruption;
import org.conceptexplorer.cli.Terminal;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.numpy.NpyArray;
import org.conceptexplorer.data.numpy.NpzFile;
import org.conceptexplorer.data.sample.SampleDigits;
import org.conceptexplorer.data.source.Datasets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the packaged program prints is what its commands wrote, and nothing else: no line of a library's log, no warning of
 * Java's. The commands themselves tell what they write when they run in this program, with a terminal that only listens.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class PrintedLinesIT {
    private static final String PROGRAM =
            Path.of("target", "concept-explorer").toAbsolutePath().toString();

    /** How long something took is another each time. */
    private static final Pattern TIMES =
            Pattern.compile("[0-9.,]+ images/s(, [0-9a-z ]+ left)?|[0-9.]+ s\\b|[0-9]+ min\\b");

    private static Path made;

    /** A run, and files made of it. */
    @BeforeAll
    static void make(@TempDir Path folder) throws IOException, InterruptedException {
        made = folder;
        Dataset digits = SampleDigits.dataset(300, 100, 1);
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        arrays.put("x_train", pixels(digits.train()));
        arrays.put("y_train", labels(digits.train()));
        arrays.put("x_test", pixels(digits.test()));
        arrays.put("y_test", labels(digits.test()));
        NpzFile.write(folder.resolve("images.npz"), arrays);
        Files.writeString(
                folder.resolve("plan.json"),
                "{\"data\": \"" + folder.resolve("images.npz") + "\", \"settings\": {\"architecture\": \"conv\","
                        + " \"epochs\": 1}, \"seeds\": 2}");
        for (String command : List.of(
                "train --data $made/images.npz --architecture dense --epochs 2 --out run",
                "export run --to safetensors --out model.safetensors",
                "figures run --data $made/images.npz --figure loss --out figures")) {
            Shell.Outcome outcome = shell(folder, command);
            assertThat(outcome.code()).as(outcome.err()).isZero();
        }
    }

    private static NpyArray pixels(ImageSet images) {
        byte[] pixels = new byte[images.size() * ImageSet.PIXELS];
        for (int image = 0; image < images.size(); image++) {
            images.copyPixels(image, pixels, image * ImageSet.PIXELS);
        }
        return NpyArray.Bytes.wrap(List.of(images.size(), ImageSet.SIDE, ImageSet.SIDE), pixels);
    }

    private static NpyArray labels(ImageSet images) {
        byte[] labels = new byte[images.size()];
        for (int image = 0; image < images.size(); image++) {
            labels[image] = (byte) images.label(image);
        }
        return NpyArray.Bytes.wrap(List.of(images.size()), labels);
    }

    private static Shell.Outcome shell(Path folder, String command) throws IOException, InterruptedException {
        Map<String, String> variables = Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "program",
                PROGRAM,
                "made",
                String.valueOf(made),
                "PATH",
                System.getenv("PATH"));
        return new Shell(folder, variables).run("\"$program/bin/concept-explorer\" " + command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--version",
                "--help",
                "train --help",
                "train --data $made/images.npz --architecture dense --epochs 2 --out $out/run",
                "train --data $made/images.npz --architecture conv --epochs 1 --out $out/run",
                "train --data $made/images.npz --architecture conv-single --preset notebook --epochs 1 --out $out/run",
                "resume $made/run --epochs 3 --out $out/run",
                "reproduce $made/run",
                "sweep $made/plan.json --out $out/sweep",
                "evaluate $made/run --data $made/images.npz",
                "figures $made/run --data $made/images.npz --out $out",
                "figures $made/run --data $made/images.npz --figure loss --format png,svg,pdf,eps,tiff,csv --out $out",
                "figure-info $made/figures/loss.png",
                "encode $made/run --data $made/images.npz --out $out/codes.npz",
                "encode $made/run --data $made/images.npz --out $out/codes.csv",
                "export $made/run --to dl4j --out $out/model.zip",
                "export $made/run --to keras --out $out/model.keras",
                "export $made/run --to keras-h5 --out $out/model.h5",
                "export $made/run --to numpy --out $out/model.npz",
                "export $made/run --to onnx --out $out/model.onnx",
                "export $made/run --to safetensors --out $out/model.safetensors",
                "export $made/run --to tfjs --out $out/model.json",
                "import $made/model.safetensors --data $made/images.npz --out $out/imported",
                "pack $made/run --out $out/run.zip",
                "data check --data $made/images.npz",
            })
    void onlyWhatTheCommandWroteIsPrinted(String command, @TempDir Path folder)
            throws IOException, InterruptedException {
        Path out = Files.createDirectories(folder.resolve("printed"));
        Shell.Outcome printed = shell(out, command.replace("$out", out.toString()));
        assertThat(printed.code()).as(printed.err()).isZero();
        assertThat(printed.err()).matches("(INFO The .* network runs on .*\\R)?");
        Path other = Files.createDirectories(folder.resolve("written"));
        String written = written(command.replace("$out", other.toString())
                .replace("$made", made.toString())
                .split(" "));
        assertThat(comparable(printed.out(), out)).isEqualTo(comparable(written, other));
    }

    private static String written(String... words) {
        StringWriter lines = new StringWriter();
        PrintWriter out = new PrintWriter(lines, true);
        Terminal terminal = new Terminal(out, out, false);
        new Commands(new CommandContext(Datasets.standard(), new Networks(), terminal, new Interruption())).run(words);
        return lines.toString();
    }

    private static String comparable(String lines, Path out) {
        return TIMES.matcher(lines.replace(out.toString(), "$out")).replaceAll("…");
    }

    /** How good a computer is differs from one moment to the next, how it is told does not. */
    @Test
    void theSelfTestPrintsALineForEachThingAlone(@TempDir Path folder) throws IOException, InterruptedException {
        Shell.Outcome printed = shell(folder, "selftest");
        assertThat(printed.err().lines()).allMatch(line -> line.matches("INFO The .* network runs on .*"));
        List<String> lines = printed.out().lines().toList();
        assertThat(lines.subList(0, lines.size() - 1))
                .hasSizeGreaterThan(8)
                .allMatch(line -> line.matches("(ok|slow|absent) +[a-z0-9 -]+ +\\d+\\.\\d s {2}.*"));
        assertThat(lines.get(lines.size() - 1)).startsWith("Everything works");
    }
}
