package org.conceptexplorer.app.training;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.run.Run;

/**
 * The trainings of this start of the program, the latest first: another training takes nothing away from anybody. Those
 * that are nowhere else are all kept; of the others only the latest.
 */
public final class KeptRuns {
    /** A dense run has about 2 MB of weights and 24 bytes for each step. */
    private static final int MOST = 20;

    private final ObservableList<KeptRun> runs = FXCollections.observableArrayList();
    private final ObservableList<KeptRun> readOnly = FXCollections.unmodifiableObservableList(runs);
    private final KeptRun.Place usual;
    private final Set<TrainedRun> lost = Collections.newSetFromMap(new WeakHashMap<>());
    private Optional<Subject> subject = Optional.empty();

    /**
     * Keeps what a session trains from now on; what it shows again is kept somewhere already.
     *
     * @param usual where a training is as soon as it has ended
     */
    public KeptRuns(TrainingModel training, KeptRun.Place usual) {
        this.usual = usual;
        training.whenShown(shown -> subject = Optional.of(shown));
        training.follow(events -> events.forEach(this::take));
    }

    /** All of them, the latest first. */
    public ObservableList<KeptRun> runs() {
        return readOnly;
    }

    /** Those that would be lost if the program ended now. */
    public List<KeptRun> unsaved() {
        return runs.stream()
                .filter(kept -> kept.place() == KeptRun.Place.NOWHERE)
                .toList();
    }

    /** Remembers that somebody has saved a run. */
    public void saved(TrainedRun run) {
        move(run, KeptRun.Place.FOLDER);
    }

    /** Remembers that a run could not be kept by itself; that may be known before its end is told. */
    public void lost(TrainedRun run) {
        lost.add(run);
        move(run, KeptRun.Place.NOWHERE);
    }

    private void move(TrainedRun run, KeptRun.Place place) {
        IntStream.range(0, runs.size())
                .filter(each -> runs.get(each).run().training().equals(run))
                .findFirst()
                .ifPresent(each -> runs.set(each, runs.get(each).in(place)));
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
        runs.add(
                0,
                new KeptRun(
                        Run.here(run, shown.data()),
                        shown.images(),
                        lost.contains(run) ? KeptRun.Place.NOWHERE : usual));
        if (runs.size() > MOST) {
            IntStream.iterate(runs.size() - 1, each -> each >= 0, each -> each - 1)
                    .filter(each -> runs.get(each).place() != KeptRun.Place.NOWHERE)
                    .findFirst()
                    .ifPresent(runs::remove);
        }
    }
}
