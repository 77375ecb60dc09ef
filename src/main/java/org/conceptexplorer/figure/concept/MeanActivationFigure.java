package org.conceptexplorer.figure.concept;

import java.awt.Graphics2D;
import org.conceptexplorer.analysis.ClassMeans;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Table;

/**
 * How active each concept is, on average, for each class: a table of classes and concepts.
 *
 * @param means what is shown
 */
public record MeanActivationFigure(ClassMeans means) implements Figure {
    @Override
    public String name() {
        return "mean-activation";
    }

    @Override
    public String title() {
        return "Mean activation of each concept for each class";
    }

    @Override
    public double heightFor(double width, Style style) {
        return (means.classes().size() + 2.6) * Math.max(1.7 * style.fontSize(), Math.min(30, width / 20));
    }

    @Override
    public FigureLayout paint(Graphics2D graphics, Style style, double width, double height) {
        return MeanActivationPainter.paint(this, graphics, style, width, height);
    }

    @Override
    public Table table() {
        Table.Builder table = Table.columns("label", "images", "concept", "mean activation");
        for (ClassMeans.ClassMean mean : means.classes()) {
            for (int concept = 0; concept < mean.activations().size(); concept++) {
                table.row(
                        mean.label(), mean.images(), concept, mean.activations().get(concept));
            }
        }
        return table.build();
    }
}
