package org.conceptexplorer.app.opening;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.conceptexplorer.app.dataset.DatasetModel;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.Explained;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.fx.WatchedProgress;
import org.conceptexplorer.app.notices.Notice;
import org.conceptexplorer.app.notices.NoticesModel;
import org.conceptexplorer.app.training.KeptRun;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.source.DataChoice;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.exchange.ModelImport;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.run.RunFolder;
import org.conceptexplorer.training.run.RunImages;

/**
 * Opens what lies in a folder or file: a training with its images, or images alone. What is on view stays until the other
 * is whole; of several wishes the latest counts.
 */
public final class OpeningModel {
    private static final String OPENING = "opening";
    private static final String MISSING = "run-images";

    /** What is read sooner needs no word about it. */
    private static final long PATIENCE_MILLISECONDS = 400;

    private final Datasets datasets;
    private final Background background;
    private final FxDelivery delivery;
    private final NoticesModel notices;
    private final DatasetModel dataset;
    private final RunStage stage;
    private final RecentPaths recents;
    private Consumer<Consumer<Path>> imagesQuestion = answer -> {};
    private BiConsumer<Run, Path> openedRuns = (run, folder) -> {};
    private WatchedProgress newest;

    /**
     * A model that has opened nothing yet.
     *
     * @param datasets where images come from
     * @param background where files are read
     * @param delivery brings what was read to the JavaFX thread
     * @param notices where problems are said
     * @param dataset opens images that belong to no run
     * @param stage where runs are shown
     * @param recents remembers the runs that were opened
     */
    public OpeningModel(
            Datasets datasets,
            Background background,
            FxDelivery delivery,
            NoticesModel notices,
            DatasetModel dataset,
            RunStage stage,
            RecentPaths recents) {
        this.datasets = datasets;
        this.background = background;
        this.delivery = delivery;
        this.notices = notices;
        this.dataset = dataset;
        this.stage = stage;
        this.recents = recents;
        newest = new WatchedProgress(delivery);
    }

    /** The runs that were opened last. */
    public RecentPaths recents() {
        return recents;
    }

    /** Takes what asks the person for other images of a run. */
    public void setImagesQuestion(Consumer<Consumer<Path>> question) {
        imagesQuestion = question;
    }

    /** Opens whatever lies there: a run, or images. */
    public void open(Path path) {
        open(path, this::show);
    }

    /** Opens a run and goes on with its training. */
    public void goOn(Path path) {
        open(path, opened -> opened.images()
                .filter(opened.run().data()::matches)
                .ifPresentOrElse(images -> goOn(opened, images), () -> show(opened)));
    }

    /** Shows a run as it was left when the window was closed, without a word if it is not there any more. */
    public void restore(Path path) {
        open(path, opened -> {
            openedRuns.accept(opened.run(), opened.folder());
            stage.restore(opened.run(), opened.images());
        });
    }

    private void open(Path path, Consumer<OpenedRun> then) {
        Path whole = path.toAbsolutePath().normalize();
        WatchedProgress progress = begin(whole);
        Optional<Dataset> onView = dataset.datasetProperty().get();
        background.run(
                () -> look(whole, onView, progress),
                found -> ifWanted(
                        progress, () -> found.ifPresentOrElse(run -> judge(run, then), () -> dataset.openPath(whole))),
                failure -> ifWanted(progress, () -> failed(whole, failure)));
    }

    private void goOn(OpenedRun opened, Dataset images) {
        openedRuns.accept(opened.run(), opened.folder());
        stage.goOn(opened.run(), images);
    }

    /** Shows a training of this start of the program again. */
    public void show(KeptRun kept) {
        begin(Path.of("")).cancel();
        over();
        stage.show(kept.run(), kept.images());
    }

    /** Remembers where a run was saved. */
    public void saved(Path folder) {
        recents.add(folder.toAbsolutePath().normalize());
    }

    /** Gives up what is being read. */
    public void cancel() {
        newest.cancel();
        over();
    }

