package org.conceptexplorer.app.fx;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.conceptexplorer.base.Progress;

/** Progress of work beside the window, shown in it; cancelled from it. */
public final class WatchedProgress implements Progress {
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final Consumer<Double> reports;
    private volatile boolean cancelled;

    /** Progress that is shown by way of a delivery. */
    public WatchedProgress(FxDelivery delivery) {
        reports = delivery.stream(this::show);
    }

    /** From 0 to 1; negative while unknown. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    @Override
    public void report(String what, long done, long total) {
        reports.accept(total > 0 ? (double) done / total : -1);
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    /** Asks the work to stop. May be called from any thread. */
    public void cancel() {
        cancelled = true;
    }

    private void show(List<Double> reported) {
        fraction.set(reported.get(reported.size() - 1));
    }
}
