package org.conceptexplorer.training.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.PlainText;
import org.conceptexplorer.base.Sha256;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.training.Continuation;
import org.conceptexplorer.training.EpochRecord;
import org.conceptexplorer.training.SettingChange;
import org.conceptexplorer.training.StepLosses;
import org.jspecify.annotations.Nullable;

/** Reads the files of a run, and proves that they are whole and fit together. */
final class RunReader {
    private static final List<String> NEEDED =
            List.of(RunFiles.HISTORY, RunFiles.STEPS, RunFiles.INITIAL_WEIGHTS, RunFiles.WEIGHTS);

    @FunctionalInterface
    private interface Reading<T> {
        T from(Path file) throws IOException;
    }

    private final Path path;
    private final Path told;
    private Map<String, String> digests = Map.of();
    private boolean proved;

    /**
     * Reads from a folder.
     *
     * @param told what the run is called in messages
     */
    RunReader(Path path, Path told) {
        this.path = path;
        this.told = told;
    }

    Run read() {
        if (!Files.isRegularFile(path.resolve(RunFiles.RUN))) {
            throw new ExplainedException("There is no run in " + told + ", since it has no file " + RunFiles.RUN
                    + "; name a folder that was written by training.");
        }
        RunJson json = part(RunFiles.RUN, RunJsonFile::read);
        proved = json.format() > 1;
        digests = part(RunFiles.RUN, file -> checked(json.filesSha256()));
        List<EpochRecord> history = history();
        StepLosses steps = steps(json.result().stepsPerEpoch());
        Weights initial = part(RunFiles.INITIAL_WEIGHTS, Weights::read);
        Weights weights = part(RunFiles.WEIGHTS, Weights::read);
        Optional<Continuation> continuation = continuation(weights, steps);
        List<SettingChange> changes =
                proved && has(RunFiles.CHANGES) ? part(RunFiles.CHANGES, ChangesCsv::read) : List.of();
        return part(
                RunFiles.RUN,
                file -> RunJsonMapping.toRun(json, history, steps, initial, weights, continuation, changes));
    }

    private Map<String, String> checked(Map<String, String> told) throws IOException {
        for (Map.Entry<String, String> file : told.entrySet()) {
            if (!RunFiles.PARTS.contains(file.getKey())
                    || file.getKey().equals(RunFiles.RUN)
                    || !file.getValue().matches("[0-9a-f]{64}")) {
                throw new IOException("files_sha256 names " + PlainText.of(file.getKey()));
            }
        }
        if (proved && !told.keySet().containsAll(NEEDED)) {
            throw new IOException("files_sha256 does not name all files");
        }
        return told;
    }

    /** Runs of the first format have no digests, and may have no terms. */
    private boolean has(String name) {
        return proved ? digests.containsKey(name) : Files.exists(path.resolve(name));
    }

    /** Runs of older versions of this program have no sparsities. */
    private List<EpochRecord> history() {
        List<EpochRecord> history = part(RunFiles.HISTORY, HistoryCsv::read);
        return has(RunFiles.SPARSITY) ? part(RunFiles.SPARSITY, file -> SparsityCsv.read(file, history)) : history;
    }

    private StepLosses steps(int stepsPerEpoch) {
        StepLosses.Recorder recorder = new StepLosses.Recorder();
        part(RunFiles.STEPS, file -> {
            StepsCsv.read(file, stepsPerEpoch, recorder);
            return file;
        });
        if (has(RunFiles.TERMS)) {
            part(RunFiles.TERMS, file -> {
                TermsCsv.read(file, recorder);
                return file;
            });
        }
        return recorder.losses(stepsPerEpoch);
    }

    private Optional<Continuation> continuation(Weights weights, StepLosses steps) {
        if (!proved || !has(RunFiles.STATE)) {
            return Optional.empty();
        }
        Optional<Weights> best =
                has(RunFiles.BEST_WEIGHTS) ? Optional.of(part(RunFiles.BEST_WEIGHTS, Weights::read)) : Optional.empty();
        return Optional.of(part(RunFiles.STATE, file -> {
            Continuation read = StateFile.read(file, weights.architecture(), best);
            if (read.state().steps() != steps.size() || !steps.hasTerms()) {
                throw new IOException(
                        "it is the state after step " + read.state().steps() + ", not " + steps.size());
            }
            return read;
        }));
    }

    private <T> T part(String name, Reading<T> reading) {
        Path file = path.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw damaged(name, "is missing", null);
        }
        try {
            prove(name, file);
            return reading.from(file);
        } catch (NewerFormatException e) {
            throw new ExplainedException("The run in " + told + " " + e.getMessage() + ".", e);
        } catch (IOException | RuntimeException e) {
            throw damaged(name, "cannot be understood (" + reason(e) + ")", e);
        }
    }

    private void prove(String name, Path file) throws IOException {
        if (Files.size(file) > RunFiles.MOST_BYTES) {
            throw new IOException("it is larger than 256 MB");
        }
        String digest = digests.get(name);
        if (digest != null && !digest.equals(digest(file))) {
            throw new IOException("it is not the file that was written: its SHA-256 is another than in run.json");
        }
    }

    private static String digest(Path file) throws IOException {
        MessageDigest digest = Sha256.start();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return Sha256.finish(digest);
    }

    private ExplainedException damaged(String name, String what, @Nullable Throwable cause) {
        return new ExplainedException(
                "The run in " + told + " is damaged: its file " + name + " " + what
                        + "; take a sound copy of the run, or train again.",
                cause);
    }

    /** What went wrong first, without the places in the file that Jackson adds in further lines. */
    private static String reason(Throwable e) {
        if (e.getCause() != null) {
            return reason(e.getCause());
        }
        String message = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        return PlainText.of(message.lines().findFirst().orElse(""));
    }
}
