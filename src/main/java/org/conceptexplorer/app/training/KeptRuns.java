package org.conceptexplorer.app.training;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.run.Run;

/**
 * The trainings of this start of the program, the latest first: another training takes nothing away from anybody. Those
 * that are in no folder are all kept; of the others only the latest.
 */
public final class KeptRuns {
    /** A dense run has about 2 MB of weights and 24 bytes for each step. */
    private static final int MOST = 20;

    private final ObservableList<KeptRun> runs = FXCollections.observableArrayList();
    private final ObservableList<KeptRun> readOnly = FXCollections.unmodifiableObservableList(runs);
    private Optional<Subject> subject = Optional.empty();

    /** Keeps what a session trains from now on; what it shows again is kept somewhere already. */
    public KeptRuns(TrainingModel training) {
        training.whenShown(shown -> subject = Optional.of(shown));
        training.follow(events -> events.forEach(this::take));
    }

    /** All of them, the latest first. */
    public ObservableList<KeptRun> runs() {
        return readOnly;
    }

    /** Those that would be lost if the program ended now. */
    public List<KeptRun> unsaved() {
        return runs.stream().filter(kept -> !kept.saved()).toList();
    }

    /** Remembers that a run is in a folder. */
    public void saved(Run run) {
        IntStream.range(0, runs.size())
                .filter(each -> runs.get(each).run().training().equals(run.training()))
                .findFirst()
                .ifPresent(each -> runs.set(each, runs.get(each).nowSaved()));
    }

    private void take(TrainingEvent event) {
        if (event instanceof TrainingEvent.Ended ended) {
            subject.filter(shown -> shown.opened().isEmpty()).ifPresent(shown -> keep(shown, ended.run()));
        }
    }

    /** A training that was stopped before its first step has nothing to lose. */
    private void keep(Subject shown, TrainedRun run) {
        if (run.steps().size() == 0) {
            return;
        }
        runs.add(0, new KeptRun(Run.here(run, shown.data()), shown.images(), false));
        if (runs.size() > MOST) {
            IntStream.iterate(runs.size() - 1, each -> each >= 0, each -> each - 1)
                    .filter(each -> runs.get(each).saved())
                    .findFirst()
                    .ifPresent(runs::remove);
        }
    }
}
