package org.conceptexplorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.SeededRandom;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.run.RunFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program again and again while it trains, which saves its state all the time, and goes on each time. The
 * property {@code faults.kills} says how often; the profile {@code faults} says 50.
 */
class KilledTrainingTest {
    private static final int KILLS = Integer.getInteger("faults.kills", 3);
    private static final int EPOCHS = 3;

    private final Path folder;
    private final Program program;

    KilledTrainingTest(@TempDir Path folder) {
        this.folder = folder;
        this.program = new Program(folder);
    }

    private List<String> train(String name, int images) {
        return new ArrayList<>(List.of(
                "train",
                "--architecture",
                "conv",
                "--data",
                "sample",
                "--epochs",
                String.valueOf(EPOCHS),
                "--train-images",
                String.valueOf(images),
                "--checkpoint-seconds",
                "0",
                "--out",
                folder.resolve(name).toString()));
    }

    @Test
    void aTrainingThatIsKilledAgainAndAgainEndsWithTheSameWeights() throws IOException, InterruptedException {
        int images = 1_500 + 150 * KILLS;
        assertThat(program.run(train("whole", images).toArray(String[]::new))).isZero();
        Path run = folder.resolve("run");
        List<String> words = train("run", images);
        SeededRandom random = new SeededRandom(KILLS);
        int kills = 0;
        for (int i = 0; i < KILLS; i++) {
            kills += killed(words, run, random.nextInt(600)) ? 1 : 0;
            int steps = RunFolder.read(run).training().steps().size();
            assertThat(steps).isPositive();
            words = List.of("resume", run.toString());
        }
        assertThat(kills).isPositive();
        if (RunFolder.read(run).training().outcome() != Outcome.COMPLETED) {
            assertThat(program.run("resume", run.toString())).isZero();
        }
        assertSame(
                RunFolder.read(run).training(),
                RunFolder.read(folder.resolve("whole")).training());
    }

    /** Whether the program was still at it. */
    private boolean killed(List<String> words, Path run, int milliseconds) throws IOException, InterruptedException {
        Process process = program.start(words.toArray(String[]::new));
        try {
            awaitCheckpoint(process, run);
            if (process.isAlive()) {
                assertThatThrownBy(() -> RunFolder.create(run)).isInstanceOf(ExplainedException.class);
            }
            return !process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
    }

    private static void awaitCheckpoint(Process process, Path run) throws InterruptedException {
        while (process.isAlive() && !Files.exists(run.resolve("checkpoint.zip"))) {
            Thread.sleep(5);
        }
    }

    private static void assertSame(TrainedRun one, TrainedRun other) {
        assertThat(one.outcome()).isEqualTo(Outcome.COMPLETED);
        other.weights().arrays().keySet().forEach(name -> assertThat(
                        Arrays.equals(one.weights().array(name), other.weights().array(name)))
                .as(name)
                .isTrue());
        assertThat(one.steps()).usingRecursiveComparison().isEqualTo(other.steps());
        assertThat(one.history())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("seconds")
                .isEqualTo(other.history());
    }

    /** Its owner's number is written once it is locked. */
    private static boolean isLocked(Path lock) throws IOException {
        return Files.exists(lock) && Files.size(lock) > 0;
    }

    @Test
    void twoProgramsDoNotTrainIntoOneFolder() throws IOException, InterruptedException {
        Path run = folder.resolve("run");
        Process first = program.start(train("run", 10_000).toArray(String[]::new));
        try {
            while (first.isAlive() && !isLocked(run.resolve("run.lock"))) {
                Thread.sleep(5);
            }
            assertThatThrownBy(() -> RunFolder.reopen(run))
                    .isInstanceOf(ExplainedException.class)
                    .hasMessageContaining("Another training is writing to " + run);
        } finally {
            first.destroyForcibly();
            first.waitFor();
        }
        RunFolder.reopen(run).discard(new IllegalStateException()); // the lock died with its program
    }
}
