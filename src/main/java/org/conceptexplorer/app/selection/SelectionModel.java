package org.conceptexplorer.app.selection;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The one selection of the window, which every place shows and can change. */
public final class SelectionModel {
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.NONE);

    /** What is selected. */
    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** Selects one class of images, or all of them. */
    public void chooseLabel(OptionalInt label) {
        selection.set(selection.get().withLabel(label));
    }

    /** Selects one concept, or all of them. */
    public void chooseConcept(OptionalInt concept) {
        selection.set(selection.get().withConcept(concept));
    }

    /** Selects test images by their position, or all of them if the list is empty. */
    public void chooseImages(List<Integer> positions) {
        selection.set(selection.get().withImages(positions));
    }

    /** Selects test images and training images by their positions, or all of them if both lists are empty. */
    public void chooseImages(List<Integer> positions, List<Integer> training) {
        selection.set(selection.get().withImages(positions, training));
    }

    /** Selects nothing in particular. */
    public void clear() {
        selection.set(Selection.NONE);
    }

    /**
     * Forgets what belongs to images that are no longer on view.
     *
     * @param there whether the images that are on view now have a class
     */
    public void imagesChanged(IntPredicate there) {
        Selection before = selection.get();
        boolean keeps = before.label().isPresent() && there.test(before.label().getAsInt());
        selection.set(before.withImages(List.of()).withLabel(keeps ? before.label() : OptionalInt.empty()));
    }
}
