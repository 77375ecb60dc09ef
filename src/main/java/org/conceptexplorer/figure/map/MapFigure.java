package org.conceptexplorer.figure.map;

import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.analysis.evaluation.EncodedSet;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Table;
import org.conceptexplorer.figure.Telling;

/**
 * All codes as points in a plane, coloured, with images at the densest places. In words it tells how the plane was
 * found and how much of the variance it holds, how many points there are, and of each group how many points it has and
 * where their middle lies.
 *
 * @param name its name in commands
 * @param x what runs along the width
 * @param y what runs along the height
 * @param points images × 2
 * @param positions for each point the place of its image in its data set
 * @param colours what colours the points
 * @param thumbnails images at some of the points
 */
public record MapFigure(
        String name,
        String x,
        String y,
        FloatMatrix points,
        List<Integer> positions,
        PointColours colours,
        List<Thumbnail> thumbnails)
        implements Figure {
    private static final int THUMBNAILS = 16;

    /** Makes its lists unmodifiable. */
    public MapFigure {
        positions = List.copyOf(positions);
        thumbnails = List.copyOf(thumbnails);
    }

    /**
     * A map of images.
     *
     * @param set the images
     * @param points where each lies, images × 2
     */
    public static MapFigure of(
            String name, String x, String y, EncodedSet set, FloatMatrix points, PointColours colours) {
        List<Thumbnail> thumbnails = DensePlaces.of(points, THUMBNAILS).stream()
                .map(point -> new Thumbnail(point, Pixels.of(set.images(), set.position(point))))
                .toList();
        List<Integer> positions =
                IntStream.range(0, set.size()).mapToObj(set::position).toList();
        return new MapFigure(name, x, y, points, positions, colours, thumbnails);
    }

    @Override
    public String title() {
        return "All codes as points, coloured by " + colours.what();
    }

    @Override
    public String alternative(ConceptNames names) {
        String told =
                title() + ". " + points.rows() + " images; " + x + " from left to right, " + y + " from bottom to top.";
        return colours.grouped()
                ? told + " "
                        + IntStream.range(0, colours.groups().size())
                                .filter(group -> points(group).length > 0)
                                .mapToObj(this::told)
                                .collect(Collectors.joining(" "))
                : told;
    }

    private int[] points(int group) {
        return IntStream.range(0, points.rows())
                .filter(point -> colours.values().get(point).intValue() == group)
                .toArray();
    }

    private String told(int group) {
        int[] some = points(group);
        double across = Arrays.stream(some)
                .mapToDouble(point -> points.at(point, 0))
                .average()
                .orElseThrow();
        double up = Arrays.stream(some)
                .mapToDouble(point -> points.at(point, 1))
                .average()
                .orElseThrow();
        return colours.groups().get(group) + ": " + some.length + " points around (" + Telling.number(across) + ", "
                + Telling.number(up) + ").";
    }

    @Override
    public double heightFor(double width, Style style) {
        return 0.8 * width + 4 * style.fontSize();
    }

    @Override
    public FigureLayout paint(Graphics2D graphics, Style style, double width, double height) {
        return MapPainter.paint(this, graphics, style, width, height);
    }

    @Override
    public Table table() {
        Table.Builder table = Table.columns("image", "x", "y", colours.what());
        for (int point = 0; point < points.rows(); point++) {
            float value = colours.values().get(point);
            table.row(
                    positions.get(point),
                    points.at(point, 0),
                    points.at(point, 1),
                    colours.grouped() ? colours.groups().get((int) value) : value);
        }
        return table.build();
    }
}
