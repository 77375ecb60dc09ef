package org.conceptexplorer.app.runs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.fx.WatchedProgress;
import org.conceptexplorer.training.library.ListedRun;
import org.conceptexplorer.training.library.RunCatalog;
import org.conceptexplorer.training.run.RunHead;
import org.conceptexplorer.training.setting.Setting;
import org.conceptexplorer.training.setting.Settings;

/** Lists runs beside the JavaFX thread; of several listings the latest counts. */
final class RunListing {
    /** A table with more columns can no longer be read. */
    private static final int MOST_SETTINGS = 8;

    private final RunCatalog catalog;
    private final Background background;
    private final FxDelivery delivery;
    private WatchedProgress newest;

    /** What a listing has found. */
    record Found(List<ListedRun> runs, List<Setting<?>> differing) {}

    RunListing(RunCatalog catalog, Background background, FxDelivery delivery) {
        this.catalog = catalog;
        this.background = background;
        this.delivery = delivery;
        newest = new WatchedProgress(delivery);
    }

    /**
     * Lists all runs in some folders.
     *
     * @param some told of runs as they are found, a few times a second
     * @param all told of all of them in the end
     * @param failed told why they cannot be listed
     */
    void list(List<Path> folders, Consumer<List<ListedRun>> some, Consumer<Found> all, Consumer<Throwable> failed) {
        cancel();
        WatchedProgress progress = new WatchedProgress(delivery);
        newest = progress;
        Consumer<ListedRun> stream = delivery.stream(found -> {
            if (!progress.cancelled()) {
                some.accept(found);
            }
        });
        background.run(
                () -> {
                    Map<Path, ListedRun> runs = new LinkedHashMap<>(); // one folder may lie in another
                    for (Path folder : folders) {
                        catalog.list(
                                folder,
                                run -> {
                                    if (runs.put(run.path(), run) == null) {
                                        stream.accept(run);
                                    }
                                },
                                progress);
                    }
                    List<ListedRun> found = List.copyOf(runs.values());
                    return new Found(found, differing(found));
                },
                found -> {
                    if (!progress.cancelled()) {
                        progress.cancel(); // what is still on its way is among them
                        all.accept(found);
                    }
                },
                failed);
    }

    void cancel() {
        newest.cancel();
    }

    /** The settings in which runs differ, but for those that have a column of their own. */
    static List<Setting<?>> differing(List<ListedRun> runs) {
        List<RunHead> heads = runs.stream().flatMap(run -> run.head().stream()).toList();
        List<Setting<?>> differing = new ArrayList<>();
        for (Setting<?> setting : Settings.all()) {
            boolean ownColumn = setting.equals(Settings.ARCHITECTURE)
                    || setting.equals(Settings.EPOCHS)
                    || setting.equals(Settings.CHECKPOINT_SECONDS);
            if (!ownColumn && differing.size() < MOST_SETTINGS && differs(setting, heads)) {
                differing.add(setting);
            }
        }
        return differing;
    }

    private static boolean differs(Setting<?> setting, List<RunHead> heads) {
        Set<Object> values = new HashSet<>();
        for (RunHead head : heads) {
            if (setting.in(head.settings().values())
                    && setting.fits(head.settings().values())) {
                values.add(setting.of(head.settings().values()));
            }
            if (values.size() > 1) {
                return true;
            }
        }
        return false;
    }
}
