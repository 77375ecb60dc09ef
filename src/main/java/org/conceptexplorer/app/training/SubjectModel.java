package org.conceptexplorer.app.training;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import org.conceptexplorer.app.dataset.DatasetModel;
import org.conceptexplorer.app.settings.SettingsModel;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingEvent;

/** What is on view, said in one line, and whether the settings have been changed since. */
public final class SubjectModel {
    private final SettingsModel settings;
    private final DatasetModel dataset;
    private final ReadOnlyObjectWrapper<Optional<Subject>> subject = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<TrainedRun>> run = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ObservableBooleanValue outdated;
    private boolean begun;

    /** Follows what a session has on view. */
    public SubjectModel(TrainingModel training, SettingsModel settings, DatasetModel dataset) {
        this.settings = settings;
        this.dataset = dataset;
        training.whenShown(shown -> {
            run.set(Optional.empty());
            begun = false;
            subject.set(Optional.of(shown));
            describe();
        });
        training.follow(this::take);
        outdated = Bindings.createBooleanBinding(
                this::differs, subject, run, settings.settingsProperty(), dataset.datasetProperty());
    }

    /** What is on view; empty until there is a network. */
    public ReadOnlyObjectProperty<Optional<Subject>> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    /** The same in words: {@code Dense · MNIST · seed 1 · 10 epochs · error 0.136 · 25 Nov 2026, 14:03}. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Whether another training would follow from what is chosen now than the one that is on view and has ended. */
    public ObservableBooleanValue outdated() {
        return outdated;
    }

    private void take(List<TrainingEvent> events) {
        for (TrainingEvent event : events) {
            if (event instanceof TrainingEvent.Started) {
                begun = true;
                describe();
            } else if (event instanceof TrainingEvent.Ended ended) {
                run.set(Optional.of(ended.run()));
                describe();
            }
        }
    }

    private void describe() {
        title.set(subject.get()
                .map(shown -> SubjectWords.of(shown, begun, run.get()))
                .orElse(""));
    }

    private boolean differs() {
        return run.get().isPresent() && subject.get().filter(this::differs).isPresent();
    }

    private boolean differs(Subject shown) {
        boolean otherSettings = settings.settingsProperty()
                .get()
                .filter(shown.settings()::equals)
                .isEmpty();
        boolean otherImages = dataset.datasetProperty()
                .get()
                .filter(open -> !shown.data().matches(open))
                .isPresent();
        return otherSettings || otherImages;
    }
}
