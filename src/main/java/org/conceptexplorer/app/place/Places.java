package org.conceptexplorer.app.place;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyCombination;
import org.conceptexplorer.app.shell.Shortcut;

/** All places of the window, and which of them is on view. */
public final class Places {
    private final List<Place> all;
    private final ReadOnlyObjectWrapper<Place> shown;

    /**
     * The first place is on view.
     *
     * @param places in the order of their buttons and keys, at least one
     */
    public Places(List<Place> places) {
        all = List.copyOf(places);
        shown = new ReadOnlyObjectWrapper<>(all.get(0));
    }

    /** All of them. */
    public List<Place> all() {
        return all;
    }

    /** The one on view. */
    public ReadOnlyObjectProperty<Place> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Goes to a place. */
    public void show(Place place) {
        shown.set(place);
    }

    /** The keys that go from place to place; none while there is but one. */
    public List<Shortcut> shortcuts() {
        return all.size() == 1
                ? List.of()
                : IntStream.range(0, all.size()).mapToObj(this::shortcut).toList();
    }

    private Shortcut shortcut(int index) {
        Place place = all.get(index);
        return Shortcut.combined(keys(index), place.name() + ": " + place.explanation(), () -> show(place));
    }

    /** The keys of a place as a person calls them. */
    String keysOf(Place place) {
        return KeyCombination.valueOf(keys(all.indexOf(place))).getDisplayText();
    }

    private static String keys(int index) {
        return "Shortcut+" + (index + 1);
    }
}