    private Optional<OpenedRun> look(Path path, Optional<Dataset> onView, WatchedProgress progress) {
        if (!Files.exists(path)) {
            throw new ExplainedException("There is no " + path + " any more; it may have been moved or deleted.");
        }
        if (ModelImport.isOne(path)) {
            return Optional.of(OpenedRun.imported(
                    path, () -> onView.orElseGet(() -> datasets.open(DataChoice.parse("auto"), progress))));
        }
        return RunFolder.meant(path)
                .map(folder -> OpenedRun.read(folder, new RunImages(datasets, "choose other images"), progress));
    }

    private WatchedProgress begin(Path path) {
        newest.cancel();
        WatchedProgress begun = new WatchedProgress(delivery);
        newest = begun;
        notices.dismiss(MISSING);
        notices.dismiss(OPENING);
        delivery.run(() -> sayUnderWay(begun, path), PATIENCE_MILLISECONDS);
        return begun;
    }

    private void sayUnderWay(WatchedProgress begun, Path path) {
        if (begun == newest && !begun.cancelled()) {
            notices.say(new Notice(
                    OPENING,
                    Notice.Kind.INFORMATION,
                    "Opening " + path + ". You can go on with what is shown.",
                    List.of(new Notice.Action(
                            "cancel-opening", "Cancel", "Give the opening up; what is shown stays.", this::cancel)),
                    Optional.of(begun.fractionProperty())));
        }
    }

    private void ifWanted(WatchedProgress progress, Runnable next) {
        if (progress == newest && !progress.cancelled()) {
            progress.cancel(); // nothing is under way any more
            over();
            next.run();
        }
    }

    private void over() {
        notices.dismiss(OPENING);
    }

    private void failed(Path path, Throwable failure) {
        if (!(failure instanceof CancellationException)) {
            if (!Files.exists(path)) {
                recents.remove(path);
            }
            notices.problem(OPENING, Explained.sentence("Opening " + path, failure));
        }
    }

    private void judge(OpenedRun opened, Consumer<OpenedRun> then) {
        opened.missing().ifPresentOrElse(why -> offer(opened, why), () -> then.accept(opened));
    }

    /** The run is whole, its images are not: which others, or none? */
    private void offer(OpenedRun opened, ExplainedException why) {
        notices.say(new Notice(
                MISSING,
                Notice.Kind.PROBLEM,
                "The training in " + opened.folder() + " is whole, but not its images. " + why.getMessage(),
                new Notice.Action(
                        "choose-run-images",
                        "Choose images…",
                        "Show the network other images, or the same ones in another place.",
                        () -> imagesQuestion.accept(folder -> openWith(opened, DataChoice.parse(folder.toString())))),
                new Notice.Action(
                        "open-without-images",
                        "Open without images",
                        "Show the curves and the settings; there will be no digits.",
                        () -> {
                            notices.dismiss(MISSING);
                            show(opened);
                        })));
    }

    private void openWith(OpenedRun opened, DataChoice chosen) {
        WatchedProgress progress = begin(opened.folder());
        background.run(
                () -> opened.with(datasets.open(chosen, progress)),
                found -> ifWanted(progress, () -> showOthers(found)),
                failure -> ifWanted(progress, () -> failedImages(opened, failure)));
    }

    private void failedImages(OpenedRun opened, Throwable failure) {
        offer(opened, new ExplainedException(Explained.sentence("Opening the images", failure)));
    }

    private void showOthers(OpenedRun opened) {
        show(opened);
        boolean others = opened.images()
                .filter(images -> !opened.run().data().matches(images))
                .isPresent();
        if (others) {
            notices.say(new Notice(
                    MISSING,
                    Notice.Kind.ADVICE,
                    "The network on view has learned from other images than those that are shown."));
        }
    }

    /** Tells somebody of each run in a folder that is about to be shown. */
    public void whenOpened(BiConsumer<Run, Path> follower) {
        openedRuns = openedRuns.andThen(follower);
    }

    private void show(OpenedRun opened) {
        if (!opened.isImported()) {
            openedRuns.accept(opened.run(), opened.folder());
        }
        recents.add(opened.folder());
        stage.show(opened.run(), opened.images());
        if (!opened.remarks().isEmpty()) {
            notices.say(new Notice(
                    OPENING,
                    Notice.Kind.ADVICE,
                    "This network is from " + opened.folder() + ". " + String.join(" ", opened.remarks())));
        }
    }
}
