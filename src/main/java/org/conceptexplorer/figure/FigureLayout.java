package org.conceptexplorer.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * Where the parts of a painted figure lie, for the pointer.
 *
 * @param areas parts that can be pointed at; later ones lie above earlier ones
 * @param plot the chart's axes, if the figure has some
 */
public record FigureLayout(List<Area> areas, Optional<Plot> plot) {
    /**
     * A part of a figure and its place.
     *
     * @param bounds in 1/96 inch from the figure's upper left corner
     * @param part what lies there
     */
    public record Area(Rectangle2D bounds, FigurePart part) {}

    /**
     * A chart's inner rectangle and its axes.
     *
     * @param bounds the rectangle the curves are drawn in
     * @param x from values to positions along the width
     * @param y from values to positions along the height
     */
    public record Plot(Rectangle2D bounds, Axis x, Axis y) {}

    /** Makes its list unmodifiable. */
    public FigureLayout {
        areas = List.copyOf(areas);
    }

    /** A layout without axes. */
    public static FigureLayout of(List<Area> areas) {
        return new FigureLayout(areas, Optional.empty());
    }

    /** The same layout further down on a larger sheet. */
    public FigureLayout movedDown(double by) {
        return new FigureLayout(
                areas.stream()
                        .map(area -> new Area(down(area.bounds(), by), area.part()))
                        .toList(),
                plot.map(p -> new Plot(down(p.bounds(), by), p.x(), p.y().moved(by))));
    }

    private static Rectangle2D down(Rectangle2D bounds, double by) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY() + by, bounds.getWidth(), bounds.getHeight());
    }

    /** The topmost part at a point. */
    public Optional<FigurePart> partAt(double x, double y) {
        return areaAt(x, y).map(Area::part);
    }

    /** The topmost area at a point. */
    public Optional<Area> areaAt(double x, double y) {
        for (int i = areas.size() - 1; i >= 0; i--) {
            if (areas.get(i).bounds().contains(x, y)) {
                return Optional.of(areas.get(i));
            }
        }
        return Optional.empty();
    }
}
