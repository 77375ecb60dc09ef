package org.conceptexplorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.run.RunFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Starts the packaged program on small disks that are full, fill, vanish or cannot be written to any more. Where nothing may
 * be mounted, {@link FailingDiskFilesTest} and its like hold the same by a disk that only says that it fails.
 */
@EnabledOnOs(OS.LINUX)
class FailingDisksIT {
    private static final String PROGRAM =
            Path.of("target", "concept-explorer").toAbsolutePath().toString();

    /** The disk is the folder "disk"; what finds no place there finds it in "refuge". */
    private static final String BEFORE =
            """
            mkdir -p disk refuge; export TMPDIR="$PWD/refuge"
            ce() { sh "$program/bin/concept-explorer" "$@"; }
            mounted() { mount -t tmpfs -o size=$1 none disk; }
            fill() { dd if=/dev/zero of=disk/filler bs=4k 2>/dev/null || :; }
            await() { n=0; while [ ! -e $1 ] && [ $n -lt 1200 ]; do sleep 0.05; n=$((n + 1)); done; }
            meanwhile() { ce $TRAIN --epochs 10 --checkpoint-seconds 0 --out disk/run & }
            """;

    private static final String TRAIN = "train --data sample --train-images 1000 --architecture conv";

    private static Path made;

    private final Map<String, String> variables = new HashMap<>(bare());
    private Path work;

    /** A run, the same as the file of another program, and a plan. */
    @BeforeAll
    static void train(@TempDir Path folder) throws IOException, InterruptedException {
        made = folder;
        Files.writeString(
                folder.resolve("plan.json"),
                "{\"data\": \"sample\", \"settings\": {\"architecture\": \"dense\", \"epochs\": 1, \"train_images\": 100}}");
        Shell.Outcome trained = new Shell(folder, bare())
                .run("set -e\n" + BEFORE + "ce " + TRAIN + " --epochs 1 --out run\n"
                        + "ce export run --out model.safetensors\nce pack run --out run.zip\n"
                        + "ce figures run --data sample --figure loss --out .");
        assertThat(trained.code()).as(trained.err()).isZero();
    }

    private static Map<String, String> bare() {
        return Map.of("JAVA_HOME", System.getProperty("java.home"), "program", PROGRAM, "TRAIN", TRAIN);
    }

    @BeforeEach
    void inFolder(@TempDir Path folder) {
        work = folder;
        variables.put("made", made.toString());
    }

    private Shell.Outcome mounting(String lines) throws IOException, InterruptedException {
        return new Shell(work, variables).mounting(BEFORE + lines);
    }

