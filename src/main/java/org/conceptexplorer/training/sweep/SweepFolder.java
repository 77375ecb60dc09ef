package org.conceptexplorer.training.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.IoReason;
import org.conceptexplorer.base.SafeFile;
import org.conceptexplorer.training.run.RunFolder;

/** The folder of a sweep: its plan, a run folder for each trial, and what came of them together. */
public final class SweepFolder {
    /** The plan, as it was when the sweep began. */
    public static final String PLAN = "plan.json";

    private final Path path;

    private SweepFolder(Path path) {
        this.path = path;
    }

    /**
     * Makes the folder of a sweep, or takes the one in which it began.
     *
     * @param plan the plan's file, which is copied
     * @throws ExplainedException if it is the folder of another plan, or cannot be written to
     */
    public static SweepFolder of(Path path, Path plan) {
        return of(path, SweepPlanFile.read(plan), () -> Files.readAllBytes(plan));
    }

    /**
     * Makes the folder of a sweep, or takes the one in which it began.
     *
     * @param plan which is written there
     * @throws ExplainedException if it is the folder of another plan, or cannot be written to
     */
    public static SweepFolder of(Path path, SweepPlan plan) {
        return of(path, plan, () -> SweepPlanFile.bytes(plan));
    }

    private interface Bytes {
        byte[] get() throws IOException;
    }

    private static SweepFolder of(Path path, SweepPlan wanted, Bytes plan) {
        Path kept = path.resolve(PLAN);
        try {
            if (Files.exists(kept)) {
                if (!isSame(SweepPlanFile.read(kept), wanted)) {
                    throw new ExplainedException("The folder " + path + " holds a sweep of another plan; name a new"
                            + " folder, or take the plan in " + kept + ".");
                }
            } else {
                Files.createDirectories(path);
                byte[] bytes = plan.get();
                SafeFile.write(kept, out -> out.write(bytes));
            }
            return new SweepFolder(path);
        } catch (IOException e) {
            throw new ExplainedException(
                    "The folder " + path + " cannot be used because " + IoReason.of(e) + "; name another one.", e);
        }
    }

    /** Maps are the same in any order, but the numbers of trials follow from it. */
    private static boolean isSame(SweepPlan one, SweepPlan other) {
        return one.equals(other) && one.differing().equals(other.differing());
    }

    /** The plan of the sweep that began in a folder, if one did. */
    public static Optional<Path> planIn(Path path) {
        return Optional.of(path.resolve(PLAN)).filter(Files::isRegularFile);
    }

    /** A folder in which trials are, wherever they came from. */
    public static SweepFolder existing(Path path) {
        if (!Files.isDirectory(path)) {
            throw new ExplainedException("There is no folder " + path + "; name the folder of a sweep.");
        }
        return new SweepFolder(path);
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Where a trial's run is. */
    public Path of(Trial trial) {
        return path.resolve(trial.folder());
    }

    /**
     * Reads what came of all trials that are there, as folders or zips.
     *
     * @param damaged told of each that cannot be read; the others are read
     * @throws ExplainedException if there is none
     */
    public SweepResults results(Consumer<ExplainedException> damaged) {
        List<TrialResult> results = new ArrayList<>();
        for (Path each : inside()) {
            try {
                if (RunFolder.meant(each).isPresent()) {
                    results.add(TrialResult.of(String.valueOf(each.getFileName()), RunFolder.read(each)));
                }
            } catch (ExplainedException e) {
                damaged.accept(e);
            }
        }
        if (results.isEmpty()) {
            throw new ExplainedException("There is no run in " + path + " that could be read; train some first.");
        }
        return SweepResults.of(results);
    }

    private List<Path> inside() {
        try (Stream<Path> inside = Files.list(path)) {
            return inside.sorted().toList();
        } catch (IOException e) {
            throw new ExplainedException("The folder " + path + " cannot be read because " + IoReason.of(e) + ".", e);
        }
    }
}
