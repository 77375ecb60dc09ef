package org.conceptexplorer.training.session;

import java.util.function.Consumer;

/** A session's one state: who asks and who works change it from different threads, its follower hears it in order. */
final class SessionStatus {
    private final Consumer<SessionState> follower;
    private SessionState state = SessionState.IDLE;

    SessionStatus(Consumer<SessionState> follower) {
        this.follower = follower;
    }

    synchronized SessionState get() {
        return state;
    }

    synchronized void set(SessionState next) {
        if (state != next) {
            state = next;
            follower.accept(next);
        }
    }

    /** Changes the state if it is {@code from}; tells whether it was. */
    synchronized boolean move(SessionState from, SessionState to) {
        boolean there = state == from;
        if (there) {
            set(to);
        }
        return there;
    }

    /** Changes the state unless something is under way. */
    synchronized void begin(SessionState next) {
        if (state.busy()) {
            throw new IllegalStateException("the session is " + state + " and cannot begin anything new");
        }
        set(next);
    }
}
