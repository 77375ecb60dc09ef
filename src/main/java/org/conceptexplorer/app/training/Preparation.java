package org.conceptexplorer.app.training;

import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.source.DataChoice;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.run.DataProvenance;

/**
 * What a network is made for. Images and settings may be chosen anew while it is on view; this stays what it was.
 *
 * @param images what it learns from, and is asked about
 * @param choice how they were opened
 * @param settings how it learns
 */
public record Preparation(Dataset images, DataChoice choice, TrainingSettings settings) {
    /** Where its images can be found again. */
    public DataProvenance provenance() {
        return DataProvenance.of(images, choice);
    }
}
