package org.conceptexplorer.training.run;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import org.conceptexplorer.base.SafeFile;
import org.conceptexplorer.base.Sha256;
import org.conceptexplorer.data.numpy.NpzFile;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.training.TrainedRun;

/** Writes the files of a run, each with its digest told in {@code run.json}, which comes last. */
final class RunWriter {
    /** Where a file goes. */
    @FunctionalInterface
    interface Place {
        /** Writes one file whole. */
        void put(String name, SafeFile.Content content) throws IOException;
    }

    private final Place place;
    private final int level;
    private final Map<String, String> digests = new TreeMap<>();

    /**
     * Writes to some place.
     *
     * @param level how hard arrays are compressed, as {@link Deflater} counts
     */
    RunWriter(Place place, int level) {
        this.place = place;
        this.level = level;
    }

    void write(Run run) throws IOException {
        TrainedRun training = run.training();
        put(RunFiles.HISTORY, HistoryCsv.content(training.history()));
        if (SparsityCsv.isKnown(training.history())) {
            put(RunFiles.SPARSITY, SparsityCsv.content(training.history()));
        }
        put(RunFiles.STEPS, StepsCsv.content(training.steps()));
        if (training.steps().hasTerms()) {
            put(RunFiles.TERMS, TermsCsv.content(training.steps()));
        }
        if (!training.changes().isEmpty()) {
            put(RunFiles.CHANGES, ChangesCsv.content(training.changes()));
        }
        put(RunFiles.INITIAL_WEIGHTS, content(training.initialWeights()));
        put(RunFiles.WEIGHTS, content(training.weights()));
        if (training.continuation().isPresent()) {
            put(RunFiles.STATE, StateFile.content(training.continuation().get(), level));
            if (training.continuation().get().best().isPresent()) {
                put(
                        RunFiles.BEST_WEIGHTS,
                        content(training.continuation().get().best().get()));
            }
        }
        place.put(RunFiles.RUN, RunJsonFile.content(RunJsonMapping.toJson(run, digests)));
    }

    private SafeFile.Content content(Weights weights) {
        return out -> NpzFile.write(out, weights.arrays(), level);
    }

    private void put(String name, SafeFile.Content content) throws IOException {
        MessageDigest digest = Sha256.start();
        place.put(name, out -> {
            OutputStream proved = new BufferedOutputStream(new DigestOutputStream(out, digest), 1 << 16);
            content.writeTo(proved);
            proved.flush();
        });
        digests.put(name, Sha256.finish(digest));
    }
}
