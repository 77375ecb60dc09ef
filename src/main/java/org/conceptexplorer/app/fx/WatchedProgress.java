package org.conceptexplorer.app.fx;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.conceptexplorer.base.Progress;

/** Progress of work beside the window, shown in it; cancelled from it. */
public final class WatchedProgress implements Progress {
    private record Report(String what, double fraction) {}

    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper what = new ReadOnlyStringWrapper("");
    private final Consumer<Report> reports;
    private volatile boolean cancelled;

    /** Progress that is shown by way of a delivery. */
    public WatchedProgress(FxDelivery delivery) {
        reports = delivery.stream(this::show);
    }

    /** From 0 to 1; negative while unknown. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** What is being done now, in plain words; empty while unknown. */
    public ReadOnlyStringProperty whatProperty() {
        return what.getReadOnlyProperty();
    }

    @Override
    public void report(String doing, long done, long total) {
        reports.accept(new Report(doing, total > 0 ? (double) done / total : -1));
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    /** Asks the work to stop. May be called from any thread. */
    public void cancel() {
        cancelled = true;
    }

    private void show(List<Report> reported) {
        Report latest = reported.get(reported.size() - 1);
        what.set(latest.what());
        fraction.set(latest.fraction());
    }
}
