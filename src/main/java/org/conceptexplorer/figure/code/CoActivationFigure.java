package org.conceptexplorer.figure.code;

import com.google.auto.service.AutoService;
import java.awt.Graphics2D;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.analysis.concept.CoActivation;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Table;
import org.conceptexplorer.figure.kind.Arrangement;
import org.conceptexplorer.figure.kind.FigureKind;
import org.conceptexplorer.figure.kind.FigureMaterial;

/**
 * Which concepts go together: for each pair the share of images in which both are active, and the correlation of their
 * activations. In words it would tell the pair that is most often active together, and the pairs with the largest and
 * the smallest correlation, with these numbers.
 *
 * @param pairs what is shown
 */
public record CoActivationFigure(CoActivation pairs) implements Figure {
    private static final String NAME = "co-activation";

    /** The pairs of concepts over all test images. */
    @AutoService(FigureKind.class)
    public static final class Kind implements FigureKind {
        @Override
        public String id() {
            return NAME;
        }

        @Override
        public Scope scope() {
            return Scope.RUN;
        }

        @Override
        public Figure draw(FigureMaterial material, Arrangement how, List<EncodedImage> images) {
            return new CoActivationFigure(CoActivation.of(material.codes().get().codes()));
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Which concepts go together";
    }

    private HeatSheet sheet() {
        int concepts = pairs.both().size();
        List<String> columns =
                IntStream.range(0, concepts).mapToObj(String::valueOf).toList();
        List<Optional<Integer>> none = Collections.nCopies(concepts, Optional.empty());
        return new HeatSheet(
                IntStream.range(0, concepts).boxed().toList(),
                List.of(
                        new HeatPanel(
                                "share of images in which both are active", columns, pairs.both(), 1, false, none),
                        new HeatPanel("correlation of their activations", columns, pairs.correlation(), 1, true, none)),
                "concept",
                "concept",
                "On the diagonal: the share of images in which the concept itself is active. A concept that never changes"
                        + " has no correlation.",
                (concept, other) -> Optional.empty());
    }

    @Override
    public double heightFor(double width, Style style) {
        return HeatPainter.heightFor(sheet(), width, style);
    }

    @Override
    public FigureLayout paint(Graphics2D graphics, Style style, double width, double height) {
        return HeatPainter.paint(sheet(), graphics, style, width, height);
    }

    @Override
    public Table table() {
        Table.Builder table = Table.columns(Table.CONCEPT, "other", "share both active", "correlation");
        for (int concept = 0; concept < pairs.both().size(); concept++) {
            for (int other = 0; other < pairs.both().size(); other++) {
                table.row(
                        concept,
                        other,
                        pairs.both().get(concept).get(other),
                        pairs.correlation().get(concept).get(other));
            }
        }
        return table.build();
    }
}
