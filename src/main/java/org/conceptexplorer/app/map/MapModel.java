package org.conceptexplorer.app.map;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.conceptexplorer.app.codes.CodesModel;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.Explained;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.selection.Selection;
import org.conceptexplorer.app.selection.SelectionModel;

/**
 * Codes as points: of the test images, of the training images, or of both. What is selected anywhere shows here, and what
 * is chosen here is selected everywhere; training images are shown here alone. A layout that takes long is not made anew
 * while a network learns: its points keep their places, their colours follow.
 */
public final class MapModel {
    private final SelectionModel selection;
    private final MapCodes codes;
    private final MapLayout layout;
    private final ReadOnlyObjectWrapper<MapWish> wish = new ReadOnlyObjectWrapper<>(MapWish.START);
    private final ReadOnlyObjectWrapper<MapColour> colour =
            new ReadOnlyObjectWrapper<>(new MapColour(MapColour.Kind.CLASS, 0));
    private final ReadOnlyObjectWrapper<Optional<ShownMap>> map = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<PlacedCodes> placed = Optional.empty();

    /**
     * A map of nothing yet.
     *
     * @param background where points are laid out
     * @param delivery brings progress to the JavaFX thread
     * @param selection what is selected in all places
     * @param test codes of the test images
     * @param training codes of the training images
     */
    public MapModel(
            Background background,
            FxDelivery delivery,
            SelectionModel selection,
            CodesModel test,
            CodesModel training) {
        this.selection = selection;
        codes = new MapCodes(test, training);
        layout = new MapLayout(background, delivery, this::place, this::fail);
        codes.setProperty().addListener(observed -> codesChanged());
        codes.whenNews(this::say);
        layout.stageProperty().addListener(observed -> say());
        selection.selectionProperty().addListener((observed, before, now) -> selected(before, now));
    }

    /** The map; empty until there is one. */
    public ReadOnlyObjectProperty<Optional<ShownMap>> mapProperty() {
        return map.getReadOnlyProperty();
    }

    /** Which images are shown. */
    public ReadOnlyObjectProperty<MapImages> imagesProperty() {
        return codes.imagesProperty();
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
        return layout.workingProperty();
    }

    /** How far the layout is, from 0 to 1; negative while unknown. */
    public ReadOnlyDoubleProperty progressProperty() {
        return layout.progressProperty();
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

    /** Shows other images; those that are then no longer on the map are no longer selected. */
    public void choose(MapImages wanted) {
        Selection now = selection.selectionProperty().get();
        if (!wanted.withTraining() && !now.training().isEmpty()) {
            selection.chooseImages(now.images());
        }
        problem.set("");
        codes.choose(wanted);
        say();
    }

    /** Lays out the codes as they are now, which takes long for some ways. */
    public void again() {
        layOut();
    }

    /** Gives up the layout that is being made; the map before stays, with the images it shows. */
    public void cancel() {
        if (layout.giveUp()) {
            placed.ifPresent(last -> {
                wish.set(last.wish());
                codes.choose(last.set().kind());
            });
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

    /** Selects the images of points in all places; all of them if there are none. */
    public void select(List<Integer> points) {
        problem.set("");
        Optional<MapSet> set = placed.map(PlacedCodes::set);
        selection.chooseImages(positions(set, points, true), positions(set, points, false));
    }

    private static List<Integer> positions(Optional<MapSet> set, List<Integer> points, boolean ofTest) {
        return set.map(images -> points.stream()
                        .filter(point -> images.isTest(point) == ofTest)
                        .map(images::position)
                        .toList())
                .orElse(List.of());
    }

    /** Selects an image by its index, as it was typed. */
    public void search(String text) {
        placed.map(PlacedCodes::set).ifPresent(set -> MapSearch.find(set, text)
                .ifPresentOrElse(point -> select(List.of(point)), () -> problem.set(MapSearch.refusal(set, text))));
    }

    /** Somebody looks at the map, or does not any more. */
    void look(boolean looked) {
        codes.look(looked);
        say();
    }

    private void codesChanged() {
        Optional<MapSet> known = codes.setProperty().get();
        boolean sameImages = known.isPresent()
                && placed.filter(points -> points.set().hasImagesOf(known.get()))
                        .isPresent();
        if (known.isEmpty()) {
            layout.giveUp();
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
        codes.setProperty().get().ifPresent(set -> {
            layout.begin(set, wish.get());
            say();
        });
    }

    private void place(PlacedCodes points) {
        placed = Optional.of(points);
        draw();
        say();
    }

    private void fail(Throwable failure) {
        problem.set(Explained.sentence("Laying out the map", failure));
        say();
    }

    private void selected(Selection before, Selection now) {
        if (now.concept().isPresent() && !now.concept().equals(before.concept())) {
            paintBy(new MapColour(MapColour.Kind.CONCEPT, now.concept().getAsInt()));
        }
        map.get().ifPresent(shown -> map.set(Optional.of(shown.with(now))));
        say();
    }

    private void draw() {
        Optional<MapSet> newest = codes.setProperty().get();
        placed.ifPresent(points -> {
            boolean labelled = points.set().isLabelled();
            if (!labelled && colour.get().kind() == MapColour.Kind.CLASS) {
                colour.set(new MapColour(MapColour.Kind.ERROR, 0));
            }
            MapSet colours = newest.filter(points.set()::hasImagesOf).orElse(points.set()); // others are laid out first
            map.set(Optional.of(ShownMap.of(
                    points, colours, colour.get(), selection.selectionProperty().get())));
        });
    }

    private void say() {
        status.set(MapWords.of(codes, layout, map.get()));
    }
}
