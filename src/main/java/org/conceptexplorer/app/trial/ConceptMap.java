package org.conceptexplorer.app.trial;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.conceptexplorer.figure.Palette;
import org.conceptexplorer.figure.Style;

/** The places of one concept, to be painted on: with the main button as strongly as the brush is, with the other to 0. */
final class ConceptMap extends StackPane {
    /** Told what somebody paints. */
    interface Brush {
        /** A place was painted, or wiped. */
        void paint(int place, boolean wipe);
    }

    static final double SIDE = 60;

    private final Canvas canvas = new Canvas(SIDE, SIDE);
    private final ObservableValue<Style> look;
    private final int concept;
    private final Brush brush;
    private int places = 1;
    private int cursor;

    ConceptMap(int concept, ObservableValue<Style> look, Brush brush) {
        this.concept = concept;
        this.look = look;
        this.brush = brush;
        setId("places-" + concept);
        getChildren().add(canvas);
        getStyleClass().add("concept-map");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText("The places of concept " + concept);
        canvas.setOnMousePressed(this::paint);
        canvas.setOnMouseDragged(this::paint);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void paint(MouseEvent event) {
        requestFocus();
        int side = side();
        int column = (int) Math.floor(event.getX() / SIDE * side);
        int row = (int) Math.floor(event.getY() / SIDE * side);
        if (row >= 0 && row < side && column >= 0 && column < side) {
            cursor = row * side + column;
            boolean wipe = event.getButton() == MouseButton.SECONDARY || event.isSecondaryButtonDown();
            brush.paint(cursor, wipe || event.isShiftDown());
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        int side = side();
        int row = cursor / side;
        int column = cursor % side;
        switch (event.getCode()) {
            case LEFT -> column = Math.max(0, column - 1);
            case RIGHT -> column = Math.min(side - 1, column + 1);
            case UP -> row = Math.max(0, row - 1);
            case DOWN -> row = Math.min(side - 1, row + 1);
            case P -> brush.paint(cursor, false);
            case DELETE, BACK_SPACE -> brush.paint(cursor, true);
            default -> {
                return;
            }
        }
        cursor = row * side + column;
        setAccessibleText("Concept " + concept + ", row " + row + ", column " + column);
        event.consume();
    }

    private int side() {
        return (int) Math.round(Math.sqrt(places));
    }

    /** The places as they are now; {@code full} has the concept's full colour. */
    void show(Bars bars, double full) {
        places = bars.code().places();
        Palette palette = look.getValue().palette();
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        double cell = SIDE / side();
        for (int place = 0; place < places; place++) {
            double share = bars.code().at(place, concept) / full;
            java.awt.Color mixed =
                    Palette.mix(palette.paper(), palette.concepts().color(concept), share);
            graphics.setFill(Color.rgb(mixed.getRed(), mixed.getGreen(), mixed.getBlue()));
            double x = place % side() * cell;
            double y = Math.floorDiv(place, side()) * cell;
            graphics.clearRect(x, y, cell, cell);
            graphics.fillRect(x, y, cell - 1, cell - 1);
        }
    }
}
