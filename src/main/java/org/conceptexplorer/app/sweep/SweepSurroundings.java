package org.conceptexplorer.app.sweep;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import org.conceptexplorer.app.dataset.DatasetModel;
import org.conceptexplorer.app.notices.NoticesModel;
import org.conceptexplorer.app.settings.SettingsModel;
import org.conceptexplorer.app.training.TrainingModel;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.training.library.ListedRun;
import org.conceptexplorer.training.sweep.SweepBase;
import org.conceptexplorer.training.sweep.SweepPlan;

/**
 * What a sweep has to know of the window.
 *
 * @param training trains what is on view, or a sweep trains: never both
 * @param settings those that are shown in Train
 * @param dataset the images that are open
 * @param notices where something is said
 * @param runs those that are listed
 * @param chosen those of them that are chosen
 */
public record SweepSurroundings(
        TrainingModel training,
        SettingsModel settings,
        DatasetModel dataset,
        NoticesModel notices,
        ObservableList<ListedRun> runs,
        ObservableValue<? extends List<ListedRun>> chosen) {
    /** A form that starts from what the window shows. */
    SweepForm form() {
        SweepForm form = new SweepForm(
                Bindings.createObjectBinding(this::base, settings.settingsProperty(), dataset.datasetProperty()),
                this::seconds);
        chosen.addListener(observed -> form.offer(run()));
        form.offer(run());
        runs.addListener(
                (InvalidationListener) observed -> form.update()); // how long another one takes is known better
        return form;
    }

    private Optional<SweepSource> run() {
        return chosen.getValue().stream().findFirst().flatMap(SweepSource::of);
    }

    private Optional<SweepBase> base() {
        String source = open().map(Dataset::source).orElse("auto");
        return settings.settingsProperty().get().map(valid -> SweepBase.of(source, valid));
    }

    private OptionalDouble seconds(SweepPlan plan) {
        return new SweepEstimate(
                        runs.stream().flatMap(run -> run.head().stream()).toList(), open())
                .seconds(plan);
    }

    Optional<Dataset> open() {
        return dataset.datasetProperty().get();
    }
}
