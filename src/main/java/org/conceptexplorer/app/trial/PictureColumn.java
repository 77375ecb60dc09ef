package org.conceptexplorer.app.trial;

import atlantafx.base.theme.Styles;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.PixelPicture;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.figure.Style;

/** The picture that the network draws from the bars, and how far it is from the image. */
final class PictureColumn extends VBox {
    private final PixelPicture picture;

    /**
     * A picture beside an image.
     *
     * @param beside what stands below the image: as much room is left below the picture, so that both stand in line
     */
    PictureColumn(BarsModel model, ObservableValue<Style> look, Region beside) {
        Label title = new Label("Drawn from the bars");
        title.getStyleClass().add(Styles.TITLE_4);
        HBox heading = new HBox(title);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("heading");
        picture = new PixelPicture(look, "The picture drawn from the bars");
        picture.setId("trial-picture");
        picture.pixelsProperty().bind(model.drawnProperty().map(drawn -> drawn.map(Drawn::picture)
                .orElse(null)));
        VBox.setVgrow(picture, Priority.ALWAYS);
        Label error = new Label();
        error.setId("trial-error");
        error.textProperty().bind(model.drawnProperty().map(drawn -> drawn.map(
                        now -> "reconstruction error " + NumberWords.significant(now.error()))
                .orElse("")));
        Hint.on(error, "Binary cross-entropy per pixel between the image at the left and this picture, in nats.");
        Label effect = new Label();
        effect.setId("trial-effect");
        effect.textProperty().bind(model.effectProperty());
        effect.setWrapText(true);
        effect.setMinHeight(USE_PREF_SIZE);
        VBox words = new VBox(error, effect);
        words.setAlignment(Pos.TOP_CENTER);
        words.minHeightProperty().bind(beside.heightProperty());
        getChildren().addAll(heading, picture, words);
        getStyleClass().add("trial-column");
    }

    /** The picture. */
    Node picture() {
        return picture;
    }
}
