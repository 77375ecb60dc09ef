package org.conceptexplorer.figure.concept;

import com.google.auto.service.AutoService;
import java.awt.Graphics2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.ClassMeans;
import org.conceptexplorer.analysis.ClassMeans.ClassMean;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Table;
import org.conceptexplorer.figure.Telling;
import org.conceptexplorer.figure.kind.Arrangement;
import org.conceptexplorer.figure.kind.FigureKind;
import org.conceptexplorer.figure.kind.FigureMaterial;
import org.conceptexplorer.model.Architecture;

/**
 * How active each concept is, on average, for each class: a table of classes and concepts.
 *
 * @param means what is shown
 */
public record MeanActivationFigure(ClassMeans means) implements Figure {
    private static final String NAME = "mean-activation";

    /** So many classes fit on a page only in rows that are as low as their text allows. */
    private static final int MANY = 15;

    /** The mean activation of each concept for each class. */
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
            return new MeanActivationFigure(material.classMeans());
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Mean activation of each concept for each class";
    }

    @Override
    public double heightFor(double width, Style style) {
        double roomy = means.classes().size() > MANY ? 0 : Math.min(30, width / 20);
        return (means.classes().size() + 2.6) * Math.max(1.7 * style.fontSize(), roomy)
                + MeanActivationPainter.keyHeight(this, width, style);
    }

    @Override
    public FigureLayout paint(Graphics2D graphics, Style style, double width, double height) {
        return MeanActivationPainter.paint(this, graphics, style, width, height);
    }

    @Override
    public String alternative(ConceptNames names) {
        return title() + ". "
                + IntStream.range(0, Architecture.CONCEPTS)
                        .mapToObj(concept -> tell(concept, names))
                        .collect(Collectors.joining(" "));
    }

    private String tell(int concept, ConceptNames names) {
        String name = "Concept " + names.of(concept);
        Comparator<ClassMean> less =
                Comparator.comparing(mean -> mean.activations().get(concept));
        Optional<ClassMean> most = means.classes().stream()
                .max(less)
                .filter(mean -> mean.activations().get(concept) > 0);
        return most.map(mean -> name + " is most active for label " + mean.label() + ", with a mean of "
                        + Telling.number(mean.activations().get(concept)) + "; it is active in "
                        + Telling.list(means.classes().stream()
                                .map(each ->
                                        Telling.percent(each.active().get(concept)) + " of the " + each.label() + "s")
                                .toList())
                        + ".")
                .orElse(name + " is silent.");
    }

    @Override
    public Table table() {
        Table.Builder table = Table.columns("label", "images", Table.CONCEPT, "mean activation");
        for (ClassMeans.ClassMean mean : means.classes()) {
            for (int concept = 0; concept < mean.activations().size(); concept++) {
                table.row(
                        mean.name(), mean.images(), concept, mean.activations().get(concept));
            }
        }
        return table.build();
    }
}
