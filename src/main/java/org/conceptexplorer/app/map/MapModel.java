package org.conceptexplorer.app.map;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.app.codes.CodesModel;
import org.conceptexplorer.app.codes.EncodedSet;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.Explained;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.fx.WatchedProgress;
import org.conceptexplorer.app.selection.Selection;
import org.conceptexplorer.app.selection.SelectionModel;
import org.jspecify.annotations.Nullable;

/**
 * The codes of all test images as points. What is selected anywhere shows here, and what is chosen here is selected
 * everywhere. A layout that takes long is not made anew while a network learns: its points keep their places, their
 * colours follow.
 */
public final class MapModel {
    private final Background background;
    private final FxDelivery delivery;
    private final SelectionModel selection;
    private final CodesModel codes;
    private final ReadOnlyObjectWrapper<MapWish> wish = new ReadOnlyObjectWrapper<>(MapWish.START);
    private final ReadOnlyObjectWrapper<MapColour> colour =
            new ReadOnlyObjectWrapper<>(new MapColour(MapColour.Kind.CLASS, 0));
    private final ReadOnlyObjectWrapper<Optional<ShownMap>> map = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<PlacedCodes> placed = Optional.empty();
    private @Nullable WatchedProgress layingOut;

    /**
     * A map of nothing yet.
     *
     * @param background where points are laid out
     * @param delivery brings progress to the JavaFX thread
     * @param selection what is selected in all places
     * @param codes of the test images
     */
    public MapModel(Background background, FxDelivery delivery, SelectionModel selection, CodesModel codes) {
        this.background = background;
        this.delivery = delivery;
        this.selection = selection;
        this.codes = codes;
        codes.codesProperty().addListener(observed -> codesChanged());
        codes.askingProperty().addListener(observed -> say());
        codes.problemProperty().addListener(observed -> say());
        selection.selectionProperty().addListener((observed, before, now) -> selected(before, now));
    }

    /** The map; empty until there is one. */
    public ReadOnlyObjectProperty<Optional<ShownMap>> mapProperty() {
        return map.getReadOnlyProperty();
    }

    /** How codes are laid out. */
    public ReadOnlyObjectProperty<MapWish> wishProperty() {
        return wish.getReadOnlyProperty();
    }

    /** What points are coloured by. */
    public ReadOnlyObjectProperty<MapColour> colourProperty() {
        return colour.getReadOnlyProperty();
    }

    /** Whether a layout is being made. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** How far the layout is, from 0 to 1; negative while unknown. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What is being waited for, how many points there are, or why there are none. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** What was wrong with the last wish, as a sentence; empty if nothing was. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Lays out codes in another way. */
    public void choose(MapWish wanted) {
        if (!wanted.equals(wish.get()) || placed.isEmpty()) {
            wish.set(wanted);
            layOut();
        }
    }

    /** Lays out the codes as they are now, which takes long for some ways. */
    public void again() {
        layOut();
    }

    /** Gives up the layout that is being made; the one before stays. */
    public void cancel() {
        WatchedProgress under = layingOut;
        if (under != null) {
            under.cancel();
            layingOut = null;
            working.set(false);
            placed.ifPresent(last -> wish.set(last.wish()));
            say();
        }
    }

    /** Colours points by something else; a concept is then selected in all places. */
    public void colourBy(MapColour chosen) {
        paintBy(chosen);
        if (chosen.kind() == MapColour.Kind.CONCEPT) {
            selection.chooseConcept(OptionalInt.of(chosen.concept()));
        }
    }

    private void paintBy(MapColour chosen) {
        if (!chosen.equals(colour.get())) {
            colour.set(chosen);
            draw();
        }
    }

    /** Selects a class of images in all places; all of them if it is selected already. */
    public void chooseLabel(int label) {
        boolean was = selection.selectionProperty().get().label().equals(OptionalInt.of(label));
        selection.chooseLabel(was ? OptionalInt.empty() : OptionalInt.of(label));
    }

    /** Selects images in all places; all of them if there are none. */
    public void select(List<Integer> images) {
        problem.set("");
        selection.chooseImages(images);
    }

    /** Selects an image by its index, as it was typed. */
    public void search(String text) {
        String digits = text.replace(",", "").strip();
        int count = placed.map(points -> points.points().rows()).orElse(0);
        if (digits.matches("\\d{1,9}") && Integer.parseInt(digits) < count) {
            select(List.of(Integer.parseInt(digits)));
        } else {
            problem.set("There is no image " + text.strip() + "; the indices go from 0 to " + (count - 1) + ".");
        }
    }

    /** Somebody looks at the map, or does not any more. */
    void look(boolean looked) {
        if (looked) {
            codes.look();
        } else {
            codes.lookAway();
        }
        say();
    }

    private void codesChanged() {
        Optional<EncodedSet> known = codes.codesProperty().get();
        boolean sameImages = known.isPresent()
                && placed.filter(points -> points.set().images() == known.get().images())
                        .isPresent();
        if (known.isEmpty()) {
            cancel();
            placed = Optional.empty();
            map.set(Optional.empty());
            say();
        } else if (sameImages && wish.get().takesLong()) {
            draw();
        } else {
            layOut();
        }
    }

    private void layOut() {
        cancelQuietly();
        codes.codesProperty().get().ifPresent(set -> {
            MapWish wanted = wish.get();
            WatchedProgress under = new WatchedProgress(delivery);
            layingOut = under;
            progress.set(-1);
            under.fractionProperty().addListener((observed, before, now) -> report(under, now.doubleValue()));
            working.set(true);
            say();
            background.run(
                    () -> points(set, wanted, under),
                    points -> place(under, new PlacedCodes(set, wanted, points)),
                    failure -> fail(under, failure));
        });
    }

    private void cancelQuietly() {
        if (layingOut != null) {
            layingOut.cancel();
        }
    }

    private static FloatMatrix points(EncodedSet set, MapWish wanted, WatchedProgress under) {
        boolean means = wanted.kind() == MapWish.Kind.TWO_CONCEPTS;
        FloatMatrix table = means ? set.codes().means() : set.codes().whole();
        return wanted.projection(table.rows()).project(table, under);
    }

    private void report(WatchedProgress under, double share) {
        if (layingOut == under) {
            progress.set(share);
        }
    }

    private void place(WatchedProgress under, PlacedCodes points) {
        if (layingOut == under) {
            layingOut = null;
            working.set(false);
            placed = Optional.of(points);
            draw();
            say();
        }
    }

    private void fail(WatchedProgress under, Throwable failure) {
        if (layingOut == under) {
            layingOut = null;
            working.set(false);
            problem.set(Explained.sentence("Laying out the map", failure));
            say();
        }
    }

    private void selected(Selection before, Selection now) {
        if (now.concept().isPresent() && !now.concept().equals(before.concept())) {
            paintBy(new MapColour(MapColour.Kind.CONCEPT, now.concept().getAsInt()));
        }
        map.get().ifPresent(shown -> map.set(Optional.of(shown.with(now))));
        say();
    }

    private void draw() {
        Optional<EncodedSet> newest = codes.codesProperty().get();
        placed.ifPresent(points -> {
            boolean labelled = points.set().images().isLabelled();
            if (!labelled && colour.get().kind() == MapColour.Kind.CLASS) {
                colour.set(new MapColour(MapColour.Kind.ERROR, 0));
            }
            EncodedSet colours = newest.orElse(points.set());
            map.set(Optional.of(ShownMap.of(
                    points, colours, colour.get(), selection.selectionProperty().get())));
        });
    }

    private void say() {
        status.set(MapWords.of(this, codes));
    }
}
