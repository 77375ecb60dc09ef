package org.conceptexplorer.training.library;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.training.run.RunDeletion;
import org.conceptexplorer.training.run.RunFolder;
import org.conceptexplorer.training.run.RunHead;
import org.conceptexplorer.training.run.RunLabel;

/**
 * Lists the runs that lie in a folder, reading of each no more than its head, and that only if it has changed since it was
 * listed last. May be used by several threads.
 */
public final class RunCatalog {
    /** A folder of runs, a folder of sweeps, and the folder around them. */
    private static final int DEEPEST = 3;

    /** So many heads are read by several threads before they are told: few, so that the first are there at once. */
    private static final int AT_ONCE = 32;

    private static final List<String> TELLING = List.of("run.json", "checkpoint.zip", "label.json");

    private final Map<Path, Known> known = new ConcurrentHashMap<>();

    private record Known(List<Long> stamp, ListedRun run) {}

    /**
     * Finds runs.
     *
     * @param root where to look, also in folders up to three deep; without effect if it is not there
     * @param found takes each run as it is found, one after another, in the order of the folder
     * @param progress asked after each run whether anybody still waits
     */
    public void list(Path root, Consumer<ListedRun> found, Progress progress) {
        walk(root.toAbsolutePath().normalize(), 0, found, progress);
    }

    /** First the runs of a folder, the heads of some at a time read by several threads, then what lies deeper. */
    private void walk(Path folder, int depth, Consumer<ListedRun> found, Progress progress) {
        List<Path> runs = new ArrayList<>();
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> content = Files.list(folder)) {
            for (Path each : (Iterable<Path>) content::iterator) {
                progress.check();
                if (isRun(each)) {
                    runs.add(each);
                    if (runs.size() == AT_ONCE) {
                        tell(runs, found, progress);
                    }
                } else if (depth < DEEPEST && Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS) && !isHidden(each)) {
                    folders.add(each);
                }
            }
        } catch (IOException | UncheckedIOException gone) {
            // What cannot be looked at holds no runs for this person.
        }
        tell(runs, found, progress);
        folders.forEach(each -> walk(each, depth + 1, found, progress));
    }

    private void tell(List<Path> runs, Consumer<ListedRun> found, Progress progress) {
        runs.parallelStream().map(this::look).toList().forEach(run -> {
            progress.check();
            found.accept(run);
        });
        runs.clear();
    }

    private static boolean isRun(Path path) {
        if (isHidden(path)) {
            return false;
        }
        return Files.isDirectory(path)
                ? RunFolder.meant(path).isPresent()
                : String.valueOf(path.getFileName()).endsWith(".zip")
                        && RunFolder.meant(path).equals(Optional.of(path));
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }

    /** Reads a run again that is in the list, or is to be. */
    public ListedRun look(Path path) {
        List<Long> stamp = stamp(path);
        Known before = known.get(path);
        if (before != null && before.stamp().equals(stamp)) {
            return before.run();
        }
        ListedRun read = read(path);
        if (read.head().isEmpty() && !RunDeletion.isFree(path)) { // no file tells of it yet, or not any more
            return new ListedRun(path, read.head(), read.label(), "A training writes to " + path + " just now.");
        }
        known.put(path, new Known(stamp, read));
        return read;
    }

    private static List<Long> stamp(Path path) {
        return Files.isDirectory(path)
                ? TELLING.stream().map(name -> changed(path.resolve(name))).toList()
                : List.of(changed(path));
    }

    /** 0 for a file that is not there. */
    private static long changed(Path path) {
        File file = path.toFile();
        long time = file.lastModified();
        return time == 0 ? 0 : time * 31 + file.length();
    }

    private static ListedRun read(Path path) {
        Optional<RunHead> head = Optional.empty();
        RunLabel label = RunLabel.NONE;
        String problem = "";
        try {
            head = Optional.of(RunHead.read(path));
            label = Files.isDirectory(path) ? RunLabel.read(path) : RunLabel.NONE;
        } catch (ExplainedException e) {
            problem = String.valueOf(e.getMessage());
        }
        return new ListedRun(path, head, label, problem);
    }
}
