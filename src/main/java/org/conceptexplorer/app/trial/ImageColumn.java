package org.conceptexplorer.app.trial;

import atlantafx.base.theme.Styles;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.Icons;
import org.conceptexplorer.app.fx.PixelPicture;
import org.conceptexplorer.figure.Style;

/** The image that is tried, and the ways to another one. */
final class ImageColumn extends VBox {
    private final TrialImageModel model;
    private final OwnPictures own;
    private final PixelPicture picture;
    private final VBox below;

    ImageColumn(TrialImageModel model, OwnPictures own, ObservableValue<Style> look) {
        this.model = model;
        this.own = own;
        Label title = new Label();
        title.setId("trial-image-name");
        title.textProperty().bind(model.imageProperty().map(TrialImage::name));
        title.getStyleClass().add(Styles.TITLE_4);
        picture = new PixelPicture(look, "The image");
        picture.setId("trial-image");
        picture.pixelsProperty().bind(model.seenProperty());
        picture.visibleProperty().bind(model.drawingProperty().not());
        StackPane canvas = new StackPane(picture, new DrawingPad(model, look));
        VBox.setVgrow(canvas, Priority.ALWAYS);
        Label remark = new Label();
        remark.setId("trial-remark");
        remark.textProperty().bind(model.remarkProperty());
        remark.setWrapText(true);
        remark.setMinHeight(USE_PREF_SIZE);
        remark.visibleProperty().bind(remark.textProperty().isNotEmpty());
        remark.managedProperty().bind(remark.visibleProperty());
        remark.getStyleClass().add("problem");
        HBox heading = new HBox(title);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("heading");
        below = new VBox(remark, new StepsView(model, look), choice(), ways());
        below.getStyleClass().add("trial-below");
        getChildren().addAll(heading, canvas, below);
        getStyleClass().add("trial-column");
        own.acceptDrops(this);
    }

    /** The image. */
    Node picture() {
        return picture;
    }

    /** What stands below the image. */
    Region below() {
        return below;
    }

    private Node choice() {
        TextField index = new TextField();
        index.setId("trial-index");
        index.setPromptText("index");
        index.setPrefColumnCount(5);
        index.setOnAction(entered -> choose(index.getText()));
        Hint.on(index, "The index of a test image: Enter tries it and selects it in all places.");
        index.setText(index(model.imageProperty().get()));
        model.imageProperty().addListener((observed, before, now) -> index.setText(index(now)));
        Button before = sign("trial-previous", Icons.PREVIOUS, "The image before (Page Up).", () -> model.step(-1));
        Button next = sign("trial-next", Icons.NEXT, "The next image (Page Down).", () -> model.step(1));
        Button any = sign("trial-any", Icons.SHUFFLE, "Any image of those that are selected (R).", model::other);
        HBox line = new HBox(before, index, next, any);
        line.setAlignment(Pos.CENTER);
        line.getStyleClass().add("heading");
        return line;
    }

    private static String index(TrialImage image) {
        return image.position().isPresent() ? String.valueOf(image.position().getAsInt()) : "";
    }

    private Node ways() {
        FlowPane line = new FlowPane(
                button("trial-mean", "Mean", "The mean of all training images.", model::mean),
                button("trial-nothing", "Nothing", "An image without ink.", model::nothing),
                button("trial-draw", "Draw", "Draw a digit with mouse or pen; again: a new sheet (W).", model::draw),
                button("trial-paste", "Paste", "The picture that was copied (Ctrl+V).", own::paste),
                button(
                        "trial-open",
                        "Open…",
                        "A picture from a PNG, JPEG, GIF or BMP file; or drop one here.",
                        () -> own.ask(getScene().getWindow())));
        line.setAlignment(Pos.CENTER);
        line.getStyleClass().addAll("heading", "ways");
        return line;
    }

    private void choose(String text) {
        try {
            model.choose(Integer.parseInt(text.replace(",", "").strip()));
        } catch (NumberFormatException e) {
            model.refuse("\"" + text + "\" is not the index of an image; type a whole number.");
        }
    }

    static Button button(String id, String text, String explanation, Runnable verb) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add(Styles.SMALL);
        button.setOnAction(pressed -> verb.run());
        Hint.on(button, explanation);
        return button;
    }

    static Button sign(String id, Icons sign, String explanation, Runnable verb) {
        Button button = button(id, "", explanation, verb);
        button.setGraphic(sign.node());
        button.setAccessibleText(explanation);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        return button;
    }
}
