package org.conceptexplorer.figure.concept;

import com.google.auto.service.AutoService;
import java.awt.Graphics2D;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.FigureOptions;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Table;
import org.conceptexplorer.figure.kind.Arrangement;
import org.conceptexplorer.figure.kind.FigureKind;
import org.conceptexplorer.figure.kind.FigureMaterial;

/**
 * The ten bars of every place of a code, one set drawn over the other: a convolutional code has sixteen. Where many
 * places agree the colour is full.
 *
 * @param image what is shown
 * @param common the activation of full height; the image's largest if empty
 * @param place the one place whose bars are drawn, counted row by row; all places if empty
 */
public record PlaceBarsFigure(EncodedImage image, OptionalDouble common, OptionalInt place) implements Figure {
    private static final String NAME = "place-bars";

    /** The sixteen sets of bars of one image, one over the other. */
    @AutoService(FigureKind.class)
    public static final class Kind implements FigureKind {
        @Override
        public String id() {
            return NAME;
        }

        @Override
        public Scope scope() {
            return Scope.IMAGE_PLACES;
        }

        @Override
        public Figure draw(FigureMaterial material, Arrangement how, List<EncodedImage> images) {
            return new PlaceBarsFigure(images.get(0), OptionalDouble.empty());
        }
    }

    /** The bars of all places. */
    public PlaceBarsFigure(EncodedImage image, OptionalDouble common) {
        this(image, common, OptionalInt.empty());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Ten concepts at each of the places";
    }

    @Override
    public List<String> options() {
        return FigureOptions.of(List.of(image));
    }

    @Override
    public double heightFor(double width, Style style) {
        return Math.max(110, Math.min(220, width * 0.5)) + SingleBarsPainter.keyHeight(width, style);
    }

    @Override
    public FigureLayout paint(Graphics2D graphics, Style style, double width, double height) {
        return SingleBarsPainter.paint(this, graphics, style, width, height);
    }

    @Override
    public String alternative(ConceptNames names) {
        return title() + ", one over the other. " + MapsTelling.of(image, names);
    }

    @Override
    public Table table() {
        return new ConceptMapsFigure(image, common).table();
    }

    /** The activation of full height. */
    double full() {
        return new ConceptMapsFigure(image, common).full();
    }
}
