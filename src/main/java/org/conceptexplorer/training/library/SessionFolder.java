package org.conceptexplorer.training.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.IoReason;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.run.DataProvenance;
import org.conceptexplorer.training.run.RunDeletion;
import org.conceptexplorer.training.run.RunFolder;
import org.conceptexplorer.training.run.RunHead;

/**
 * The folder in which windows keep their trainings by themselves, each in a run folder. Several windows share it; each
 * holds a lock that dies with its program. Together its runs take no more than a limit: the oldest go first, but none that
 * somebody writes to, and none of another window that is open.
 */
public final class SessionFolder implements AutoCloseable {
    /** About three hundred dense networks, with all that it takes to go on with them. */
    public static final long MOST_BYTES = 2L << 30;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
    private static final String UNFINISHED = "checkpoint.zip";

    private final Path root;
    private final long mostBytes;
    private final WindowLock lock;
    private final List<RunRecorder> recorders = new ArrayList<>();

    /**
     * A folder in which nothing is done yet; need not exist.
     *
     * @param mostBytes how much all runs in it may take
     */
    public SessionFolder(Path root, long mostBytes) {
        this.root = root.toAbsolutePath().normalize();
        this.mostBytes = mostBytes;
        this.lock = new WindowLock(this.root);
    }

    /** Where it is. */
    public Path path() {
        return root;
    }

    /** Whether a run lies in it. */
    public boolean holds(Path folder) {
        return root.equals(folder.toAbsolutePath().normalize().getParent());
    }

    /**
     * What is going to keep a training, as its listener and its checkpoints. The one before it has ended.
     *
     * @param again the folder in it of the run that is trained further, if what comes of that is to take its place
     * @param news told how it goes, on whichever thread it is known
     */
    public synchronized RunRecorder record(DataProvenance data, Optional<Path> again, Consumer<RecordNews> news) {
        recorders.forEach(RunRecorder::abandon);
        recorders.removeIf(RunRecorder::isOver);
        RunRecorder recorder = new RunRecorder(data, again, this::create, told -> {
            if (told instanceof RecordNews.Kept kept) {
                trim(kept.folder());
            }
            news.accept(told);
        });
        recorders.add(recorder);
        return recorder;
    }

    private RunFolder create(TrainingSettings settings) {
        String name = TIME.format(LocalDateTime.now(ZoneId.systemDefault())) + "-"
                + settings.architecture().id() + "-seed-" + settings.seed();
        try {
            Files.createDirectories(root);
            lock.take();
        } catch (IOException e) {
            throw new ExplainedException(
                    "Trainings cannot be kept in " + root + " because " + IoReason.of(e)
                            + "; make room there, or save them elsewhere.",
                    e);
        }
        for (int count = 1; ; count++) {
            Path path = root.resolve(count == 1 ? name : name + "-" + count);
            if (!Files.exists(path)) {
                return RunFolder.create(path);
            }
        }
    }

    /** The trainings that no program goes on with any more, the latest first. What dead programs left is swept away. */
    public List<Path> unfinished() {
        sweep();
        return runs().stream()
                .filter(folder -> Files.exists(folder.resolve(UNFINISHED)))
                .filter(folder -> RunDeletion.isFree(folder) && !hasEnded(folder))
                .sorted(Comparator.comparing(SessionFolder::age).reversed())
                .toList();
    }

    /** Of a training that has ended, a checkpoint may be left whose removal was not done any more. */
    private static boolean hasEnded(Path folder) {
        try {
            return RunHead.read(folder).outcome().ended();
        } catch (ExplainedException damaged) {
            return false;
        }
    }

    private void sweep() {
        for (Path folder : folders()) {
            try {
                if (RunDeletion.isEmpty(folder)) {
                    RunDeletion.delete(folder);
                }
            } catch (IOException e) {
                // What cannot be swept away is in nobody's way.
            }
        }
    }

    /** Deletes the oldest runs until the others take no more than they may; the latest stays, whatever the clock says. */
    private void trim(Path latest) {
        try {
            long protectedFrom = lock.earliestOther();
            List<Path> runs = runs().stream()
                    .sorted(Comparator.comparing(SessionFolder::age))
                    .toList();
            long bytes = runs.stream().mapToLong(SessionFolder::size).sum();
            for (Path run : runs) {
                if (bytes > mostBytes
                        && age(run) < protectedFrom
                        && !run.equals(latest.toAbsolutePath().normalize())) {
                    long freed = size(run);
                    bytes -= RunDeletion.delete(run) ? freed : 0;
                }
            }
        } catch (IOException e) {
            // The next training tries again.
        }
    }

    private List<Path> runs() {
        return folders().stream()
                .filter(folder -> RunFolder.meant(folder).isPresent())
                .toList();
    }

    private List<Path> folders() {
        try (Stream<Path> content = Files.list(root)) {
            return content.filter(Files::isDirectory).toList();
        } catch (IOException nothingThere) {
            return List.of();
        }
    }

    /** When it was written to last, in milliseconds. */
    private static long age(Path folder) {
        try {
            return Files.getLastModifiedTime(folder).toMillis();
        } catch (IOException gone) {
            return Long.MAX_VALUE;
        }
    }

    private static long size(Path folder) {
        try (Stream<Path> content = Files.list(folder)) {
            return content.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException gone) {
            return 0;
        }
    }

    /** Waits until all trainings are written; then their window is no more. */
    @Override
    public synchronized void close() {
        recorders.forEach(RunRecorder::close);
        recorders.clear();
        lock.release();
    }
}
