package org.conceptexplorer.app.trial;

import java.util.function.DoubleConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A bar that is pulled: from 0 to its value, with a mark where it was measured, and a band for what is usual. Arrow keys
 * move it by a fiftieth of its length, with Shift by a tenth of that.
 */
final class ValueSlider extends Region {
    private static final double HEIGHT = 18;
    private static final double HIGHEST = 26;
    private static final double STEPS = 50;
    private static final double FINE = 10;
    private static final double MARK = 2;
    private static final double KNOB = 7;

    private final DoubleProperty value = new SimpleDoubleProperty();
    private final Region track = part("track");
    private final Region band = part("band");
    private final Region bar = part("bar");
    private final Region mark = part("mark");
    private final Region knob = part("knob");
    private final DoubleConsumer pulled;
    private double least;
    private double most = 1;
    private double low;
    private double high;
    private double measured = Double.NaN;

    /**
     * A slider at 0.
     *
     * @param name for those who are read to
     * @param pulled told the value that is wanted
     */
    ValueSlider(String name, DoubleConsumer pulled) {
        this.pulled = pulled;
        getChildren().addAll(track, band, bar, mark, knob);
        getStyleClass().add("value-slider");
        setMinSize(60, HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HIGHEST);
        setMaxWidth(Double.MAX_VALUE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(name);
        setOnMousePressed(this::pull);
        setOnMouseDragged(this::pull);
        addEventHandler(KeyEvent.KEY_PRESSED, this::move);
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        part.setMouseTransparent(true);
        part.setManaged(false);
        return part;
    }

    /** Gives the bar a colour, as CSS writes it. */
    void colour(String colour) {
        bar.setStyle("-fx-background-color: " + colour + ";");
    }

    /** The ends of the slider. */
    void range(double from, double to) {
        least = from;
        most = Math.max(from + Float.MIN_NORMAL, to);
        requestLayout();
    }

    /** What is usual, and where it was measured; NaN if it was not. */
    void marks(double from, double to, double at) {
        low = from;
        high = to;
        measured = at;
        requestLayout();
    }

    /** What it shows. */
    void value(double shown) {
        value.set(shown);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        requestLayout();
    }

    double value() {
        return value.get();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> value.get();
            case MIN_VALUE -> least;
            case MAX_VALUE -> most;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private void pull(MouseEvent event) {
        if (event.isPrimaryButtonDown() && getWidth() > 0) {
            requestFocus();
            want(least + (most - least) * event.getX() / getWidth());
            event.consume();
        }
    }

    private void move(KeyEvent event) {
        double step = (most - least) / STEPS / (event.isShiftDown() ? FINE : 1);
        KeyCode key = event.getCode();
        if (key == KeyCode.LEFT || key == KeyCode.RIGHT) {
            want(value.get() + (key == KeyCode.LEFT ? -step : step));
            event.consume();
        } else if (key == KeyCode.HOME || key == KeyCode.DELETE || key == KeyCode.BACK_SPACE) {
            want(0);
            event.consume();
        }
    }

    private void want(double wanted) {
        pulled.accept(Math.min(most, Math.max(least, wanted)));
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        track.resizeRelocate(0, height / 2 - 1, getWidth(), 2);
        band.resizeRelocate(x(low), height / 2 - 4, Math.max(0, x(high) - x(low)), 8);
        double zero = x(0);
        double end = x(value.get());
        bar.resizeRelocate(Math.min(zero, end), 3, Math.abs(end - zero), height - 6);
        knob.resizeRelocate(end - KNOB / 2, height / 2 - KNOB, KNOB, 2 * KNOB);
        mark.setVisible(!Double.isNaN(measured));
        if (mark.isVisible()) {
            mark.resizeRelocate(snapPositionX(x(measured) - MARK / 2), 0, MARK, height);
        }
    }

    private double x(double shown) {
        double share = (shown - least) / (most - least);
        return snapPositionX(getWidth() * Math.min(1, Math.max(0, share)));
    }
}
