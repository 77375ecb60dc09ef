package org.conceptexplorer.app.sweep;

import java.util.List;
import java.util.function.DoubleSupplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.training.setting.Setting;
import org.jspecify.annotations.Nullable;

/** How far a sweep is: its state, the same in words, and the part that is done. */
public final class SweepProgress {
    private final DoubleSupplier seconds;
    private final ReadOnlyObjectWrapper<SweepState> state = new ReadOnlyObjectWrapper<>(SweepState.IDLE);
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(0);
    private List<Setting<?>> differing = List.of();
    private SweepClock clock = new SweepClock();
    private SweepNews.@Nullable Reached reached;
    private double error = Double.NaN;
    private int trials = 1;

    /**
     * Nothing is under way.
     *
     * @param seconds tells the time
     */
    SweepProgress(DoubleSupplier seconds) {
        this.seconds = seconds;
    }

    /** What the sweep is doing. */
    public ReadOnlyObjectProperty<SweepState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The same in words, with how far it is. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** How much of it is done, 0 to 1. */
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    void begin(List<Setting<?>> varied) {
        differing = varied;
        clock = new SweepClock();
        reached = null;
        error = Double.NaN;
        share.set(0);
        become(SweepState.PREPARING);
    }

    /** Takes what a person asked for, which the sweep has not come to yet. */
    void become(SweepState next) {
        state.set(next);
        describe();
    }

    void take(SweepNews news) {
        if (news instanceof SweepNews.Begun begun) {
            trials = begun.trials();
            move(SweepState.PREPARING, SweepState.TRAINING);
        } else if (news instanceof SweepNews.Reached next) {
            reach(next);
        } else if (news instanceof SweepNews.Validated epoch) {
            error = epoch.error();
        } else if (news instanceof SweepNews.There there) {
            share.set((double) there.trial().number() / trials);
        } else if (news instanceof SweepNews.Held) {
            clock.hold(seconds.getAsDouble());
            move(SweepState.PAUSING, SweepState.PAUSED);
        } else if (news instanceof SweepNews.WentOn) {
            clock.goOn(seconds.getAsDouble());
        } else if (news instanceof SweepNews.Over) {
            state.set(SweepState.IDLE);
        }
        describe();
    }

    private void reach(SweepNews.Reached next) {
        SweepNews.Reached before = reached;
        if (before == null || before.trial().number() != next.trial().number()) {
            error = Double.NaN;
        }
        reached = next;
        share.set((next.trial().number() - 1 + next.share()) / trials);
    }

    private void move(SweepState from, SweepState to) {
        if (state.get() == from) {
            state.set(to);
        }
    }

    private void describe() {
        SweepNews.Reached now = reached;
        status.set(
                switch (state.get()) {
                    case IDLE -> "";
                    case PREPARING -> "Sweep: opening the images…";
                    case STOPPING -> "Sweep: stopping after this batch…";
                    case PAUSING -> "Sweep: pausing after this batch…";
                    case PAUSED -> "Paused · " + (now == null ? "the sweep" : place(now)) + " · Space goes on";
                    case TRAINING -> now == null ? "Sweep: looking for what is finished…" : place(now) + left();
                });
    }

    private String place(SweepNews.Reached now) {
        return SweepWords.of(now.trial(), trials, differing) + " · epoch " + now.epoch() + " of "
                + now.trial().settings().epochs()
                + (Double.isNaN(error) ? "" : " · error " + NumberWords.significant(error));
    }

    private String left() {
        var left = clock.left(share.get(), seconds.getAsDouble());
        return left.isPresent() ? " · " + NumberWords.duration(left.getAsDouble()) + " left" : "";
    }
}
