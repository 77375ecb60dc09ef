package org.conceptexplorer.training.run;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.conceptexplorer.base.AsideFile;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.IoReason;
import org.conceptexplorer.base.SafeFile;

/**
 * The folder of one run, described in {@code docs/architecture.md}. Whoever writes to it owns it until the run is written
 * or given up, or the program ends. While a training goes on, the folder holds {@code checkpoint.zip}; once it has ended,
 * {@code run.json} and the files beside it.
 */
public final class RunFolder {
    private final Path path;
    private final boolean created;
    private final boolean again;
    private final RunLock lock;
    private final Set<String> written = new TreeSet<>();
    private volatile boolean kept;
    private boolean over;

    private RunFolder(Path path, boolean created, boolean again, RunLock lock) {
        this.path = path;
        this.created = created;
        this.again = again;
        this.lock = lock;
    }

    /**
     * Makes a folder for a run, or takes an empty one, and makes sure that it can be written to; to be called before a
     * training, so that a bad name costs nothing. What dead programs left in it is not in the way.
     *
     * @throws ExplainedException if it is a file, holds something, has an owner, or cannot be written to
     */
    public static RunFolder create(Path path) {
        boolean exists = Files.exists(path);
        try {
            if (exists) {
                checkFree(path);
            }
            Files.createDirectories(path);
            RunLock lock = exists ? RunLock.take(path) : lockNew(path);
            RunFolder folder = new RunFolder(path, !exists, false, lock);
            try {
                checkFree(path); // somebody may have been quicker
            } catch (IOException | RuntimeException e) {
                lock.release();
                throw e;
            }
            return folder;
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    /** A folder that was made on a disk without room for anything in it is not left there. */
    private static RunLock lockNew(Path path) throws IOException {
        try {
            return RunLock.take(path);
        } catch (IOException e) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException left) {
                e.addSuppressed(left); // somebody else has put something into it
            }
            throw e;
        }
    }

