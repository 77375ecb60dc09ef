package org.conceptexplorer.app.trial;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.data.own.Raster;

/** Strokes of a pen on a square sheet. */
final class Sketch {
    /** Width of the pen, as a share of the sheet's side: about that of MNIST's strokes. */
    static final double PEN = 0.075;

    private static final int SIDE = 280;

    private final List<List<double[]>> strokes = new ArrayList<>();

    /** Puts the pen down at a point; both from 0 to 1. */
    void begin(double x, double y) {
        strokes.add(new ArrayList<>(List.of(new double[] {x, y})));
    }

    /** Moves the pen on. */
    void move(double x, double y) {
        if (strokes.isEmpty()) {
            begin(x, y);
        } else {
            strokes.get(strokes.size() - 1).add(new double[] {x, y});
        }
    }

    /** Takes away all strokes. */
    void clear() {
        strokes.clear();
    }

    boolean isEmpty() {
        return strokes.isEmpty();
    }

    /** The strokes, each a list of points. */
    List<List<double[]>> strokes() {
        return strokes;
    }

    /** The sheet as a picture: dark ink on white. */
    Raster picture() {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, SIDE, SIDE);
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke((float) (PEN * SIDE), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        strokes.forEach(stroke -> graphics.draw(path(stroke)));
        graphics.dispose();
        return Raster.of(SIDE, SIDE, image.getRGB(0, 0, SIDE, SIDE, null, 0, SIDE));
    }

    private static Path2D path(List<double[]> stroke) {
        Path2D path = new Path2D.Double();
        path.moveTo(SIDE * stroke.get(0)[0], SIDE * stroke.get(0)[1]);
        for (double[] point : stroke) {
            path.lineTo(SIDE * point[0], SIDE * point[1]); // a single point is a dot
        }
        return path;
    }
}
