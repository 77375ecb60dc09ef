package org.conceptexplorer.figure.points;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.BitSet;
import java.util.List;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Table;
import org.conceptexplorer.figure.paint.Numbers;

/**
 * Codes as points in a plane, as the window's map shows them.
 *
 * @param layout how they were laid out, such as {@code PCA}
 * @param points images × 2: to the right, and upwards
 * @param values for each point what colours it: a value, or the number of its group; images × 1
 * @param colour what that is
 * @param selected the points that are selected; all of them if nothing in particular is
 * @param seen the part of the plane that is shown, its y upwards
 * @param thumbnails pictures at some of the points
 */
public record PointMapFigure(
        String layout,
        FloatMatrix points,
        FloatMatrix values,
        PointColour colour,
        BitSet selected,
        Rectangle2D seen,
        List<PointThumbnail> thumbnails)
        implements Figure {
    /** Copies and checks a figure. */
    public PointMapFigure {
        selected = (BitSet) selected.clone();
        seen = (Rectangle2D) seen.clone();
        thumbnails = List.copyOf(thumbnails);
        if (points.columns() != 2 || values.rows() != points.rows()) {
            throw new IllegalArgumentException(values.rows() + " values for " + points.rows() + " points");
        }
    }

    @Override
    public BitSet selected() {
        return (BitSet) selected.clone();
    }

    @Override
    public Rectangle2D seen() {
        return (Rectangle2D) seen.clone();
    }

    @Override
    public String name() {
        return "map-view";
    }

    @Override
    public String title() {
        return "Codes by " + layout + ", coloured by " + colour.what();
    }

    @Override
    public double heightFor(double width, Style style) {
        return 0.7 * width + 2 * style.fontSize();
    }

    @Override
    public FigureLayout paint(Graphics2D graphics, Style style, double width, double height) {
        return PointMapPainter.paint(this, graphics, style, width, height);
    }

    @Override
    public String alternative(ConceptNames names) {
        String range = colour.grouped()
                ? ""
                : " Values from " + Numbers.short3(colour.low()) + " to " + Numbers.short3(colour.high()) + ".";
        return title() + ". " + points.rows() + " points, " + selected.cardinality() + " of them selected." + range;
    }

    @Override
    public Table table() {
        Table.Builder table = Table.columns("image", "x", "y", colour.what(), "selected");
        for (int point = 0; point < points.rows(); point++) {
            float value = values.at(point, 0);
            boolean group =
                    colour.grouped() && value >= 0 && value < colour.groups().size();
            table.row(
                    point,
                    points.at(point, 0),
                    points.at(point, 1),
                    group ? colour.groups().get((int) value) : value,
                    selected.get(point));
        }
        return table.build();
    }
}
