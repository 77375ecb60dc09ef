package org.conceptexplorer.training.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.conceptexplorer.app.Runs;
import org.conceptexplorer.app.ScriptedNetworks;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.run.DataProvenance;
import org.conceptexplorer.training.run.RunFolder;
import org.conceptexplorer.training.run.RunZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionFolderTest {
    private static final Dataset DATA = ScriptedNetworks.dataset(100, 10);
    private static final TrainedRun RUN = Runs.completed(DATA, "1").training();

    private final Path root;
    private final BlockingQueue<RecordNews> news = new LinkedBlockingQueue<>();

    SessionFolderTest(@TempDir Path folder) {
        this.root = folder.resolve("trainings");
    }

    private Path keep(SessionFolder folder) throws InterruptedException {
        RunRecorder recorder = folder.record(DataProvenance.of(DATA), Optional.empty(), news::add);
        recorder.on(new TrainingEvent.Started(RUN.settings(), 100, 10));
        recorder.on(new TrainingEvent.Ended(RUN));
        assertThat(news.poll(10, TimeUnit.SECONDS)).isInstanceOf(RecordNews.Kept.class);
        recorder.close();
        return runs().stream()
                .max(Comparator.comparing(run -> run.toFile().lastModified()))
                .orElseThrow();
    }

    private static void age(Path run, int hours) throws IOException {
        Files.setLastModifiedTime(run, FileTime.fromMillis(System.currentTimeMillis() - hours * 3_600_000L));
    }

    private List<Path> runs() {
        try (Stream<Path> content = Files.list(root)) {
            return content.filter(Files::isDirectory).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theOldestGoFirstOnceThereIsNoMoreRoom() throws Exception {
        long size;
        try (SessionFolder measuring = new SessionFolder(root, Long.MAX_VALUE)) {
            Path run = keep(measuring);
            try (Stream<Path> files = Files.list(run)) {
                size = files.mapToLong(file -> file.toFile().length()).sum();
            }
            age(run, 3);
        }
        try (SessionFolder folder = new SessionFolder(root, 5 * size / 2)) {
            Path first = runs().get(0);
            age(keep(folder), 2);
            assertThat(runs()).hasSize(2).contains(first);
            keep(folder);
            assertThat(runs()).hasSize(2).doesNotContain(first);
        }
    }

    @Test
    void theLatestStaysThoughTheClockWasSetBackMeanwhile() throws Exception {
        try (SessionFolder folder = new SessionFolder(root, 1)) {
            Path first = keep(folder);
            assertThat(runs()).containsExactly(first);
            age(first, -48);
            keep(folder);
            assertThat(runs()).hasSize(1).doesNotContain(first);
        }
    }

    @Test
    void aFinishedRunIsNotOfferedThoughItsCheckpointWasNotRemoved() throws Exception {
        try (SessionFolder folder = new SessionFolder(root, Long.MAX_VALUE)) {
            Path run = keep(folder);
            RunZip.write(RunFolder.read(run), run.resolve("checkpoint.zip"));
            assertThat(folder.unfinished()).isEmpty();
        }
    }

    @Test
    void whatIsNotOursAndWhatSomebodyWritesToStays() throws Exception {
        try (SessionFolder folder = new SessionFolder(root, 1)) {
            Path withLetter = keep(folder);
            Files.writeString(withLetter.resolve("letter.txt"), "dear");
            age(withLetter, 3);
            Path owned = keep(folder);
            RunFolder owner = RunFolder.reopen(owned);
            age(owned, 2);
            Path newest = keep(folder);
            assertThat(runs()).containsExactlyInAnyOrder(withLetter, owned, newest);
            owner.discard(new IllegalStateException());
            age(newest, 1);
            keep(folder);
            assertThat(runs()).contains(withLetter).doesNotContain(owned, newest);
        }
    }

    @Test
    void anotherWindowsTrainingsStayWhileItIsOpen() throws Exception {
        try (SessionFolder other = new SessionFolder(root, Long.MAX_VALUE)) {
            Path theirs = keep(other);
            try (SessionFolder folder = new SessionFolder(root, 1)) {
                keep(folder);
                assertThat(runs()).hasSize(2).contains(theirs);
            }
        }
        try (SessionFolder later = new SessionFolder(root, 1)) {
            runs().forEach(run -> {
                try {
                    age(run, 1);
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
            keep(later);
            assertThat(runs()).hasSize(1);
        }
    }

    @Test
    void aTrainingThatFailedGivesItsFolderUp() {
        SessionFolder folder = new SessionFolder(root, Long.MAX_VALUE);
        RunRecorder recorder = folder.record(DataProvenance.of(DATA), Optional.empty(), news::add);
        recorder.on(new TrainingEvent.Started(RUN.settings(), 100, 10));
        assertThat(runs()).hasSize(1);
        folder.close();
        assertThat(runs()).isEmpty();
        assertThat(news).isEmpty();
    }
}
