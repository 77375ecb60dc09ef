package org.conceptexplorer.app.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.BiConsumer;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.notices.NoticesModel;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.library.RecordNews;
import org.conceptexplorer.training.library.RunRecorder;
import org.conceptexplorer.training.library.SessionFolder;
import org.conceptexplorer.training.run.DataProvenance;
import org.conceptexplorer.training.run.Run;

/** Keeps the window's trainings in the session folder, knows where runs lie, and says if nothing can be kept. */
public final class SessionKeeper implements Keeper {
    private static final String NOTICE = "keeping";

    private final Optional<SessionFolder> folder;
    private final FxDelivery delivery;
    private final NoticesModel notices;
    private final Map<TrainedRun, Path> places = Collections.synchronizedMap(new WeakHashMap<>());
    private final List<BiConsumer<Run, Path>> whenKept = new ArrayList<>();
    private final List<BiConsumer<TrainedRun, ExplainedException>> whenLost = new ArrayList<>();
    private volatile Optional<Path> latest = Optional.empty();
    private boolean faltering;

    /**
     * Keeps trainings.
     *
     * @param folder where; nothing is kept if empty
     * @param delivery the way onto the JavaFX thread
     * @param notices where it is said if nothing can be kept
     */
    public SessionKeeper(Optional<SessionFolder> folder, FxDelivery delivery, NoticesModel notices) {
        this.folder = folder;
        this.delivery = delivery;
        this.notices = notices;
    }

    /** Whether what is trained now would be there again after the window has been closed. */
    public boolean keeps() {
        return folder.isPresent() && !faltering;
    }

    /** Where a run lies, if it lies anywhere. */
    public Optional<Path> placeOf(TrainedRun run) {
        return Optional.ofNullable(places.get(run));
    }

    /** Where the last training was kept. */
    public Optional<Path> latest() {
        return latest;
    }

    /** Remembers where a run lies. */
    public void liesIn(Run run, Path place) {
        places.put(run.training(), place);
    }

    /** Tells somebody, on the JavaFX thread, of each training that has ended and is kept. */
    public void whenKept(BiConsumer<Run, Path> follower) {
        whenKept.add(follower);
    }

    /** Tells somebody, on the JavaFX thread, of each training that has ended and could be kept nowhere. */
    public void whenLost(BiConsumer<TrainedRun, ExplainedException> follower) {
        whenLost.add(follower);
    }

    /** A training that was not finished goes on where it lies; what comes of a finished one is another run. */
    @Override
    public Keeping begin(DataProvenance data, Optional<TrainedRun> before) {
        if (folder.isEmpty()) {
            return NONE.begin(data, before);
        }
        faltering = false;
        notices.dismiss(NOTICE);
        Optional<Path> again = before.filter(run -> run.outcome() != Outcome.COMPLETED)
                .flatMap(this::placeOf)
                .filter(folder.get()::holds);
        RunRecorder recorder = folder.get().record(data, again, this::heard);
        return new Keeping(recorder, recorder);
    }

    private void heard(RecordNews news) {
        if (news instanceof RecordNews.Kept kept) {
            places.put(kept.run().training(), kept.folder());
            latest = Optional.of(kept.folder());
        }
        delivery.run(() -> take(news));
    }

    private void take(RecordNews news) {
        if (news instanceof RecordNews.Kept kept) {
            notices.dismiss(NOTICE);
            whenKept.forEach(follower -> follower.accept(kept.run(), kept.folder()));
        } else if (news instanceof RecordNews.Faltering faltered) {
            faltering = true;
            notices.problem(
                    NOTICE,
                    "The training goes on, but just now nothing of it is kept: a crash would lose what it learns. "
                            + faltered.why().getMessage());
        } else if (news instanceof RecordNews.Lost lost) {
            notices.dismiss(NOTICE);
            whenLost.forEach(follower -> follower.accept(lost.run(), lost.why()));
        }
    }

    /** Waits until the last training is written. */
    public void close() {
        folder.ifPresent(SessionFolder::close);
    }
}
