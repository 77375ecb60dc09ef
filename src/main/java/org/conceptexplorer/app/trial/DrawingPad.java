package org.conceptexplorer.app.trial;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.conceptexplorer.figure.Palette;
import org.conceptexplorer.figure.Style;

/** A sheet to draw a digit on, with mouse, pen or finger; the network looks at it while it is drawn. */
final class DrawingPad extends Region {
    private final TrialImageModel model;
    private final ObservableValue<Style> look;
    private final Canvas canvas = new Canvas();
    private final Sketch sketch = new Sketch();
    private boolean working;
    private boolean stale;

    DrawingPad(TrialImageModel model, ObservableValue<Style> look) {
        this.model = model;
        this.look = look;
        setId("drawing-pad");
        getChildren().add(canvas);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText("A sheet to draw a digit on");
        visibleProperty().bind(model.drawingProperty());
        model.drawingProperty().addListener((observed, before, now) -> clear());
        look.addListener((observed, before, now) -> paint());
        canvas.setOnMousePressed(this::press);
        canvas.setOnMouseDragged(this::drag);
    }

    private void clear() {
        sketch.clear();
        paint();
    }

    private void press(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            sketch.begin(event.getX() / canvas.getWidth(), event.getY() / canvas.getHeight());
            changed();
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            sketch.move(event.getX() / canvas.getWidth(), event.getY() / canvas.getHeight());
            changed();
            event.consume();
        }
    }

    private void changed() {
        paint();
        stale = true;
        tell();
    }

    /** One sheet at a time is prepared; of those that come meanwhile only the latest. */
    private void tell() {
        if (!working && stale && !sketch.isEmpty()) {
            working = true;
            stale = false;
            model.drawn(sketch.picture(), () -> {
                working = false;
                tell();
            });
        }
    }

    @Override
    protected void layoutChildren() {
        double side = Math.floor(Math.min(getWidth(), getHeight()));
        canvas.setWidth(side);
        canvas.setHeight(side);
        canvas.relocate(snapPositionX((getWidth() - side) / 2), snapPositionY((getHeight() - side) / 2));
        paint();
    }

    private void paint() {
        Palette palette = look.getValue().palette();
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        double side = canvas.getWidth();
        graphics.setFill(color(palette.paper()));
        graphics.fillRect(0, 0, side, side);
        graphics.setStroke(color(palette.grid()));
        graphics.setLineWidth(1);
        graphics.strokeRect(0.5, 0.5, side - 1, side - 1);
        graphics.setStroke(color(palette.pen()));
        graphics.setLineWidth(Sketch.PEN * side);
        graphics.setLineCap(StrokeLineCap.ROUND);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        sketch.strokes().forEach(stroke -> stroke(graphics, stroke, side));
        if (sketch.isEmpty()) {
            graphics.setFill(color(palette.muted()));
            graphics.fillText("Draw a digit here", 12, 24);
        }
    }

    private static void stroke(GraphicsContext graphics, List<double[]> stroke, double side) {
        graphics.beginPath();
        graphics.moveTo(side * stroke.get(0)[0], side * stroke.get(0)[1]);
        for (double[] point : stroke) {
            graphics.lineTo(side * point[0], side * point[1]);
        }
        graphics.stroke();
    }

    private static Color color(java.awt.Color color) {
        return Color.rgb(color.getRed(), color.getGreen(), color.getBlue());
    }
}