    /**
     * Takes the folder of a run that is to be trained further.
     *
     * @throws ExplainedException if it has an owner, or cannot be written to
     */
    public static RunFolder reopen(Path path) {
        try {
            return new RunFolder(path, false, true, RunLock.take(path));
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    private static ExplainedException unusable(Path path, IOException e) {
        return new ExplainedException(
                "The folder " + path + " cannot be used because " + IoReason.of(e) + "; name another one.", e);
    }

    private static void checkFree(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (Stream<Path> content = Files.list(path)) {
                if (content.allMatch(RunFolder::isRemains)) {
                    return;
                }
            }
            if (Files.exists(path.resolve(RunLock.NAME))) {
                RunLock.take(path).release(); // says so if it has an owner
            }
            if (Files.exists(path.resolve(RunFiles.CHECKPOINT))) {
                throw new ExplainedException(
                        "The output " + path + " holds a training that has not ended; go on with it"
                                + " (concept-explorer resume " + path + "), or name a new folder.");
            }
        }
        throw new ExplainedException("The output " + path + " is there already and is not an empty folder;"
                + " name a new folder, or delete what is there.");
    }

    private static boolean isRemains(Path file) {
        return file.endsWith(RunLock.NAME) || AsideFile.isOne(file);
    }

    /**
     * The run that somebody means: this folder or zip, or the folder that this file of a run is in. A folder counts from
     * its first file on, so that a run which is not whole is told as such.
     *
     * @return nothing if there are no files of a run
     */
    public static Optional<Path> meant(Path path) {
        String name = String.valueOf(path.getFileName());
        if (!RunFiles.isOne(name) && RunZip.isOne(path)) {
            return Optional.of(path);
        }
        Path folder = RunFiles.isOne(name) ? path.resolveSibling("") : path;
        return RunFiles.anyIn(folder) ? Optional.of(folder) : Optional.empty();
    }

    /**
     * Reads a run that anybody may have written: every file is data, and proves itself.
     *
     * @param path the run folder, or a zip of it
     * @throws ExplainedException naming the folder or file and what is wrong with it: missing, damaged, or written by a
     *     newer version of this program
     */
    public static Run read(Path path) {
        return Files.isRegularFile(path)
                ? RunZip.read(path, path, folder -> readFolder(folder, path))
                : readFolder(path, path);
    }

    /** A checkpoint counts, unless the run beside it has come as far: then only its removal was not done any more. */
    private static Run readFolder(Path folder, Path told) {
        Path checkpoint = folder.resolve(RunFiles.CHECKPOINT);
        if (!Files.isRegularFile(checkpoint)) {
            return new RunReader(folder, told).read();
        }
        Run soFar = RunZip.read(checkpoint, told, unpacked -> new RunReader(unpacked, told).read());
        return Files.isRegularFile(folder.resolve(RunFiles.RUN)) ? later(soFar, folder, told) : soFar;
    }

    private static Run later(Run soFar, Path folder, Path told) {
        try {
            Run beside = new RunReader(folder, told).read();
            return beside.training().steps().size() < soFar.training().steps().size() ? soFar : beside;
        } catch (ExplainedException halfReplaced) {
            return soFar;
        }
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /**
     * Keeps a training that goes on, in place of what was kept of it before.
     *
     * @throws ExplainedException if that cannot be written; what was kept before stays
     */
    void keep(Run soFar) {
        RunZip.write(soFar, path.resolve(RunFiles.CHECKPOINT), Deflater.NO_COMPRESSION);
        kept = true;
    }

    /**
     * Writes a run and gives up the folder. {@code run.json}, which makes the files a run, comes last; until then a
     * checkpoint stays. If anything fails, nothing is left but the checkpoint.
     *
     * @throws ExplainedException if a file cannot be written
     */
    public void write(Run run) {
        try {
            if (again) {
                keep(run); // what is replaced file by file is of no use meanwhile
            }
            new RunWriter(this::put, Deflater.DEFAULT_COMPRESSION).write(run);
        } catch (IOException e) {
            ExplainedException failure = unusable(path, e);
            discard(failure);
            throw failure;
        } catch (RuntimeException | Error e) {
            discard(e);
            throw e;
        }
        over = true;
        removeCheckpoint();
        lock.release();
    }

    private void removeCheckpoint() {
        try {
            if (kept) {
                Files.deleteIfExists(path.resolve(RunFiles.CHECKPOINT));
            }
        } catch (IOException e) {
            // It has come no further than the run beside it, which counts.
        }
    }

    private void put(String name, SafeFile.Content content) {
        SafeFile.write(path.resolve(name), content);
        written.add(name);
    }

    /**
     * Gives up the folder, and takes back what was written, but for a checkpoint; the folder itself too, if it was made
     * for the run and is empty. What stays is explained by an exception suppressed by the failure, which stays what is
     * told first. Does nothing once the run is written, or the folder given up: by then it may be another's.
     *
     * @param failure why there will be no run
     */
    public void discard(Throwable failure) {
        if (over) {
            return;
        }
        over = true;
        try {
            for (String file : again ? Set.<String>of() : written) {
                Files.deleteIfExists(path.resolve(file));
            }
            lock.release();
            if (created && !kept) {
                Files.deleteIfExists(path);
            }
        } catch (DirectoryNotEmptyException notOurs) {
            lock.release();
        } catch (IOException e) {
            lock.release();
            failure.addSuppressed(new ExplainedException(
                    "The unfinished run in " + path + " cannot be removed because " + IoReason.of(e)
                            + "; delete it yourself.",
                    e));
        }
        if (kept && failure.getSuppressed().length == 0) {
            failure.addSuppressed(new ExplainedException("What was learned until the last checkpoint is kept in " + path
                    + "; go on with it: concept-explorer resume " + path));
        }
    }
}
