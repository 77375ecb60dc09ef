package org.conceptexplorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.conceptexplorer.cli.CommandContext;
import org.conceptexplorer.cli.Commands;
import org.conceptexplorer.cli.Interruption;
import org.conceptexplorer.cli.Terminal;
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
            Pattern.compile("[0-9.,]+ images/s|, [0-9a-z ]+ left|[0-9.]+ s\\b|[0-9]+ min\\b");

    private static Path made;

    /** A run, and files made of it. */
    @BeforeAll
    static void make(@TempDir Path folder) throws IOException, InterruptedException {
        made = folder;
        Files.writeString(
                folder.resolve("plan.json"),
                "{\"data\": \"sample\", \"settings\": {\"architecture\": \"conv\", \"epochs\": 1,"
                        + " \"train_images\": 100}, \"seeds\": 2}");
        for (String command : List.of(
                "train --data sample --architecture dense --train-images 300 --epochs 2 --out run",
                "export run --to safetensors --out model.safetensors",
                "figures run --data sample --figure loss --out figures")) {
            Shell.Outcome outcome = shell(folder, command);
            assertThat(outcome.code()).as(outcome.err()).isZero();
        }
    }

    private static Shell.Outcome shell(Path folder, String command) throws IOException, InterruptedException {
        Map<String, String> variables = Map.of(
                "JAVA_HOME", System.getProperty("java.home"), "program", PROGRAM, "made", String.valueOf(made), "PATH",
                System.getenv("PATH"));
        return new Shell(folder, variables).run("\"$program/bin/concept-explorer\" " + command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--version",
                "--help",
                "train --help",
                "train --data sample --architecture dense --train-images 300 --epochs 2 --out $out/run",
                "train --data sample --architecture conv --train-images 300 --epochs 1 --out $out/run",
                "train --data sample --architecture conv-single --preset notebook --train-images 300 --epochs 1 --out $out/run",
                "resume $made/run --epochs 3 --out $out/run",
                "reproduce $made/run",
                "sweep $made/plan.json --out $out/sweep",
                "evaluate $made/run --data sample",
                "figures $made/run --data sample --out $out",
                "figures $made/run --data sample --figure loss --format png,svg,pdf,eps,tiff,csv --out $out",
                "figure-info $made/figures/loss.png",
                "encode $made/run --data sample --out $out/codes.npz",
                "encode $made/run --data sample --out $out/codes.csv",
                "export $made/run --to dl4j --out $out/model.zip",
                "export $made/run --to keras --out $out/model.keras",
                "export $made/run --to keras-h5 --out $out/model.h5",
                "export $made/run --to numpy --out $out/model.npz",
                "export $made/run --to onnx --out $out/model.onnx",
                "export $made/run --to safetensors --out $out/model.safetensors",
                "export $made/run --to tfjs --out $out/model.json",
                "import $made/model.safetensors --data sample --out $out/imported",
                "pack $made/run --out $out/run.zip",
                "data check sample",
            })
    void onlyWhatTheCommandWroteIsPrinted(String command, @TempDir Path folder)
            throws IOException, InterruptedException {
        Path out = Files.createDirectories(folder.resolve("printed"));
        Shell.Outcome printed = shell(out, command.replace("$out", out.toString()));
        assertThat(printed.code()).as(printed.err()).isZero();
        assertThat(printed.err()).isEmpty();
        Path other = Files.createDirectories(folder.resolve("written"));
        String written = written(
                command.replace("$out", other.toString()).replace("$made", made.toString()).split(" "));
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
        assertThat(printed.err()).isEmpty();
        List<String> lines = printed.out().lines().toList();
        assertThat(lines.subList(0, lines.size() - 1))
                .hasSizeGreaterThan(8)
                .allMatch(line -> line.matches("(ok|slow|skipped) +[a-z0-9 -]+ +\\d+\\.\\d s {2}.*"));
        assertThat(lines.get(lines.size() - 1)).startsWith("Everything works");
    }
}
