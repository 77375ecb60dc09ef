package org.conceptexplorer.app.concepts;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.conceptexplorer.app.training.Subject;
import org.conceptexplorer.figure.code.SparsityFigure;
import org.conceptexplorer.training.EpochRecord;
import org.conceptexplorer.training.TrainingEvent;
import org.jspecify.annotations.Nullable;

/** How sparse the codes of the test images became over the training on view, epoch by epoch. */
public final class SparsityModel {
    private final List<EpochRecord> epochs = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable SparsityFigure> figure = new ReadOnlyObjectWrapper<>();

    /** What is known so far; null while no epoch has ended of which it is. */
    public ReadOnlyObjectProperty<@Nullable SparsityFigure> figureProperty() {
        return figure.getReadOnlyProperty();
    }

    /** Shows another network; what there is to tell of its training follows as events. */
    public void show(Subject next) {
        forget();
    }

    /** Takes what happened in the training. */
    public void take(List<TrainingEvent> events) {
        for (TrainingEvent event : events) {
            if (event instanceof TrainingEvent.Started) {
                forget();
            } else if (event instanceof TrainingEvent.EpochEnded ended
                    && ended.epoch().sparsity().isPresent()) {
                epochs.add(ended.epoch());
            }
        }
        int drawn = figure.get() == null ? 0 : figure.get().epochs().size();
        if (epochs.size() > drawn) {
            figure.set(new SparsityFigure(epochs));
        }
    }

    private void forget() {
        epochs.clear();
        figure.set(null);
    }
}
