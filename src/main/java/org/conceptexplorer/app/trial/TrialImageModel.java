package org.conceptexplorer.app.trial;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.conceptexplorer.analysis.MeanImage;
import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.Explained;
import org.conceptexplorer.app.selection.Selection;
import org.conceptexplorer.app.selection.SelectionModel;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.SeededRandom;
import org.conceptexplorer.data.own.ImageFiles;
import org.conceptexplorer.data.own.OwnImage;
import org.conceptexplorer.data.own.Preparation;
import org.conceptexplorer.data.own.Raster;

/** Which image is tried out, and how it is damaged. What is selected elsewhere is tried here. */
public final class TrialImageModel {
    private static final String DRAWN = "Drawn by hand";

    private final Background background;
    private final SelectionModel selection;
    private final SeededRandom random = new SeededRandom(1);
    private final ReadOnlyObjectWrapper<TrialImage> image = new ReadOnlyObjectWrapper<>(TrialImage.NOTHING);
    private final ReadOnlyObjectWrapper<DamageChoice> damage = new ReadOnlyObjectWrapper<>(DamageChoice.NONE);
    private final ReadOnlyObjectWrapper<Pixels> seen = new ReadOnlyObjectWrapper<>(TrialImage.NOTHING.pixels());
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper drawing = new ReadOnlyBooleanWrapper();
    private Optional<Dataset> data = Optional.empty();
    private Object latest = new Object();

    /**
     * Nothing is tried yet.
     *
     * @param background where files are read
     * @param selection what is selected in all places
     */
    public TrialImageModel(Background background, SelectionModel selection) {
        this.background = background;
        this.selection = selection;
        selection.selectionProperty().addListener((observed, before, now) -> follow(before, now));
    }

    /** The image, undamaged. */
    public ReadOnlyObjectProperty<TrialImage> imageProperty() {
        return image.getReadOnlyProperty();
    }

    /** How it is damaged. */
    public ReadOnlyObjectProperty<DamageChoice> damageProperty() {
        return damage.getReadOnlyProperty();
    }

    /** What the network sees: the image with its damage. */
    public ReadOnlyObjectProperty<Pixels> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /** Why an image could not be taken, or what is to be known about it, as a sentence; empty if there is nothing. */
    public ReadOnlyStringProperty remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    /** Whether an image is being drawn by hand. */
    public ReadOnlyBooleanProperty drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    /** How many images there are to choose from. */
    public int count() {
        return test().map(ImageSet::size).orElse(0);
    }

    /** Takes the images on view, or none; an own image stays. */
    public void show(Optional<Dataset> images) {
        boolean same = data.map(Dataset::test).equals(images.map(Dataset::test));
        data = images;
        if (!same && image.get().steps().isEmpty()) {
            if (count() > 0) {
                follow(Selection.NONE, selection.selectionProperty().get());
                if (image.get().position().isEmpty()) {
                    showPosition(first());
                }
            } else {
                nothing();
            }
        }
    }

    /** Tries a test image, and selects it in all places. */
    public void choose(int position) {
        if (position < 0 || position >= count()) {
            remark.set(
                    count() == 0
                            ? "There are no images; open some, or draw one."
                            : "There is no image " + position + "; choose from 0 to " + (count() - 1) + ".");
            return;
        }
        showPosition(position);
        selection.chooseImages(List.of(position));
    }

    /** Tries a test image; what is selected stays as it is. */
    public void showPosition(int position) {
        test().filter(images -> position >= 0 && position < images.size())
                .ifPresent(images -> take(TrialImage.of(images, position)));
    }

    /** Goes a number of images on among those that are selected, or back. */
    public void step(int images) {
        candidates().ifPresent(all -> go(all.after(image.get().position(), images)));
    }

    /** Tries any of the images that are selected. */
    public void other() {
        candidates().ifPresent(all -> go(all.at(random.nextInt(all.count()))));
    }

