package org.conceptexplorer.app.fx;

import java.util.Optional;
import java.util.function.BiFunction;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.conceptexplorer.figure.FigureLayout;

/** Words beside the pointer, about what it is on in a figure. Lies over the figure and lets the pointer through. */
public final class Readout extends Pane {
    private static final double GAP = 14;

    private final FigureView figure;
    private final BiFunction<FigureLayout, Point2D, Optional<String>> words;
    private final Label label = new Label();
    private Optional<Point2D> pointer = Optional.empty();

    /**
     * A readout for a figure.
     *
     * @param figure what the pointer is on
     * @param words what to say about a point of the figure, if anything
     */
    public Readout(FigureView figure, BiFunction<FigureLayout, Point2D, Optional<String>> words) {
        this.figure = figure;
        this.words = words;
        label.getStyleClass().add("readout");
        label.setVisible(false);
        getChildren().add(label);
        setMouseTransparent(true);
        figure.addEventHandler(MouseEvent.MOUSE_MOVED, this::follow);
        figure.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::follow);
        figure.addEventHandler(MouseEvent.MOUSE_EXITED, event -> {
            pointer = Optional.empty();
            say();
        });
        figure.figureLayoutProperty().addListener(observed -> say()); // the figure moves under a resting pointer
    }

    private void follow(MouseEvent event) {
        pointer = Optional.of(new Point2D(event.getX(), event.getY()));
        say();
    }

    private void say() {
        Optional<String> said = pointer.flatMap(
                point -> figure.figureLayoutProperty().get().flatMap(layout -> words.apply(layout, point)));
        pointer.ifPresent(point -> said.ifPresent(text -> show(text, point)));
        label.setVisible(said.isPresent());
    }

    /** To the right of and below the pointer, or on the other side where there is no room. */
    private void show(String text, Point2D point) {
        label.setText(text);
        label.autosize();
        double width = label.getWidth();
        double height = label.getHeight();
        double x = point.getX() + GAP + width <= getWidth() ? point.getX() + GAP : point.getX() - GAP - width;
        double y = point.getY() + GAP + height <= getHeight() ? point.getY() + GAP : point.getY() - GAP - height;
        label.relocate(Math.max(0, Math.rint(x)), Math.max(0, Math.rint(y)));
    }
}
