package org.conceptexplorer.app.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.Explained;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.fx.WatchedProgress;
import org.conceptexplorer.app.notices.Notice;
import org.conceptexplorer.app.notices.NoticesModel;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.source.DataChoice;
import org.conceptexplorer.data.source.Datasets;

/** Which images are used. Opens them beside the JavaFX thread; what is open stays open until the next is. */
public final class DatasetModel {
    private static final String SAMPLES = "samples";
    private static final String DOWNLOAD = "download";
    private static final String OPENING = "data";

    private final Datasets datasets;
    private final Background background;
    private final FxDelivery delivery;
    private final NoticesModel notices;

    private final ObservableList<DataChoice> choices =
            FXCollections.observableArrayList(new DataChoice.Mnist(), new DataChoice.Sample());
    private final ReadOnlyObjectWrapper<DataChoice> choice = new ReadOnlyObjectWrapper<>(new DataChoice.Sample());
    private final ReadOnlyObjectWrapper<Optional<Dataset>> dataset = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private WatchedProgress newest;
    private Runnable folderQuestion = () -> {};

    /**
     * A model with nothing open yet.
     *
     * @param datasets where images come from
     * @param background where they are read
     * @param delivery where they are shown
     * @param notices where problems are said
     */
    public DatasetModel(Datasets datasets, Background background, FxDelivery delivery, NoticesModel notices) {
        this.datasets = datasets;
        this.background = background;
        this.delivery = delivery;
        this.notices = notices;
        newest = new WatchedProgress(delivery);
    }

    /** All that can be chosen: MNIST, samples, and the folders opened so far. */
    public ObservableList<DataChoice> choices() {
        return choices;
    }

    /** What is open. */
    public ReadOnlyObjectProperty<DataChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /** The open images; empty until the first are read. */
    public ReadOnlyObjectProperty<Optional<Dataset>> datasetProperty() {
        return dataset.getReadOnlyProperty();
    }

    /** Whether images are being read just now. */
    public ReadOnlyBooleanProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }

    /** Opens MNIST where it is on this computer, samples otherwise; so too, with a word about it, if MNIST is damaged. */
    public void openBest() {
        WatchedProgress progress = begin();
        DataChoice best = new DataChoice.Auto();
        background.run(
                () -> datasets.open(best, progress),
                opened -> show(progress, best, opened),
                failure -> openSamples(progress, failure));
    }

    /** Opens what was chosen; MNIST is downloaded first if need be. */
    public void choose(DataChoice chosen) {
        if (chosen instanceof DataChoice.Mnist && !datasets.mnistAvailable()) {
            download();
        } else {
            open(chosen);
        }
    }

    /** Opens a folder with images in MNIST's layout. */
    public void openFolder(Path folder) {
        open(new DataChoice.Folder(folder));
    }

    /** Takes what asks the person for a folder, for when the model has to offer that. */
    public void setFolderQuestion(Runnable question) {
        folderQuestion = question;
    }

    /** Downloads MNIST and opens it; what is open stays open meanwhile. */
    public void download() {
        WatchedProgress progress = begin();
        notices.dismiss(SAMPLES);
        notices.say(new Notice(
                DOWNLOAD,
                Notice.Kind.INFORMATION,
                "MNIST is being downloaded. You can go on with what is shown.",
                List.of(new Notice.Action(
                        "cancel-download",
                        "Cancel",
                        "Give the download up; what is shown stays.",
                        () -> cancel(progress))),
                Optional.of(progress.fractionProperty())));
        background.run(
                () -> {
                    datasets.download(progress);
                    return datasets.open(new DataChoice.Mnist(), progress);
                },
                opened -> show(progress, new DataChoice.Mnist(), opened),
                failure -> failed(progress, "Downloading MNIST", failure));
    }

    /** Gives up whatever is being read or downloaded. */
    public void cancel() {
        cancel(newest);
    }

    private void open(DataChoice chosen) {
        WatchedProgress progress = begin();
        background.run(
                () -> datasets.open(chosen, progress),
                opened -> show(progress, chosen, opened),
                failure -> failed(progress, "Opening the images", failure));
    }

    private void openSamples(WatchedProgress progress, Throwable failure) {
        if (progress.cancelled()) {
            return;
        }
        DataChoice samples = new DataChoice.Sample();
        background.run(
                () -> datasets.open(samples, progress),
                opened -> {
                    if (progress.cancelled()) {
                        return; // something else was chosen meanwhile
                    }
                    show(progress, samples, opened);
                    notices.say(new Notice(
                            OPENING,
                            Notice.Kind.PROBLEM,
                            Explained.sentence("Opening MNIST", failure) + " Sample digits are shown instead.",
                            offers()));
                },
                second -> failed(progress, "Opening the samples", second));
    }

    /** What can be done where MNIST is not; a download would not be looked at while another folder is given. */
    private Notice.Action[] offers() {
        Notice.Action folder = new Notice.Action(
                "open-images",
                "Open a folder…",
                "Open a folder with images in MNIST's layout.",
                () -> folderQuestion.run());
        Notice.Action download = new Notice.Action(
                "download-mnist",
                "Download MNIST (11 MB)",
                "Fetch MNIST from the internet and keep it on this computer.",
                this::download);
        return datasets.mnistGiven() ? new Notice.Action[] {folder} : new Notice.Action[] {download, folder};
    }

    /** The latest choice wins: what was under way before is given up. */
    private WatchedProgress begin() {
        newest.cancel();
        newest = new WatchedProgress(delivery);
        notices.dismiss(DOWNLOAD);
        opening.set(true);
        return newest;
    }

    private void cancel(WatchedProgress progress) {
        progress.cancel();
        over();
    }

    private void show(WatchedProgress progress, DataChoice chosen, Dataset opened) {
        if (progress.cancelled()) {
            return;
        }
        DataChoice named = chosen instanceof DataChoice.Auto ? named(opened) : chosen;
        if (!choices.contains(named)) {
            choices.add(named);
        }
        choice.set(named);
        dataset.set(Optional.of(opened));
        notices.dismiss(OPENING);
        over();
    }

    private void failed(WatchedProgress progress, String doing, Throwable failure) {
        if (!progress.cancelled()) {
            notices.problem(OPENING, Explained.sentence(doing, failure));
            over();
        }
    }

    private void over() {
        opening.set(false);
        notices.dismiss(DOWNLOAD);
        boolean samples = dataset.get().stream().anyMatch(open -> open.kind() == Dataset.Kind.SAMPLE);
        if (samples && !datasets.mnistAvailable()) {
            notices.say(new Notice(
                    SAMPLES,
                    Notice.Kind.INFORMATION,
                    "You see sample digits, drawn by the program: MNIST is not on this computer yet.",
                    offers()));
        } else {
            notices.dismiss(SAMPLES);
        }
    }

    private static DataChoice named(Dataset opened) {
        return opened.kind() == Dataset.Kind.SAMPLE ? new DataChoice.Sample() : new DataChoice.Mnist();
    }
}
