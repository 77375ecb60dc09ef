package org.conceptexplorer.app.trial;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.conceptexplorer.data.own.GreyPicture;
import org.conceptexplorer.data.own.PreparedImage;
import org.conceptexplorer.figure.Palette;
import org.conceptexplorer.figure.Style;

/** How an own image was prepared, step by step. Not there for other images. */
final class StepsView extends HBox {
    private static final double SIDE = 56;

    private final ObservableValue<Style> look;
    private Optional<PreparedImage> shown = Optional.empty();

    StepsView(TrialImageModel model, ObservableValue<Style> look) {
        this.look = look;
        setId("steps");
        setAlignment(Pos.CENTER);
        getStyleClass().add("steps");
        model.imageProperty().addListener((observed, before, now) -> show(now.steps()));
        look.addListener((observed, before, now) -> show(shown));
        show(model.imageProperty().get().steps());
    }

    private void show(Optional<PreparedImage> steps) {
        shown = steps;
        setVisible(steps.isPresent());
        setManaged(steps.isPresent());
        getChildren().clear();
        steps.ifPresent(prepared -> getChildren()
                .addAll(
                        step(prepared.ink(), prepared.inverted() ? "ink, inverted" : "ink"),
                        step(prepared.cut(), "cut out"),
                        step(prepared.fitted(), "in 20×20"),
                        step(prepared.centred(), "centred")));
    }

    private Node step(GreyPicture picture, String words) {
        ImageView view = new ImageView(image(picture));
        view.setPreserveRatio(true);
        view.setFitWidth(SIDE);
        view.setFitHeight(SIDE);
        view.setSmooth(picture.width() > SIDE);
        StackPane frame = new StackPane(view);
        frame.setMinSize(SIDE, SIDE);
        frame.getStyleClass().add("step");
        Label caption = new Label(words);
        caption.getStyleClass().add("explanation");
        VBox both = new VBox(frame, caption);
        both.setAlignment(Pos.TOP_CENTER);
        return both;
    }

    private WritableImage image(GreyPicture picture) {
        Palette palette = look.getValue().palette();
        int[] pixels = new int[picture.width() * picture.height()];
        for (int pixel = 0; pixel < pixels.length; pixel++) {
            pixels[pixel] = palette.ink(picture.at(pixel / picture.width(), pixel % picture.width()))
                    .getRGB();
        }
        WritableImage image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbInstance(),
                        pixels,
                        0,
                        picture.width());
        return image;
    }
}
