package org.conceptexplorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.conceptexplorer.training.EpochRecord;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.run.RunFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Trains with the packaged program while the clock on the wall jumps by days and years, as on a computer whose battery is
 * empty until it asks the network for the time. Needs Debian's package {@code faketime}; that nothing but dates is taken
 * from that clock is also held by {@link ArchitectureTest}.
 */
@EnabledOnOs(OS.LINUX)
class JumpingClockIT {
    private static final String PROGRAM =
            Path.of("target", "concept-explorer").toAbsolutePath().toString();

    private static final String TRAINING =
            """
            library=$(ls /usr/lib/*/faketime/libfaketimeMT.so.1 | head -n 1); [ -n "$library" ] || exit 77
            echo +0 >clock
            LD_PRELOAD=$library FAKETIME_TIMESTAMP_FILE=$PWD/clock FAKETIME_NO_CACHE=1 FAKETIME_DONT_FAKE_MONOTONIC=1 \\
              DONT_FAKE_MONOTONIC=1 sh "$program/bin/concept-explorer" train --data sample --architecture conv --epochs 6 \\
              --train-images 1000 --checkpoint-seconds 0.1 --tensorboard board --progress json --out run >told.txt &
            n=0
            while [ ! -e run/checkpoint.zip ] && [ $n -lt 1200 ]; do sleep 0.05; n=$((n + 1)); done
            for jump in -5d +9d -400d +3d; do
              echo $jump >clock
              before=$(stat -c %i run/checkpoint.zip)
              n=0
              while [ "$(stat -c %i run/checkpoint.zip)" = "$before" ] && [ $n -lt 1200 ]; do sleep 0.05; n=$((n + 1)); done
              [ ! -e run/checkpoint.zip ] || echo $n >>jumped.txt
            done 2>/dev/null
            wait $!
            """;

    @Test
    void aClockThatJumpsChangesNothing(@TempDir Path folder) throws IOException, InterruptedException {
        Shell shell = new Shell(folder, Map.of("JAVA_HOME", System.getProperty("java.home"), "program", PROGRAM));
        long begun = System.nanoTime();
        Shell.Outcome outcome = shell.run(TRAINING);
        assumeTrue(outcome.code() != 77, "faketime is not installed");
        double seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1e3;
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(Files.readAllLines(folder.resolve("jumped.txt")))
                .as("jumps after which a checkpoint was kept, and how soon")
                .isNotEmpty()
                .doesNotContain("1200");
        TrainedRun run = RunFolder.read(folder.resolve("run")).training();
        assertThat(run.outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(run.seconds()).isPositive().isLessThan(seconds);
        assertThat(run.history())
                .hasSize(6)
                .allSatisfy(epoch -> assertThat(epoch.seconds()).isPositive().isLessThan(seconds));
        assertThat(run.history().stream().mapToDouble(EpochRecord::seconds).sum())
                .isLessThan(seconds);
        held(shell.run("cat told.txt").out(), seconds);
    }

    /** What is told of the time only grows, and no more than the time itself. */
    private static void held(String told, double most) throws IOException {
        JsonMapper json = new JsonMapper();
        double last = 0;
        for (String line : told.lines().toList()) {
            JsonNode event = json.readTree(line);
            if (event.path("event").asText().equals("step")) {
                assertThat(event.path("seconds").asDouble()).isBetween(last, most);
                last = event.path("seconds").asDouble();
            }
        }
        assertThat(last).isPositive();
    }
}
