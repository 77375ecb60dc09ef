package org.conceptexplorer.app.fx;

import java.util.OptionalDouble;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * Two parts, one above the other, and a line between them that can be dragged. Until it has been, and again after a double
 * click on it, the lower part has the height it likes best, and the upper one the rest.
 */
public final class Divided extends Region {
    private static final double GRIP = 7;

    private final Region upper;
    private final Region lower;
    private final Region divider = new Region();
    private OptionalDouble share = OptionalDouble.empty();

    /** Puts a part above another. */
    public Divided(Region upper, Region lower) {
        this.upper = upper;
        this.lower = lower;
        divider.getStyleClass().add("divider");
        divider.setId("divider");
        divider.setCursor(Cursor.V_RESIZE);
        divider.setOnMouseDragged(this::drag);
        divider.setOnMouseClicked(this::click);
        getChildren().addAll(upper, lower, divider);
    }

    private void drag(MouseEvent event) {
        double y = divider.getLayoutY() + event.getY();
        share = OptionalDouble.of(Math.min(1, Math.max(0, y / getHeight())));
        requestLayout();
        event.consume();
    }

    private void click(MouseEvent event) {
        if (event.getClickCount() == 2) {
            share = OptionalDouble.empty();
            requestLayout();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return upper.minHeight(width) + lower.minHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return upper.prefHeight(width) + lower.prefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double wanted = share.isPresent() ? share.getAsDouble() * height : height - lower.prefHeight(width);
        double most = height - lower.minHeight(width);
        double line = snapPositionY(Math.max(upper.minHeight(width), Math.min(most, wanted)));
        upper.resizeRelocate(0, 0, width, line);
        lower.resizeRelocate(0, line, width, height - line);
        divider.resizeRelocate(0, line - GRIP / 2, width, GRIP);
    }
}
