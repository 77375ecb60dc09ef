package org.conceptexplorer.app.training;

import java.util.Optional;
import java.util.function.Consumer;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.TrainingListener;
import org.conceptexplorer.training.session.SessionState;
import org.conceptexplorer.training.session.TrainingSession;
import org.jspecify.annotations.Nullable;

/** Leads the session from what it is doing to what is wanted of it. For the JavaFX thread alone. */
final class SessionDriver {
    private final TrainingSession session;
    private final Keeper keeper;
    private final Consumer<SessionNews> news;
    private @Nullable Wish wish;
    private @Nullable Preparation prepared;
    private @Nullable Continued restored;
    private @Nullable Subject untold;
    private boolean givenToTrain;
    private boolean restoring;

    /**
     * Wants nothing yet.
     *
     * @param keeper keeps what is trained
     * @param news told what happens in a training, on the worker
     */
    SessionDriver(TrainingSession session, Keeper keeper, Consumer<SessionNews> news) {
        this.session = session;
        this.keeper = keeper;
        this.news = news;
    }

    /** Whether there is a training, from its very beginning, which the session's state does not tell yet. */
    boolean underWay() {
        return givenToTrain && session.state().busy();
    }

    /** Whether an untrained network may take the place of what there is: nobody wants or has anything else. */
    boolean mayPrepare() {
        boolean other = wish instanceof Wish.Again
                || wish instanceof Wish.Further
                || (wish instanceof Wish.Fresh fresh && fresh.train());
        return !other && !underWay() && !restoring && session.run().isEmpty();
    }

    void want(Wish wanted) {
        wish = wanted;
        advance();
    }

    void wantNothing() {
        wish = null;
    }

    /** The network that is there from now on, if the session has come to another one. */
    Optional<Subject> arrived(SessionState next) {
        if (next.busy() || next == SessionState.FAILED) {
            return Optional.empty();
        }
        Optional<Subject> ready = Optional.ofNullable(untold);
        untold = null;
        return ready;
    }

    /** Begins what is wanted next, if the session is free. */
    void goOn(SessionState next) {
        if (next == SessionState.FAILED) {
            prepared = null;
            restored = null;
            untold = null;
            wish = null;
        }
        if (!next.busy()) {
            restoring &= session.state().busy();
            advance();
        }
    }

    private void advance() {
        if (session.state().busy()) {
            return;
        }
        if (wish instanceof Wish.Fresh fresh) {
            advance(fresh);
        } else if (wish instanceof Wish.Further further) {
            advance(further.training());
        } else if (wish instanceof Wish.Again again) {
            wish = null;
            prepared = null;
            givenToTrain = false;
            restoring = true;
            untold = Subject.of(again.run(), again.images());
            session.restore(again.run().training());
        }
    }

    private void advance(Wish.Fresh fresh) {
        Preparation network = fresh.network();
        if (!network.equals(prepared)) {
            prepared = network;
            untold = Subject.of(network);
            givenToTrain = false;
            session.prepare(network.images(), network.settings());
        } else {
            wish = null;
            if (fresh.train()) {
                prepared = null; // once trained, it is no longer as prepared
                givenToTrain = true;
                Keeper.Keeping kept = keeper.begin(network.provenance(), Optional.empty());
                session.start(following(kept, this::tell), kept.checkpoints());
            }
        }
    }

    /** First what was trained is put back, as the network on view; then it is trained further. */
    private void advance(Continued training) {
        prepared = null;
        if (!training.equals(restored)) {
            restored = training;
            untold = training.subject();
            givenToTrain = false;
            restoring = true;
            session.restore(training.before());
        } else {
            wish = null;
            restored = null;
            givenToTrain = true;
            Keeper.Keeping kept = keeper.begin(training.subject().data(), Optional.of(training.before()));
            session.resume(
                    training.plan(),
                    training.before(),
                    following(kept, training.retelling(this::tell)),
                    kept.checkpoints());
        }
    }

    private void tell(TrainingEvent event) {
        news.accept(new SessionNews.Happened(event));
    }

    private static TrainingListener following(Keeper.Keeping kept, TrainingListener next) {
        return event -> {
            kept.listener().on(event);
            next.on(event);
        };
    }
}
