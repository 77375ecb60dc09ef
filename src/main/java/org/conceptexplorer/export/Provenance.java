package org.conceptexplorer.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.run.DataProvenance;
import org.conceptexplorer.training.run.ProgramVersion;
import org.conceptexplorer.training.run.Run;

/**
 * Where a figure comes from, as text that travels inside its file.
 *
 * @param entries what is told, by keyword, in this order; a keyword has 1 to 79 Latin letters, digits and spaces
 */
public record Provenance(Map<String, String> entries) {
    /** Copies its map and keeps its order. */
    public Provenance {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** A figure that tells nothing but its title and the program that drew it. */
    public static Provenance of(String title) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("Title", title);
        entries.put("Software", "Concept Explorer " + ProgramVersion.get());
        return new Provenance(entries);
    }

    /** The same, telling one thing more. */
    public Provenance with(String keyword, String text) {
        Map<String, String> more = new LinkedHashMap<>(entries);
        more.put(keyword, text);
        return new Provenance(more);
    }

    /** The same, telling how the network behind it was trained. */
    public Provenance with(TrainingSettings settings) {
        return with("Network", settings.architecture().id()).with("Settings", words(settings));
    }

    /** The same, telling everything about the run behind it. */
    public Provenance with(Run run) {
        TrainedRun training = run.training();
        return with(training.settings())
                .with(
                        "Epoch",
                        training.history().size() + " of " + training.settings().epochs())
                .with("Trained by", "Concept Explorer " + run.version() + ", " + training.started())
                .with(run.data());
    }

    /** The same, telling which images the network behind it learned from. */
    public Provenance with(DataProvenance data) {
        Map<String, String> digests = new TreeMap<>(data.digests());
        return with("Data", data.name())
                .with(
                        "Data digests",
                        digests.entrySet().stream()
                                .map(digest -> digest.getKey() + " " + digest.getValue())
                                .collect(Collectors.joining(", ")));
    }

    private static String words(TrainingSettings settings) {
        return String.join(
                ", ",
                "epochs " + settings.epochs(),
                "batch size " + settings.batchSize(),
                settings.optimizer().id() + " with learning rate "
                        + settings.optimizer().learningRate(),
                "L1 " + settings.l1() + " " + settings.l1Reduction().id() + " with warm-up " + settings.l1Warmup(),
                "concept bias " + settings.conceptBias(),
                "dropout " + settings.dropout(),
                "seed " + settings.seed(),
                settings.trainImages() == 0 ? "all training images" : settings.trainImages() + " training images",
                settings.shuffle() ? "shuffled" : "in file order");
    }
}
