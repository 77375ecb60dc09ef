package org.conceptexplorer.training.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.training.EpochRecord;
import org.conceptexplorer.training.StepLosses;
import org.jspecify.annotations.Nullable;

/** Reads the files of a run folder, and proves that they are whole and fit together. */
final class RunReader {
    @FunctionalInterface
    private interface Reading<T> {
        T from(Path file) throws IOException;
    }

    private final Path path;

    RunReader(Path path) {
        this.path = path;
    }

    Run read() {
        if (!Files.isRegularFile(path.resolve(RunFolder.RUN))) {
            throw new ExplainedException("There is no run in " + path + ", since it has no file " + RunFolder.RUN
                    + "; name a folder that was written by training.");
        }
        RunJson json = part(RunFolder.RUN, RunJsonFile::read);
        List<EpochRecord> history = history();
        StepLosses steps = steps(json.result().stepsPerEpoch());
        Weights initial = part(RunFolder.INITIAL_WEIGHTS, Weights::read);
        Weights weights = part(RunFolder.WEIGHTS, Weights::read);
        return part(RunFolder.RUN, file -> RunJsonMapping.toRun(json, history, steps, initial, weights));
    }

    /** Runs of older versions of this program have no sparsities. */
    private List<EpochRecord> history() {
        List<EpochRecord> history = part(RunFolder.HISTORY, HistoryCsv::read);
        return Files.exists(path.resolve(RunFolder.SPARSITY))
                ? part(RunFolder.SPARSITY, file -> SparsityCsv.read(file, history))
                : history;
    }

    /** Runs of older versions of this program have no terms. */
    private StepLosses steps(int stepsPerEpoch) {
        StepLosses.Recorder recorder = new StepLosses.Recorder();
        part(RunFolder.STEPS, file -> {
            StepsCsv.read(file, stepsPerEpoch, recorder);
            return file;
        });
        if (Files.exists(path.resolve(RunFolder.TERMS))) {
            part(RunFolder.TERMS, file -> {
                TermsCsv.read(file, recorder);
                return file;
            });
        }
        return recorder.losses(stepsPerEpoch);
    }

    private <T> T part(String name, Reading<T> reading) {
        Path file = path.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw damaged(name, "is missing", null);
        }
        try {
            return reading.from(file);
        } catch (ExplainedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw damaged(name, "cannot be understood (" + reason(e) + ")", e);
        }
    }

    private ExplainedException damaged(String name, String what, @Nullable Throwable cause) {
        return new ExplainedException(
                "The run in " + path + " is damaged: its file " + name + " " + what
                        + "; take a sound copy of the run, or train again.",
                cause);
    }

    /** What went wrong first, without the places in the file that Jackson adds in further lines. */
    private static String reason(Throwable e) {
        if (e.getCause() != null) {
            return reason(e.getCause());
        }
        String message = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        return message.lines().findFirst().orElse("");
    }
}
