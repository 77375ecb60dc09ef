package org.conceptexplorer.app.runs;

import java.nio.file.Path;
import java.util.Optional;
import java.util.prefs.Preferences;
import org.conceptexplorer.app.dataset.DatasetModel;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.notices.NoticesModel;
import org.conceptexplorer.app.opening.OpeningModel;
import org.conceptexplorer.app.settings.SettingsModel;
import org.conceptexplorer.app.sweep.SweepModel;
import org.conceptexplorer.app.sweep.SweepSurroundings;
import org.conceptexplorer.app.training.TrainingModel;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.training.AutoencoderFactory;
import org.conceptexplorer.training.library.RunBin;
import org.conceptexplorer.training.library.RunCatalog;

/**
 * All about runs in folders.
 *
 * @param model which there are, and which are looked at
 * @param actions what can be done with them
 * @param sweep trains many of them by one plan
 */
public record Runs(RunsModel model, RunActions actions, SweepModel sweep) {
    /**
     * Models that have listed nothing yet.
     *
     * @param own the folder in which trainings are kept by themselves, if they are
     * @param memory where other folders are remembered, and a sweep that has not ended
     */
    public static Runs of(
            Optional<Path> own,
            Preferences memory,
            Datasets datasets,
            AutoencoderFactory networks,
            Background background,
            FxDelivery delivery,
            OpeningModel opening,
            SettingsModel settings,
            DatasetModel dataset,
            TrainingModel training,
            NoticesModel notices) {
        RunsModel model = new RunsModel(
                new RunListing(new RunCatalog(), background, delivery),
                new RunDrawing(datasets, networks, background, delivery),
                new RunFolders(own, memory));
        SweepSurroundings around =
                new SweepSurroundings(training, settings, dataset, notices, model.all(), model.chosenProperty());
        SweepModel sweep = new SweepModel(around, datasets, networks, background, delivery, memory);
        sweep.whenBegun(model::addFolder);
        sweep.whenTrials(model::changed);
        return new Runs(
                model, new RunActions(model, opening, settings, notices, background, RunBin.ofThisUser()), sweep);
    }
}
