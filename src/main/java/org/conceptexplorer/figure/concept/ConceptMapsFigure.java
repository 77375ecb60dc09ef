package org.conceptexplorer.figure.concept;

import com.google.auto.service.AutoService;
import java.awt.Graphics2D;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.conceptexplorer.analysis.ConceptCode;
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
import org.conceptexplorer.model.Architecture;

/**
 * Where in an image each concept is active: ten maps of the code's places, on one scale.
 *
 * @param image what is shown
 * @param common the activation that has the full colour; the image's largest if empty
 * @param marked a place that has a frame in all maps; none if empty
 */
public record ConceptMapsFigure(EncodedImage image, OptionalDouble common, OptionalInt marked) implements Figure {
    private static final String NAME = "maps";

    /** Ten maps of one image. */
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
            return new ConceptMapsFigure(images.get(0), OptionalDouble.empty());
        }
    }

    /** Maps without a marked place. */
    public ConceptMapsFigure(EncodedImage image, OptionalDouble common) {
        this(image, common, OptionalInt.empty());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Where each concept is active";
    }

    @Override
    public List<String> options() {
        return FigureOptions.of(List.of(image));
    }

    @Override
    public double heightFor(double width, Style style) {
        return MapsPainter.heightFor(width, style);
    }

    @Override
    public FigureLayout paint(Graphics2D graphics, Style style, double width, double height) {
        return MapsPainter.paint(this, graphics, style, width, height);
    }

    /** The activation that has the full colour. */
    double full() {
        double largest = common.orElseGet(() ->
                image.result().map(result -> (double) result.code().largest()).orElse(0.0));
        return largest > 0 ? largest : 1;
    }

    @Override
    public String alternative(ConceptNames names) {
        return title() + ". " + MapsTelling.of(image, names);
    }

    @Override
    public Table table() {
        Table.Builder table = Table.columns("image", "label", Table.CONCEPT, "row", "column", "activation");
        image.result().ifPresent(result -> rows(table, result.code()));
        return table.build();
    }

    private void rows(Table.Builder table, ConceptCode code) {
        for (int concept = 0; concept < Architecture.CONCEPTS; concept++) {
            for (int place = 0; place < code.places(); place++) {
                table.row(
                        image.position(),
                        image.className(),
                        concept,
                        place / code.side(),
                        place % code.side(),
                        code.at(place, concept));
            }
        }
    }
}
