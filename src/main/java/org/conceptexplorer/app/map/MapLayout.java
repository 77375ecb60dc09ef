package org.conceptexplorer.app.map;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.fx.WatchedProgress;
import org.jspecify.annotations.Nullable;

/** Lays out codes beside the JavaFX thread, one map at a time: a later wish gives up the one before. */
final class MapLayout {
    private final Background background;
    private final FxDelivery delivery;
    private final Consumer<PlacedCodes> placed;
    private final Consumer<Throwable> failed;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper stage = new ReadOnlyStringWrapper("");
    private @Nullable WatchedProgress current;

    /**
     * Nothing to lay out yet.
     *
     * @param placed takes a map that is done
     * @param failed takes why there is none
     */
    MapLayout(Background background, FxDelivery delivery, Consumer<PlacedCodes> placed, Consumer<Throwable> failed) {
        this.background = background;
        this.delivery = delivery;
        this.placed = placed;
        this.failed = failed;
    }

    /** Whether a layout is being made. */
    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** How far it is, from 0 to 1; negative while unknown. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What is being done, and how long that will take; empty while unknown. */
    ReadOnlyStringProperty stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** Begins a layout. */
    void begin(MapSet set, MapWish wish) {
        giveUp();
        WatchedProgress mine = new WatchedProgress(delivery);
        TimeLeft left = new TimeLeft(System::nanoTime);
        current = mine;
        progress.set(-1);
        stage.set("");
        mine.fractionProperty().addListener((observed, before, now) -> {
            if (current == mine) {
                progress.set(now.doubleValue());
                stage.set(left.words(mine.whatProperty().get(), now.doubleValue()));
            }
        });
        working.set(true);
        background.run(
                () -> points(set, wish, mine),
                points -> end(mine, () -> placed.accept(new PlacedCodes(set, wish, points))),
                failure -> end(mine, () -> failed.accept(failure)));
    }

    private static FloatMatrix points(MapSet set, MapWish wish, WatchedProgress mine) {
        FloatMatrix table = set.table(wish.kind() == MapWish.Kind.TWO_CONCEPTS);
        return wish.projection(table.rows()).project(table, mine);
    }

    private void end(WatchedProgress mine, Runnable told) {
        if (current == mine) {
            current = null;
            working.set(false);
            told.run();
        }
    }

    /** Gives up what is being made; whether there was anything. */
    boolean giveUp() {
        WatchedProgress mine = current;
        current = null;
        working.set(false);
        if (mine != null) {
            mine.cancel();
        }
        return mine != null;
    }
}
