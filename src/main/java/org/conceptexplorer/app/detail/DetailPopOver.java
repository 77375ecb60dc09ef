package org.conceptexplorer.app.detail;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.Icons;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.sheet.DetailFigure;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/** Shows one digit large, above the window. */
public final class DetailPopOver {
    private static final double ONE_COLUMN = 480;
    private static final double TWO_COLUMNS = 900;

    private final DetailModel model;
    private final FigureView figure;
    private final PopOver popOver;

    /**
     * A pop-over that shows when the model has a digit.
     *
     * @param figure the view to show it in
     */
    public DetailPopOver(DetailModel model, FigureView figure) {
        this.model = model;
        this.figure = figure;
        figure.setId("detail");
        figure.prefWidthProperty().bind(model.imageProperty().map(DetailPopOver::width));
        figure.figureProperty().bind(model.imageProperty().map(DetailPopOver::draw));
        VBox body = new VBox(heading(), figure);
        body.getStyleClass().add("popover-body");
        popOver = new PopOver(body);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.setAutoHide(true);
        popOver.setConsumeAutoHidingEvents(false);
        popOver.setOnHidden(hidden -> model.close());
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.imageProperty().addListener((observed, before, now) -> {
            if (now.isEmpty()) {
                popOver.hide();
            } else if (before.isPresent()
                    && before.get().position() != now.get().position()) {
                popOver.sizeToScene();
            }
        });
    }

    /**
     * Looks at an image of the page.
     *
     * @param index its place on the page
     * @param owner the node it was clicked on
     * @param screenX where the arrow points to
     * @param screenY where the arrow points to
     */
    public void open(int index, Node owner, double screenX, double screenY) {
        popOver.hide();
        model.open(index);
        popOver.setArrowLocation(arrow(owner, screenX, screenY));
        popOver.show(owner, screenX, screenY);
        figure.requestFocus();
    }

    /** Looks at the first image of the page: the way in for the keyboard. */
    public void openFirst(Node owner) {
        Bounds place = owner.localToScreen(owner.getBoundsInLocal());
        if (model.pageSize() > 0 && place != null) {
            open(0, owner, place.getMinX() + place.getWidth() / 4, place.getMinY() + place.getHeight() / 3);
        }
    }

    /** The side on which the window has more room for it. */
    private static PopOver.ArrowLocation arrow(Node owner, double screenX, double screenY) {
        var window = owner.getScene().getWindow();
        boolean left = screenX < window.getX() + window.getWidth() / 2;
        boolean low = screenY > window.getY() + window.getHeight() / 2;
        if (left) {
            return low ? PopOver.ArrowLocation.LEFT_BOTTOM : PopOver.ArrowLocation.LEFT_TOP;
        }
        return low ? PopOver.ArrowLocation.RIGHT_BOTTOM : PopOver.ArrowLocation.RIGHT_TOP;
    }

    private static @Nullable Figure draw(Optional<EncodedImage> image) {
        return image.map(DetailFigure::new).orElse(null);
    }

    /** The maps of a code with places stand beside the image. */
    private static double width(Optional<EncodedImage> image) {
        boolean places = image.flatMap(EncodedImage::result)
                .filter(result -> result.code().places() > 1)
                .isPresent();
        return places ? TWO_COLUMNS : ONE_COLUMN;
    }

    private Node heading() {
        ObservableValue<String> words = model.imageProperty()
                .map(image -> image.map(DetailPopOver::words).orElse(""));
        Label title = new Label();
        title.setId("detail-title");
        title.textProperty().bind(words);
        title.setMaxWidth(Double.MAX_VALUE);
        title.getStyleClass().add(Styles.TITLE_4);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button previous = button(Icons.PREVIOUS, "The digit before (Left).", () -> model.move(-1));
        Button next = button(Icons.NEXT, "The next digit (Right).", () -> model.move(1));
        Button close = button(Icons.CLOSE, "Close (Esc).", model::close);
        HBox heading = new HBox(title, previous, next, close);
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private static String words(EncodedImage image) {
        return "Image " + NumberWords.grouped(image.position()) + ", class " + image.label();
    }

    private static Button button(Icons sign, String explanation, Runnable verb) {
        Button button = new Button("", sign.node());
        Hint.on(button, explanation);
        button.setAccessibleText(explanation);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        button.setOnAction(pressed -> verb.run());
        return button;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
            model.move(event.getCode() == KeyCode.LEFT ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
            event.consume();
        }
    }
}
