package org.conceptexplorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Sha256;
import org.conceptexplorer.cli.CommandContext;
import org.conceptexplorer.cli.Commands;
import org.conceptexplorer.cli.Interruption;
import org.conceptexplorer.cli.Terminal;
import org.conceptexplorer.data.SeededRandom;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.run.RunFolder;
import org.conceptexplorer.training.run.RunZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program while it trains each of the networks, and saves its state all the time; kills it again while it goes
 * on; has it go on to the end, and compares what came of it with a training that nobody disturbed. The property
 * {@code faults.kills} says how often; the profile {@code faults} says 50. What each kill cost is told in
 * {@code target/killed-trainings.csv}.
 */
class KilledTrainingTest {
    private static final int KILLS = Integer.getInteger("faults.kills", 3);

    private static final List<Architecture> NETWORKS = List.of(Architecture.values());
    private static final List<KillMoment> MOMENTS = List.of(KillMoment.values());

    /** Checkpoints follow each other without a pause: nobody may lose more than what two of them took, on a slow disk too. */
    private static final double MOST_SECONDS_LOST = 10;

    private static final List<String> SAME = List.of(
            "weights.npz",
            "best-weights.npz",
            "state.npz",
            "initial-weights.npz",
            "steps.csv",
            "terms.csv",
            "sparsity.csv");

    /** A training that nobody disturbs: what comes of it, and how long it takes from its first checkpoint on. */
    private record Whole(Map<String, String> digests, int milliseconds) {}

    private final Path folder;
    private final Program program;
    private final SeededRandom random = new SeededRandom(KILLS);
    private final Map<Architecture, Whole> wholes = new EnumMap<>(Architecture.class);
    private final KillTally tally = new KillTally();

    KilledTrainingTest(@TempDir Path folder) {
        this.folder = folder;
        this.program = new Program(folder);
    }

    /** Long enough to be killed in the middle of an epoch: each network takes about a second. */
    private static List<String> train(Architecture network, Path run) {
        boolean quick = network == Architecture.DENSE;
        List<String> words = new ArrayList<>(List.of("train", "--data", "sample", "--checkpoint-seconds", "0"));
        words.addAll(List.of("--architecture", network.id(), "--progress", "json"));
        words.addAll(List.of("--epochs", quick ? "8" : "2", "--train-images", quick ? "10000" : "3000"));
        words.addAll(List.of("--out", run.toString()));
        return words;
    }

    private Process start(List<String> words) throws IOException {
        return program.start(words.toArray(String[]::new));
    }

    private Whole whole(Architecture network) throws IOException, InterruptedException {
        Path run = folder.resolve("whole-" + network.id());
        Process process = start(train(network, run));
        KillMoment.await(process, run.resolve("checkpoint.zip"));
        long begun = System.nanoTime();
        assertThat(program.end(process)).as(program.errors()).isZero();
        return new Whole(digests(run), (int) Math.max(1, (System.nanoTime() - begun) / 1_000_000));
    }

    /** Of the files of what is read: a run that is whole may lie in its last checkpoint alone. */
    private static Map<String, String> digests(Path run) throws IOException {
        Path packed = run.resolveSibling(run.getFileName() + ".zip");
        RunZip.write(RunFolder.read(run), packed);
        Map<String, String> digests = new TreeMap<>();
        try (ZipFile zip = new ZipFile(packed.toFile())) {
            for (String file : SAME) {
                MessageDigest digest = Sha256.start();
                digest.update(zip.getInputStream(zip.getEntry(file)).readAllBytes());
                digests.put(file, Sha256.finish(digest));
            }
        }
        return digests;
    }

    @Test
    void aTrainingThatIsKilledAgainAndAgainEndsWithTheSameBits() throws IOException, InterruptedException {
        for (Architecture network : NETWORKS) {
            wholes.put(network, whole(network));
        }
        for (int training = 0; tally.kills() < KILLS && training < 2 * KILLS; training++) {
            Architecture network = NETWORKS.get(training % NETWORKS.size());
            Path run = folder.resolve("run-" + training);
            killTwice(network, run);
            TrainedRun ended = RunFolder.read(run).training();
            assertThat(ended.outcome()).isEqualTo(Outcome.COMPLETED);
            assertThat(digests(run))
                    .as("%s of %s", run, network)
                    .isEqualTo(undisturbed(network).digests());
        }
        Files.write(Path.of("target", "killed-trainings.csv"), tally.lines());
        assertThat(tally.kills()).isGreaterThanOrEqualTo(KILLS);
        assertThat(tally.whileSaving()).as(tally.words()).isPositive();
        assertThat(tally.mostSecondsLost()).as(tally.words()).isLessThan(MOST_SECONDS_LOST);
    }

    private Whole undisturbed(Architecture network) {
        return Objects.requireNonNull(wholes.get(network));
    }

    private void killTwice(Architecture network, Path run) throws IOException, InterruptedException {
        int kept = kill(network, train(network, run), run);
        int later = kill(network, List.of("resume", run.toString(), "--progress", "json"), run);
        assertThat(later).as("what was kept before stays").isGreaterThanOrEqualTo(kept);
        if (RunFolder.read(run).training().outcome() != Outcome.COMPLETED) {
            resume(run);
            assertThat(run).isDirectoryNotContaining("glob:**/{.*,checkpoint.zip,run.lock}");
        }
    }

    /** How many steps are there afterwards. */
    private int kill(Architecture network, List<String> words, Path run) throws IOException, InterruptedException {
        KillMoment moment = MOMENTS.get(tally.kills() % MOMENTS.size());
        int span = undisturbed(network).milliseconds();
        boolean killed = moment.kill(() -> start(words), run, span, random);
        boolean saving = KillMoment.isSaving(run);
        TrainedRun kept = RunFolder.read(run).training(); // opens, whatever has happened
        if (killed) {
            tally.add(new KillTally.Kill(network.id(), moment, saving, KillTally.told(program.output()), kept));
        }
        return kept.steps().size();
    }

    /** In this very program, which is quicker. */
    private void resume(Path run) {
        StringWriter told = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(told), new PrintWriter(told, true), false);
        int code = new Commands(new CommandContext(Datasets.standard(), new Networks(), terminal, new Interruption()))
                .run("resume", run.toString());
        assertThat(code).as(told.toString()).isZero();
    }

    /** Its owner's number is written once it is locked. */
    private static boolean isLocked(Path lock) throws IOException {
        return Files.exists(lock) && Files.size(lock) > 0;
    }

    @Test
    void twoProgramsDoNotTrainIntoOneFolder() throws IOException, InterruptedException {
        Path run = folder.resolve("run");
        Process first = start(train(Architecture.CONV, run));
        try {
            while (first.isAlive() && !isLocked(run.resolve("run.lock"))) {
                Thread.sleep(5);
            }
            assertThatThrownBy(() -> RunFolder.create(run)).isInstanceOf(ExplainedException.class);
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
