package org.conceptexplorer.figure.paint;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.FigureLayout.Area;
import org.conceptexplorer.figure.FigurePart;
import org.conceptexplorer.figure.Style;

/** Several figures on one sheet. */
public final class Composition {
    private static final double NARROWEST = 320;

    private final Graphics2D graphics;
    private final Style style;
    private final double scale;
    private final double width;
    private final double left;
    private final List<Area> areas = new ArrayList<>();

    /**
     * A sheet with its ground.
     *
     * @param heightFor the height that all figures together need at a width; where there is less, all is drawn narrower, and smaller in the end
     */
    public Composition(Graphics2D graphics, Style style, double width, double height, DoubleUnaryOperator heightFor) {
        this.graphics = graphics;
        this.style = style.withTransparent(true); // one ground under all
        double narrower = width;
        while (narrower * 0.97 > NARROWEST && heightFor.applyAsDouble(narrower) > height) {
            narrower *= 0.97;
        }
        this.width = narrower;
        this.scale = Math.min(1, height / heightFor.applyAsDouble(narrower));
        this.left = (width - scale * narrower) / 2;
        new Canvas(graphics, style, width, height).close();
    }

    /** The sheet's width, in the units that figures are placed in. */
    public double width() {
        return width;
    }

    /** Draws a figure into a place on the sheet. */
    public void add(Figure figure, Rectangle2D place) {
        add(figure, place, UnaryOperator.identity());
    }

    /** Draws a figure into a place on the sheet; {@code rename} says what its parts are called on the whole sheet. */
    public void add(Figure figure, Rectangle2D place, UnaryOperator<FigurePart> rename) {
        Graphics2D part = (Graphics2D) graphics.create();
        try {
            part.translate(left, 0);
            part.scale(scale, scale);
            part.translate(place.getX(), place.getY());
            FigureLayout layout = figure.paint(part, style, place.getWidth(), place.getHeight());
            for (Area area : layout.areas()) {
                Rectangle2D bounds = area.bounds();
                Rectangle2D moved = new Rectangle2D.Double(
                        left + (bounds.getX() + place.getX()) * scale,
                        (bounds.getY() + place.getY()) * scale,
                        bounds.getWidth() * scale,
                        bounds.getHeight() * scale);
                areas.add(new Area(moved, rename.apply(area.part())));
            }
        } finally {
            part.dispose();
        }
    }

    /** Where everything lies on the sheet. */
    public FigureLayout layout() {
        return FigureLayout.of(areas);
    }
}
