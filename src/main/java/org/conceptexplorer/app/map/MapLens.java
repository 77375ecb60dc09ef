package org.conceptexplorer.app.map;

import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.conceptexplorer.app.fx.PixelPicture;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.Style;

/** The image of the point that the pointer is on, beside the pointer. Lets the pointer through. */
final class MapLens extends Pane {
    private static final double GAP = 16;
    private static final double SIDE = 112;

    private final PixelPicture picture;
    private final ObservableValue<Style> look;
    private final Label words = new Label();
    private final VBox card;

    MapLens(ObservableValue<Style> look) {
        this.look = look;
        picture = new PixelPicture(look, "The image of the point");
        picture.setPrefSize(SIDE, SIDE);
        words.setId("lens");
        words.setWrapText(true);
        words.setMaxWidth(SIDE + 2 * GAP);
        card = new VBox(picture, words);
        card.getStyleClass().add("lens");
        card.setVisible(false);
        card.setManaged(false);
        getChildren().add(card);
        setMouseTransparent(true);
    }

    /** Shows a point's image to the right of and below a place, or on the other side where there is no room. */
    void show(ShownMap map, OptionalInt point, double x, double y) {
        card.setVisible(point.isPresent());
        if (point.isPresent()) {
            int image = point.getAsInt();
            picture.pixelsProperty().set(map.placed().set().pixels(image));
            words.setText(words(map, image, look.getValue().labels().concepts()));
            card.autosize();
            double right = x + GAP + card.getWidth() <= getWidth() ? x + GAP : x - GAP - card.getWidth();
            double below = y + GAP + card.getHeight() <= getHeight() ? y + GAP : y - GAP - card.getHeight();
            card.relocate(Math.max(0, Math.rint(right)), Math.max(0, Math.rint(below)));
        }
    }

    void hide() {
        card.setVisible(false);
    }

    private static String words(ShownMap map, int point, ConceptNames names) {
        MapSet set = map.placed().set();
        String label = set.isLabelled() ? ", class " + set.className(set.label(point)) : "";
        float value = map.values().at(point, 0);
        String coloured = map.colour().what().equals("class")
                ? ""
                : "\n" + map.colour().called(names) + " " + NumberWords.significant(value);
        return set.name(point) + label + coloured;
    }
}
