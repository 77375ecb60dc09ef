package org.conceptexplorer.figure.trial;

import java.awt.Graphics2D;
import org.conceptexplorer.analysis.ConceptCode;
import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Table;
import org.conceptexplorer.figure.Telling;
import org.conceptexplorer.figure.paint.Numbers;
import org.conceptexplorer.model.Architecture;

/**
 * An image, ten bars, and the picture that a network draws from them.
 *
 * @param image what the network saw
 * @param measured the code it gave the image
 * @param code the code that the picture is drawn from
 * @param picture the picture
 * @param name what the image is called
 * @param error how far the picture is from the image: the cross-entropy per pixel, in nats
 */
public record RedrawnFigure(
        Pixels image, ConceptCode measured, ConceptCode code, Pixels picture, String name, double error)
        implements Figure {
    @Override
    public String name() {
        return "redrawn";
    }

    @Override
    public String title() {
        return name + ", its bars, and the picture drawn from them";
    }

    @Override
    public double heightFor(double width, Style style) {
        return RedrawnPainter.heightFor(width, style);
    }

    @Override
    public FigureLayout paint(Graphics2D graphics, Style style, double width, double height) {
        return RedrawnPainter.paint(this, graphics, style, width, height);
    }

    @Override
    public String alternative(ConceptNames names) {
        StringBuilder bars = new StringBuilder();
        for (int concept = 0; concept < Architecture.CONCEPTS; concept++) {
            bars.append(names.of(concept)).append(' ').append(Numbers.short3(code.mean(concept)));
            bars.append(concept < Architecture.CONCEPTS - 1 ? ", " : ". ");
        }
        return title() + ". Reconstruction error " + Telling.number(error) + ". Bars: " + bars;
    }

    @Override
    public Table table() {
        Table.Builder table = Table.columns(Table.CONCEPT, "place", "measured", "drawn from");
        for (int concept = 0; concept < Architecture.CONCEPTS; concept++) {
            for (int place = 0; place < code.places(); place++) {
                table.row(concept, place, measured.at(place, concept), code.at(place, concept));
            }
        }
        return table.build();
    }
}
