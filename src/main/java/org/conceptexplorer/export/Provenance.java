package org.conceptexplorer.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.conceptexplorer.base.PlainText;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.SettingChange;
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
    /** The keyword of what a figure shows, in words. */
    public static final String DESCRIPTION = "Description";

    private static final String IMAGES = "Images";

    /** Copies its map and keeps its order; control characters, which files of text cannot hold, are replaced. */
    public Provenance {
        Map<String, String> plain = new LinkedHashMap<>();
        entries.forEach((keyword, text) -> plain.put(PlainText.of(keyword), PlainText.of(text)));
        entries = Collections.unmodifiableMap(plain);
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

    /** The same, telling that a network was shown other images than those it was trained with. */
    public Provenance shownOthers(DataProvenance others) {
        return with(IMAGES, others.name() + ", " + digests(others) + "; the network was trained with others");
    }

    /** The same, telling how the network behind it was trained. */
    public Provenance with(TrainingSettings settings) {
        return with("Network", settings.architecture().id()).with("Settings", settings.words());
    }

    /** The same, telling everything about the run behind it. */
    public Provenance with(Run run) {
        TrainedRun training = run.training();
        if (training.outcome() == Outcome.IMPORTED) {
            return with("Network", training.settings().architecture().id())
                    .with("Training", "not known: the network was imported")
                    .with(run.data());
        }
        return changed(with(training.settings()), training)
                .with(
                        "Epoch",
                        training.history().size() + " of " + training.settings().epochs())
                .with("Trained by", "Concept Explorer " + run.version() + ", " + training.started())
                .with(run.data());
    }

    private static Provenance changed(Provenance told, TrainedRun training) {
        String changes = training.changes().stream().map(SettingChange::words).collect(Collectors.joining("; "));
        Provenance so = changes.isEmpty() ? told : told.with("Changes", changes);
        return training.keepsOtherWeights()
                ? so.with(
                        "Weights",
                        training.best()
                                .map(epoch -> "of epoch " + epoch.epoch() + ", the best on the "
                                        + training.settings().validation())
                                .orElse(""))
                : so;
    }

    /** The same, telling which images the network behind it learned from. */
    public Provenance with(DataProvenance data) {
        return with("Data", data.name()).with("Data digests", digests(data));
    }

    private static String digests(DataProvenance data) {
        return new TreeMap<>(data.digests())
                .entrySet().stream()
                        .map(digest -> digest.getKey() + " " + digest.getValue())
                        .collect(Collectors.joining(", "));
    }
}
