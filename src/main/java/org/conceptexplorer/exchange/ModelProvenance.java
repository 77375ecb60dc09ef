package org.conceptexplorer.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import org.conceptexplorer.base.PlainText;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.run.ProgramVersion;
import org.conceptexplorer.training.run.Run;

/** Where a model comes from, in words that travel in its file. */
final class ModelProvenance {
    private ModelProvenance() {}

    static Map<String, String> of(Run run, Part part) {
        TrainedRun training = run.training();
        Map<String, String> told = new LinkedHashMap<>();
        told.put("software", "Concept Explorer " + ProgramVersion.get());
        told.put("network", training.settings().architecture().id());
        told.put("part", part.id());
        told.put("loss", "binary cross-entropy per pixel, in nats");
        if (training.outcome() == Outcome.IMPORTED) {
            told.put("training", "not known: the network was imported");
        } else {
            told.put("trained_by", "Concept Explorer " + run.version() + ", " + training.started());
            told.put("settings", training.settings().words());
            told.put(
                    "epochs_done",
                    training.history().size() + " of " + training.settings().epochs());
            told.put("data", run.data().name());
        }
        told.replaceAll((keyword, text) -> PlainText.of(text));
        return told;
    }
}
