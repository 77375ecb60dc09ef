package org.conceptexplorer.app.training;

import org.conceptexplorer.app.dataset.DatasetModel;
import org.conceptexplorer.app.settings.SettingsModel;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.TrainingSettings;

/** Before the first training one sees what an untrained network makes of the images. */
public final class FirstLook {
    private final SettingsModel settings;
    private final DatasetModel dataset;
    private final TrainingModel training;

    /** Has an untrained network made for the images that are open, whenever these or the kind of network change. */
    public FirstLook(SettingsModel settings, DatasetModel dataset, TrainingModel training) {
        this.settings = settings;
        this.dataset = dataset;
        this.training = training;
        dataset.datasetProperty().addListener(observed -> prepare());
        settings.architectureProperty().addListener(observed -> prepare());
    }

    private void prepare() {
        dataset.datasetProperty().get().ifPresent(images -> training.prepare(new Preparation(images, settings())));
    }

    /** The settings, or the recommended ones while those typed will not do. */
    public TrainingSettings settings() {
        Architecture architecture = settings.architectureProperty().get();
        return settings.settingsProperty().get().orElseGet(() -> Preset.RECOMMENDED.settings(architecture));
    }
}