    /** All but the line that says what a network runs on. */
    private static Stream<String> complaints(Shell.Outcome outcome) {
        return outcome.err().lines().filter(line -> !line.matches("INFO The .* network runs on .*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "train --data sample --train-images 100 --architecture conv --out disk/run",
                "train --data sample --train-images 100 --architecture conv --tensorboard disk/board --out run",
                "sweep $made/plan.json --out disk/sweep",
                "figures $made/run --data sample --out disk --figure loss --format png",
                "figures $made/run --data sample --out disk --figure loss --format svg",
                "figures $made/run --data sample --out disk --figure loss --format pdf",
                "figures $made/run --data sample --out disk --figure loss --format eps",
                "figures $made/run --data sample --out disk --figure loss --format tiff",
                "figures $made/run --data sample --out disk --figure loss --format csv",
                "encode $made/run --data sample --out disk/codes.npz",
                "encode $made/run --data sample --out disk/codes.csv",
                "export $made/run --to onnx --out disk/model.onnx",
                "export $made/run --to keras --out disk/model.keras",
                "export $made/run --to keras-h5 --out disk/model.h5",
                "export $made/run --to dl4j --out disk/model.zip",
                "export $made/run --to tfjs --out disk/model.json",
                "import $made/model.safetensors --data sample --out disk/imported",
                "pack $made/run --out disk/run.zip",
            })
    void onAFullDiskThatIsSaidInOneLine(String command) throws IOException, InterruptedException {
        Shell.Outcome outcome =
                mounting("mounted 64k; fill; code=0; ce " + command + " || code=$?; find disk -type f; exit $code");
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(1);
        assertThat(complaints(outcome)).singleElement().asString().contains("disk/", "because the disk is full");
        assertThat(outcome.out().lines().filter(line -> line.startsWith("disk/")))
                .as("what is left on it")
                .containsExactly("disk/filler");
    }

    private TrainedRun read(String run) {
        return RunFolder.read(work.resolve(run)).training();
    }

    /** The run that is kept in the refuge, as the message tells. */
    private TrainedRun refuged(String told, String reason) {
        assertThat(told)
                .contains("because the disk is " + reason, "The run is not lost: it is in " + work + "/refuge/");
        Path kept = Path.of(told.replaceAll("(?s).*The run is not lost: it is in (.*), move it from there\\..*", "$1"));
        return RunFolder.read(kept).training();
    }

    @Test
    void aTrainingAtWhoseEndTheDiskIsFullIsKeptElsewhere() throws IOException, InterruptedException {
        Shell.Outcome outcome = mounting(
                """
                mounted 1m; code=0
                ce train --data sample --train-images 200 --epochs 2 --architecture dense --out disk/run || code=$?
                ls -A disk >left.txt; exit $code
                """);
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(1);
        assertThat(complaints(outcome)).hasSize(1);
        assertThat(refuged(outcome.err(), "full").history()).hasSize(2);
        assertThat(work.resolve("left.txt")).isEmptyFile();
    }

    @Test
    void aTrainingThatGoesOnAtWhoseEndTheDiskIsFullIsKeptElsewhereAndTheRunStays()
            throws IOException, InterruptedException {
        Shell.Outcome outcome =
                mounting("mounted 1m; cp -r $made/run disk/; fill; truncate -s -8k disk/filler; code=0\n"
                        + "ce resume disk/run --epochs 2 || code=$?; cp -r disk/run kept; exit $code");
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(1);
        assertThat(complaints(outcome)).hasSize(1);
        assertThat(refuged(outcome.err(), "full").history()).hasSize(2);
        assertThat(read("kept").history()).hasSize(1);
        assertThat(work.resolve("kept")).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void aSweepOnADiskThatIsTooSmallKeepsWhatItTrained() throws IOException, InterruptedException {
        Shell.Outcome outcome = mounting("mounted 1m; ce sweep $made/plan.json --out disk/sweep");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(complaints(outcome)).singleElement().asString().startsWith("Trial 1 of 1 failed. The file ");
        assertThat(refuged(outcome.err(), "full").history()).hasSize(1);
    }

    @Test
    void aDiskThatFillsMeanwhileKeepsItsLastCheckpoint() throws IOException, InterruptedException {
        Shell.Outcome outcome = mounting("mounted 2m; meanwhile; await disk/run/checkpoint.zip; fill; code=0\n"
                + "wait $! || code=$?; cp -r disk/run kept; rm disk/filler; ce resume disk/run || exit 3; exit $code");
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(1);
        assertThat(complaints(outcome))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("No checkpoint could be kept; the training goes on");
        TrainedRun whole = refuged(outcome.err(), "full");
        assertThat(whole.outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(read("kept").outcome()).isEqualTo(Outcome.UNFINISHED);
        assertThat(read("kept").steps().size()).isPositive();
        assertThat(work.resolve("kept")).isDirectoryNotContaining("glob:**/.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mv disk/run disk/gone; rm -rf disk/gone", "mv disk/run disk/elsewhere"})
    void aFolderThatIsRemovedMeanwhileIsMadeAnew(String removal) throws IOException, InterruptedException {
        Shell.Outcome outcome = mounting("mounted 20m; meanwhile; await disk/run/checkpoint.zip; " + removal
                + "; code=0; wait $! || code=$?; cp -r disk/run kept; exit $code");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(complaints(outcome))
                .singleElement()
                .asString()
                .startsWith("No checkpoint could be kept; the training goes on")
                .contains("disk/run");
        assertThat(read("kept").outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(read("kept").history()).hasSize(10);
    }

    @Test
    void aDiskThatCannotBeWrittenToAnyMoreKeepsItsLastCheckpoint() throws IOException, InterruptedException {
        Shell.Outcome outcome = mounting(
                """
                mounted 20m; meanwhile; await disk/run/checkpoint.zip; cp -r disk/run copy 2>&- || true
                mount --bind copy disk/run; until mount -o remount,bind,ro disk/run 2>&-; do sleep 0.01; done
                code=0; wait $! || code=$?
                cp -r disk/run kept; exit $code
                """);
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(1);
        assertThat(complaints(outcome))
                .hasSize(2)
                .first()
                .asString()
                .containsAnyOf("because it is write-protected", "because the disk is read-only"); // asked, or tried
        assertThat(refuged(outcome.err(), "read-only").outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(read("kept").outcome()).isEqualTo(Outcome.UNFINISHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "figures $made/run --data sample --out figures --figure loss",
                "encode $made/run.zip --data sample --out codes.csv"
            })
    void aFullTemporaryFolderIsNamed(String command) throws IOException, InterruptedException {
        Shell.Outcome outcome = mounting("mounted 64k; fill; export TMPDIR=\"$PWD/disk\"; ce " + command);
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(complaints(outcome))
                .singleElement()
                .asString()
                .contains(work + "/disk because the disk is full", "TMPDIR");
    }

    @Test
    void aDeviceIsRefusedAndAnOutputThatIsFullIsTold() throws IOException, InterruptedException {
        Shell.Outcome device = mounting("ln -s /dev/full codes.csv; ce encode $made/run --data sample --out codes.csv");
        assertThat(device.code()).isEqualTo(1);
        assertThat(device.err()).contains("codes.csv cannot be written because it is a device");
        for (String command : List.of("--help", "figure-info $made/loss.png")) {
            Shell.Outcome output = new Shell(work, variables).run(BEFORE + "ce " + command + " >/dev/full");
            assertThat(output.code()).as(command).isEqualTo(1);
            assertThat(complaints(output))
                    .singleElement()
                    .asString()
                    .contains("Not all of the output could be written because the disk is full");
        }
        assertThat(new Shell(work, variables)
                        .run(BEFORE + "ce figures --help | head -n 1 >first.txt")
                        .err())
                .isEmpty();
    }
}
