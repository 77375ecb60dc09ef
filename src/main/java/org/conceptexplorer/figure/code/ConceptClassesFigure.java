package org.conceptexplorer.figure.code;

import com.google.auto.service.AutoService;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
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
 * @param only the one number that is shown; all of them if empty
 * @param marked the concept and the class that are selected, which is only there for the eye
 */
public record ConceptClassesFigure(
        ConceptByClass cells, LabelNumbers numbers, Optional<ClassNumber> only, Marked marked) implements Figure {
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

    /** A figure of all numbers, with nothing marked. */
    public ConceptClassesFigure(ConceptByClass cells, LabelNumbers numbers) {
        this(cells, numbers, Optional.empty(), Marked.NOTHING);
    }

    /** The same with one number alone. */
    public ConceptClassesFigure only(ClassNumber number) {
        return new ConceptClassesFigure(cells, numbers, Optional.of(number), marked);
    }

    /** The same with a concept and a class marked. */
    public ConceptClassesFigure marking(OptionalInt concept, OptionalInt label) {
        return new ConceptClassesFigure(cells, numbers, only, new Marked(concept, label));
    }

    @Override
    public Figure published() {
        return new ConceptClassesFigure(cells, numbers, only, Marked.NOTHING);
    }

    /** The figure of a set of codes. */
    public static ConceptClassesFigure of(CodeSet codes, Labels labels) {
        LabelNumbers numbers = LabelNumbers.of(codes, labels);
        return new ConceptClassesFigure(ConceptByClass.of(codes, labels, numbers.strongest()), numbers);
    }

    @Override
    public String name() {
        return only.map(ConceptClassesFigure::name).orElse(NAME);
    }

    /** The name of the figure of one number. */
    static String name(ClassNumber number) {
        return NAME + "-" + number.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String title() {
        return "What each concept does for each class";
    }

    private HeatSheet sheet() {
        List<Integer> classes = classes();
        int column = classes.indexOf(marked.column().orElse(-1));
        List<HeatPanel> panels = only.map(List::of).orElse(List.of(ClassNumber.values())).stream()
                .map(number -> panel(number, classes))
                .toList();
        return new HeatSheet(
                cells.order(),
                panels,
                "concept",
                "class",
                caption(),
                (concept, shown) -> Optional.of(new FigurePart.ClassConcept(classes.get(shown), concept)),
                new Marked(marked.concept(), column < 0 ? OptionalInt.empty() : OptionalInt.of(column)));
    }

    /** The classes of which there are images. */
    private List<Integer> classes() {
        int[] counts = numbers.labels().counts();
        return IntStream.range(0, counts.length)
                .filter(label -> counts[label] > 0)
                .boxed()
                .toList();
    }

    private HeatPanel panel(ClassNumber number, List<Integer> classes) {
        List<List<Double>> rows = cells.order().stream()
                .map(concept -> classes.stream()
                        .map(label -> number.of(cells.cells().get(concept).get(label)))
                        .toList())
                .toList();
        List<Optional<Integer>> outlined = cells.order().stream()
                .map(concept -> Optional.of(
                                classes.indexOf(numbers.strongest().matching().get(concept)))
                        .filter(column -> column >= 0))
                .toList();
        List<String> names = classes.stream().map(numbers.labels()::name).toList();
        double full = number == ClassNumber.ACTIVE ? 1 : HeatPanel.largest(rows);
        return new HeatPanel(number.title(), names, rows, full, false, outlined);
    }

    private String caption() {
        StrongestConcept strongest = numbers.strongest();
        return "Outlined: the best one-to-one matching of concepts to classes. An image's strongest concept tells its"
                + " class so in " + percent(strongest.matchingAccuracy()) + " of the images (with shuffled labels "
                + percent(numbers.shuffled().matchingAccuracy()) + ", always the commonest class "
                + percent(numbers.chance().commonest()) + "); purity " + percent(strongest.purity()) + " (shuffled "
                + percent(numbers.shuffled().purity()) + "); NMI " + Numbers.decimals(strongest.nmi(), 3)
                + " (shuffled " + Numbers.decimals(numbers.shuffled().nmi(), 3) + ").";
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
        List<ClassNumber> shown = only.map(List::of).orElse(List.of(ClassNumber.values()));
        List<String> columns = new ArrayList<>(List.of(Table.CONCEPT, "matched class", "class", "images"));
        shown.forEach(number -> columns.add(number.label()));
        Table.Builder table = Table.columns(columns.toArray(String[]::new));
        for (int concept : cells.order()) {
            int matched = numbers.strongest().matching().get(concept);
            for (int label : classes()) {
                Cell cell = cells.cells().get(concept).get(label);
                List<Object> row = new ArrayList<>(List.of(
                        concept,
                        matched >= 0 ? numbers.labels().name(matched) : "",
                        numbers.labels().name(label),
                        cell.images()));
                shown.forEach(number -> row.add(number.of(cell)));
                table.row(row.toArray());
            }
        }
        return table.build();
    }
}
