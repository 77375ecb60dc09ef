package org.conceptexplorer.figure.code;

import com.google.auto.service.AutoService;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.analysis.code.CodeSet;
import org.conceptexplorer.analysis.evaluation.LabelNumbers;
import org.conceptexplorer.analysis.label.ConceptByClass;
import org.conceptexplorer.analysis.label.ConceptByClass.Cell;
import org.conceptexplorer.analysis.label.Labels;
import org.conceptexplorer.analysis.label.StrongestConcept;
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
import org.conceptexplorer.figure.paint.Numbers;

/**
 * What each concept does for the images of each class: mean and median activation and the share of images in which it is
 * active. Rows stand in the order of the best one-to-one matching of concepts to classes, whose cells are outlined. In
 * words it tells the matching, its accuracy, purity and NMI beside chance, and for each concept the class of its
 * largest mean, with that mean and the share active there.
 *
 * @param cells what is shown
 * @param numbers the matching and its quality
 */
public record ConceptClassesFigure(ConceptByClass cells, LabelNumbers numbers) implements Figure {
    private static final String NAME = "concept-classes";

    /** The concepts and the classes of all test images. */
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
        public boolean fits(FigureMaterial material) {
            return material.hasLabels();
        }

        @Override
        public Figure draw(FigureMaterial material, Arrangement how, List<EncodedImage> images) {
            return of(material.codes().get().codes(), material.requireLabels());
        }
    }

    /** The figure of a set of codes. */
    public static ConceptClassesFigure of(CodeSet codes, Labels labels) {
        LabelNumbers numbers = LabelNumbers.of(codes, labels);
        return new ConceptClassesFigure(ConceptByClass.of(codes, labels, numbers.strongest()), numbers);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "What each concept does for each class";
    }

    private HeatSheet sheet() {
        List<HeatPanel> panels = List.of(
                panel("mean activation", Cell::mean, false),
                panel("median activation", Cell::median, false),
                panel("share of images in which it is active", Cell::active, true));
        return new HeatSheet(
                cells.order(),
                panels,
                "concept",
                "class",
                caption(),
                (concept, label) -> Optional.of(new FigurePart.ClassConcept(label, concept)));
    }

    private HeatPanel panel(String title, ToDoubleFunction<Cell> number, boolean share) {
        List<List<Double>> rows = cells.order().stream()
                .map(concept -> cells.cells().get(concept).stream()
                        .map(number::applyAsDouble)
                        .toList())
                .toList();
        List<Optional<Integer>> outlined = cells.order().stream()
                .map(concept ->
                        Optional.of(numbers.strongest().matching().get(concept)).filter(label -> label >= 0))
                .toList();
        List<String> classes = IntStream.range(0, numbers.labels().classes())
                .mapToObj(numbers.labels()::name)
                .toList();
        return new HeatPanel(title, classes, rows, share ? 1 : HeatPanel.largest(rows), false, outlined);
    }

    private String caption() {
        StrongestConcept strongest = numbers.strongest();
        return "Outlined: the best one-to-one matching of concepts to classes. An image's strongest concept tells its"
                + " class so in " + percent(strongest.matchingAccuracy()) + " of the images (with shuffled labels "
                + percent(numbers.shuffled().matchingAccuracy()) + ", always the commonest class "
                + percent(numbers.chance().commonest()) + "); "
                + named(strongest.named(), numbers.labels().classes()) + "; purity " + percent(strongest.purity())
                + " (shuffled "
                + percent(numbers.shuffled().purity()) + "); NMI " + Numbers.decimals(strongest.nmi(), 3)
                + " (shuffled " + Numbers.decimals(numbers.shuffled().nmi(), 3) + ").";
    }

    private static String named(int classes, int all) {
        return classes + " of " + all + " classes are the commonest of their concept";
    }

    private static String percent(double share) {
        return Numbers.decimals(100 * share, 1) + " %";
    }

    @Override
    public String alternative(ConceptNames names) {
        return title() + ". " + caption() + " "
                + cells.order().stream().map(concept -> told(concept, names)).collect(Collectors.joining(" "));
    }

    private String told(int concept, ConceptNames names) {
        List<Cell> row = cells.cells().get(concept);
        int best = IntStream.range(0, row.size())
                .reduce(0, (one, other) -> row.get(other).mean() > row.get(one).mean() ? other : one);
        return "Concept " + names.of(concept) + " is strongest for class "
                + numbers.labels().name(best) + ", on average "
                + Telling.number(row.get(best).mean())
                + ", active in " + Telling.percent(row.get(best).active()) + " of its images.";
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
        Table.Builder table =
                Table.columns(Table.CONCEPT, "matched class", "class", "images", "mean", "median", "share active");
        for (int concept : cells.order()) {
            int matched = numbers.strongest().matching().get(concept);
            for (int label = 0; label < numbers.labels().classes(); label++) {
                Cell cell = cells.cells().get(concept).get(label);
                table.row(
                        concept,
                        matched >= 0 ? numbers.labels().name(matched) : "",
                        numbers.labels().name(label),
                        cell.images(),
                        cell.mean(),
                        cell.median(),
                        cell.active());
            }
        }
        return table.build();
    }
}