    /** Tries the mean of all training images. */
    public void mean() {
        data.filter(images -> images.train().size() > 0)
                .ifPresent(images -> work("Taking the mean", () -> MeanImage.of(images.train()), mean -> {
                    take(TrialImage.plain("Mean of all training images", mean));
                }));
    }

    /** Tries no ink at all. */
    public void nothing() {
        take(TrialImage.NOTHING);
    }

    /** Tries what will be drawn by hand; whatever was drawn before is gone. */
    public void draw() {
        nothing();
        drawing.set(true);
    }

    /**
     * Tries what was drawn by hand so far.
     *
     * @param done told when it is on view, or cannot be
     */
    void drawn(Raster picture, Runnable done) {
        Object asked = new Object();
        latest = asked;
        background.run(
                () -> TrialImage.own(DRAWN, Preparation.of(picture)),
                image -> {
                    if (latest == asked) {
                        put(image);
                    }
                    done.run();
                },
                failure -> {
                    refuse(Explained.sentence("Preparing the drawing", failure));
                    done.run();
                });
    }

    /** Tries a picture from a file. */
    public void open(Path file) {
        work("Reading the image", () -> opened(file), opened -> {
            take(opened.image());
            remark.set(opened.remark());
        });
    }

    /**
     * Tries somebody's own picture, such as one that was drawn or pasted.
     *
     * @param name what it is called
     */
    public void own(String name, Raster picture) {
        work("Preparing the image", () -> TrialImage.own(name, Preparation.of(picture)), this::take);
    }

    /** Tells what kept an image from being taken. */
    public void refuse(String sentence) {
        remark.set(sentence);
    }

    /** Damages the image in another way, or not at all. */
    public void damage(DamageChoice chosen) {
        damage.set(chosen);
        seen.set(chosen.apply(image.get().pixels()));
    }

    private record Opened(TrialImage image, String remark) {}

    private static Opened opened(Path file) {
        OwnImage own = ImageFiles.read(file);
        String remark = own.isAnimated() ? "The file holds " + own.frames() + " pictures; this is the first." : "";
        return new Opened(TrialImage.own(String.valueOf(file.getFileName()), Preparation.of(own.raster())), remark);
    }

    /** Of works that overlap, what was asked for last counts. */
    private <T> void work(String doing, Callable<T> computed, Consumer<T> taken) {
        Object asked = new Object();
        latest = asked;
        background.run(
                computed,
                result -> {
                    if (latest == asked) {
                        taken.accept(result);
                    }
                },
                failure -> {
                    if (latest == asked) {
                        remark.set(Explained.sentence(doing, failure));
                    }
                });
    }

    private void take(TrialImage next) {
        latest = new Object();
        drawing.set(false);
        put(next);
    }

    private void put(TrialImage next) {
        remark.set("");
        image.set(next);
        seen.set(damage.get().apply(next.pixels()));
    }

    private void follow(Selection before, Selection now) {
        boolean shown = image.get().position().isPresent()
                && now.images().contains(image.get().position().getAsInt());
        if (!now.images().isEmpty() && !now.images().equals(before.images()) && !shown) {
            showPosition(now.images().get(0));
        } else if (now.images().isEmpty()
                && now.label().isPresent()
                && !now.label().equals(before.label())) {
            showPosition(first());
        }
    }

    private int first() {
        return candidates().map(all -> all.at(0)).orElse(0);
    }

    /** If one image alone is selected, the selection goes along with it. */
    private void go(int position) {
        if (selection.selectionProperty().get().images().size() == 1) {
            choose(position);
        } else {
            showPosition(position);
        }
    }

    /** Empty if there are none. */
    private Optional<Candidates> candidates() {
        return test().map(images ->
                        Candidates.of(images, selection.selectionProperty().get()))
                .filter(all -> all.count() > 0);
    }

    private Optional<ImageSet> test() {
        return data.map(Dataset::test);
    }
}
