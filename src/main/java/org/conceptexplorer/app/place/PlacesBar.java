package org.conceptexplorer.app.place;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.Pills;

/** The buttons that go from place to place; not there while there is but one. */
public final class PlacesBar extends HBox {
    /** A bar for some places. */
    public PlacesBar(Places places) {
        setId("places");
        boolean several = places.all().size() > 1;
        setManaged(several);
        setVisible(several);
        setMinWidth(USE_PREF_SIZE);
        if (several) {
            List<ToggleButton> buttons =
                    places.all().stream().map(place -> button(places, place)).toList();
            getChildren()
                    .add(new Pills(
                            buttons,
                            places.shownProperty().map(places.all()::indexOf),
                            index -> places.show(places.all().get(index))));
        }
    }

    private static ToggleButton button(Places places, Place place) {
        ToggleButton button = new ToggleButton(place.name());
        button.setId("place-" + place.name().toLowerCase(Locale.ROOT));
        Hint.on(button, place.explanation() + " (" + places.keysOf(place) + ").");
        button.getStyleClass().addAll(Styles.SMALL);
        return button;
    }
}
