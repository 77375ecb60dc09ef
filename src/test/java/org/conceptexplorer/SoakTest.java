package org.conceptexplorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.sample.SampleDigits;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Encoding;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.library.RecordNews;
import org.conceptexplorer.training.library.RunRecorder;
import org.conceptexplorer.training.library.SessionFolder;
import org.conceptexplorer.training.run.DataProvenance;
import org.conceptexplorer.training.run.RunFolder;
import org.conceptexplorer.training.session.SessionState;
import org.conceptexplorer.training.session.TrainingSession;
import org.conceptexplorer.training.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Trains one short run after the other in one program, as a window does: each on the session's worker, kept and read again,
 * in a folder that has to be kept small. The property {@code faults.runs} says how many; the profile {@code faults} says
 * 2,000. What the program takes meanwhile is told in {@code target/soak.csv}.
 */
class SoakTest {
    private static final int RUNS = Integer.getInteger("faults.runs", 40);

    /** From so many runs on, what a program takes at its beginning is a small part. */
    private static final int MANY = 500;

    private static final List<Architecture> NETWORKS = List.of(Architecture.values());
    private static final int SAMPLES = 20;
    private static final long MEGABYTE = 1L << 20;

    private final Dataset digits = SampleDigits.dataset(256, 64, 1);
    private final BlockingQueue<SessionState> states = new LinkedBlockingQueue<>();
    private final BlockingQueue<RecordNews> news = new LinkedBlockingQueue<>();
    private final Footprint.Meter meter = new Footprint.Meter();
    private final List<Footprint> footprints = new ArrayList<>();

    private static TrainingSettings settings(int run) {
        Architecture network = NETWORKS.get(run % NETWORKS.size());
        return Preset.RECOMMENDED
                .settings(network)
                .withEpochs(1)
                .with(Settings.SEED, (long) run)
                .with(Settings.CHECKPOINT_SECONDS, 0.0);
    }

    private void await(SessionState wanted) throws InterruptedException {
        SessionState state;
        do {
            state = states.poll(1, TimeUnit.MINUTES);
            assertThat(state).isNotNull().isNotEqualTo(SessionState.FAILED);
        } while (state != wanted);
    }

    private void train(TrainingSession session, SessionFolder folder, int run) throws Exception {
        session.prepare(digits, settings(run));
        await(SessionState.IDLE);
        RunRecorder recorder = folder.record(DataProvenance.of(digits), Optional.empty(), news::add);
        session.start(recorder, recorder);
        await(SessionState.FINISHED);
        Encoding encoding = session.ask(network -> network.encode(digits.test(), new int[] {0, 1, 2}, true))
                .get(1, TimeUnit.MINUTES);
        assertThat(encoding.reconstruction(2)).hasSize(784);
        RecordNews told = news.poll(1, TimeUnit.MINUTES);
        assertThat(told).isInstanceOf(RecordNews.Kept.class);
        Path kept = ((RecordNews.Kept) told).folder();
        assertThat(RunFolder.read(kept).training().settings().seed()).isEqualTo(run);
    }

    @Test
    void manyTrainingsInOneProgramTakeNoMoreThanSome(@TempDir Path temporary) throws Exception {
        try (SessionFolder folder = new SessionFolder(temporary.resolve("trainings"), 50 * MEGABYTE);
                TrainingSession session = new TrainingSession(new Networks(), states::add)) {
            int every = Math.max(1, RUNS / SAMPLES);
            for (int run = 1; run <= RUNS; run++) {
                train(session, folder, run);
                if (run % every == 0) {
                    footprints.add(meter.after(run));
                    Files.write(Path.of("target", "soak.csv"), Footprint.lines(footprints));
                }
            }
        }
        judge();
    }

    /** Memory goes up and down with the network that is there and what Java has collected: it is to come back to where it was. */
    private void judge() {
        Footprint last = footprints.get(footprints.size() - 1);
        assertThat(last.threads()).as("threads").isLessThanOrEqualTo(atFirst(Footprint::threads));
        assertThat(last.handles()).as("open files").isLessThanOrEqualTo(atFirst(Footprint::handles) + 3);
        if (RUNS >= MANY) {
            assertThat(leastHeap(footprints.size() - quarter(), footprints.size()))
                    .as("heap")
                    .isLessThan(leastHeap(0, quarter()) + 8 * MEGABYTE);
            assertThat(last.resident()).as("resident memory").isLessThan(atFirst(Footprint::resident) + 64 * MEGABYTE);
        }
    }

    private int quarter() {
        return footprints.size() / 4;
    }

    /** What is left after the smallest network. */
    private long leastHeap(int from, int to) {
        return footprints.subList(from, to).stream()
                .mapToLong(Footprint::heap)
                .min()
                .orElseThrow();
    }

    /** The most in the first quarter. */
    private long atFirst(ToLongFunction<Footprint> taken) {
        return footprints.subList(0, quarter()).stream().mapToLong(taken).max().orElseThrow();
    }
}
