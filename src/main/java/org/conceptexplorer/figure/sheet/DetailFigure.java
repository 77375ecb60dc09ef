package org.conceptexplorer.figure.sheet;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Table;
import org.conceptexplorer.figure.concept.BarScale;
import org.conceptexplorer.figure.concept.ConceptBarsFigure;
import org.conceptexplorer.figure.concept.ConceptMapsFigure;
import org.conceptexplorer.figure.concept.PlaceBarsFigure;
import org.conceptexplorer.figure.image.ComparisonFigure;
import org.conceptexplorer.figure.paint.Composition;

/**
 * Everything about one image: it, its reconstruction and their difference, large; its ten bars with their values; for a
 * convolutional code the ten maps and the bars of all places too.
 *
 * @param image what is shown
 */
public record DetailFigure(EncodedImage image) implements Figure {
    @Override
    public String name() {
        return "detail";
    }

    @Override
    public String title() {
        return "Image " + image.position() + " in detail";
    }

    private List<Figure> parts() {
        List<Figure> parts = new ArrayList<>();
        parts.add(new ComparisonFigure(image));
        parts.add(new ConceptBarsFigure(List.of(image), 1, BarScale.COMMON, OptionalDouble.empty(), true));
        if (image.result().map(result -> result.code().places() > 1).orElse(false)) {
            parts.add(new ConceptMapsFigure(image, OptionalDouble.empty()));
            parts.add(new PlaceBarsFigure(image, OptionalDouble.empty()));
        }
        return parts;
    }

    @Override
    public double heightFor(double width, Style style) {
        return parts().stream()
                .mapToDouble(part -> part.heightFor(width, style))
                .sum();
    }

    @Override
    public FigureLayout paint(Graphics2D graphics, Style style, double width, double height) {
        Composition sheet = new Composition(graphics, style, width, height, w -> heightFor(w, style));

        double y = 0;
        for (Figure part : parts()) {
            double partHeight = part.heightFor(sheet.width(), style);
            sheet.add(part, new Rectangle2D.Double(0, y, sheet.width(), partHeight));
            y += partHeight;
        }
        return sheet.layout();
    }

    @Override
    public Table table() {
        return new ConceptMapsFigure(image, OptionalDouble.empty()).table();
    }
}
