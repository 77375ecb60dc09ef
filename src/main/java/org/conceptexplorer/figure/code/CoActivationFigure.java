package org.conceptexplorer.figure.code;

import com.google.auto.service.AutoService;
import java.awt.Graphics2D;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.analysis.concept.CoActivation;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.FigurePart;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Table;
import org.conceptexplorer.figure.Telling;
import org.conceptexplorer.figure.kind.Arrangement;
import org.conceptexplorer.figure.kind.FigureKind;
import org.conceptexplorer.figure.kind.FigureMaterial;

/**
 * Which concepts go together: for each pair the share of images in which both are active, and the correlation of their
 * activations. In words it tells the pair that is most often active together, and the pairs with the largest and
 * the smallest correlation, with these numbers.
 *
 * @param pairs what is shown
 * @param marked the concept that is selected, which is only there for the eye
 */
public record CoActivationFigure(CoActivation pairs, OptionalInt marked) implements Figure {
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

    /** A figure with nothing marked. */
    public CoActivationFigure(CoActivation pairs) {
        this(pairs, OptionalInt.empty());
    }

    /** The same with a concept marked. */
    public CoActivationFigure marking(OptionalInt concept) {
        return new CoActivationFigure(pairs, concept);
    }

    @Override
    public Figure published() {
        return new CoActivationFigure(pairs);
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
                (concept, other) -> Optional.of(new FigurePart.ConceptPair(concept, other)),
                new Marked(marked, marked));
    }

    @Override
    public String alternative(ConceptNames names) {
        return title() + ". Most often active together are concepts " + pair(pairs.both(), 1, names, Telling::percent)
                + " of the images. The largest correlation is that of "
                + pair(pairs.correlation(), 1, names, Telling::number)
                + ", the smallest that of " + pair(pairs.correlation(), -1, names, Telling::number) + ".";
    }

    /** The pair with the largest number, or the smallest if {@code sign} is -1; pairs without a number are left out. */
    private static String pair(List<List<Double>> numbers, int sign, ConceptNames names, DoubleFunction<String> words) {
        int first = 0;
        int second = 1;
        double best = Double.NEGATIVE_INFINITY;
        for (int one = 0; one < numbers.size(); one++) {
            for (int other = one + 1; other < numbers.size(); other++) {
                double number = sign * numbers.get(one).get(other);
                if (number > best) {
                    best = number;
                    first = one;
                    second = other;
                }
            }
        }
        return names.of(first) + " and " + names.of(second)
                + (Double.isInfinite(best) ? ", of which nothing is known" : ", " + words.apply(sign * best));
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
