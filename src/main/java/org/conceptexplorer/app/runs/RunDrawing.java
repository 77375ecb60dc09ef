package org.conceptexplorer.app.runs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.fx.WatchedProgress;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.export.batch.FigureRequest;
import org.conceptexplorer.export.batch.ImageChoice;
import org.conceptexplorer.export.batch.RunMaterial;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.kind.Arrangement;
import org.conceptexplorer.figure.kind.BarScale;
import org.conceptexplorer.figure.kind.FigureKinds;
import org.conceptexplorer.figure.kind.ImageRow;
import org.conceptexplorer.figure.kind.LossRun;
import org.conceptexplorer.figure.kind.LossView;
import org.conceptexplorer.figure.loss.LossFigure;
import org.conceptexplorer.training.AutoencoderFactory;
import org.conceptexplorer.training.library.ListedRun;
import org.conceptexplorer.training.run.RunFolder;
import org.conceptexplorer.training.run.RunImages;

/** Draws figures of runs in folders, beside the JavaFX thread; of several wishes the latest counts. */
final class RunDrawing {
    private static final int MOST_KEPT = 30;
    private static final double WIDTH = 1_000;

    private final Datasets datasets;
    private final AutoencoderFactory networks;
    private final Background background;
    private final FxDelivery delivery;

    /** A run that was read is not read again for its curves. */
    private final Map<ListedRun, LossRun> read = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ListedRun, LossRun> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private WatchedProgress newest;

    RunDrawing(Datasets datasets, AutoencoderFactory networks, Background background, FxDelivery delivery) {
        this.datasets = datasets;
        this.networks = networks;
        this.background = background;
        this.delivery = delivery;
        newest = new WatchedProgress(delivery);
    }

    /**
     * Draws what was chosen.
     *
     * @param runs at least one, none of them damaged
     * @param drawn takes the figure
     * @param failed told why there is none
     */
    void draw(List<ListedRun> runs, RunsView view, Consumer<Figure> drawn, Consumer<Throwable> failed) {
        cancel();
        WatchedProgress progress = new WatchedProgress(delivery);
        newest = progress;
        background.run(
                () -> {
                    progress.check();
                    return view == RunsView.SIDE_BY_SIDE
                            ? sideBySide(runs, progress)
                            : curves(runs, view == RunsView.SPREAD, progress);
                },
                figure -> {
                    if (!progress.cancelled()) {
                        drawn.accept(figure);
                    }
                },
                failure -> {
                    if (!progress.cancelled()) {
                        failed.accept(failure);
                    }
                });
    }

    void cancel() {
        newest.cancel();
    }

    private Figure curves(List<ListedRun> runs, boolean spread, Progress progress) {
        List<LossRun> losses = new ArrayList<>();
        for (ListedRun run : runs) {
            progress.check();
            losses.add(losses(run));
        }
        return new LossFigure(losses, OptionalDouble.empty(), LossView.DEFAULT.withSpread(spread));
    }

    private LossRun losses(ListedRun run) {
        synchronized (read) {
            LossRun known = read.get(run);
            if (known != null) {
                return known;
            }
        }
        LossRun fresh = LossRun.of(run.name(), RunFolder.read(run.path()).training());
        synchronized (read) {
            read.put(run, fresh);
        }
        return fresh;
    }

    /** By the very way that the command draws it. */
    private Figure sideBySide(List<ListedRun> runs, Progress progress) {
        Path first = runs.get(0).path();
        RunMaterial material = new RunMaterial(
                first,
                RunFolder.read(first),
                new RunImages(datasets, "open the run with other images"),
                Optional.empty(),
                networks,
                progress);
        runs.stream().skip(1).forEach(run -> material.compare(run.path(), RunFolder.read(run.path())));
        FigureRequest request = new FigureRequest(
                Set.of(FigureKinds.parse("side-by-side")),
                ImageChoice.FIRST,
                new Arrangement(
                        OptionalInt.empty(),
                        WIDTH,
                        List.of(ImageRow.values()),
                        BarScale.COMMON,
                        false,
                        LossView.DEFAULT));
        return material.draw(request, false, progress).get(0).figure();
    }
}
