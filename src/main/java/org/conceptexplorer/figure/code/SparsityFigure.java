package org.conceptexplorer.figure.code;

import com.google.auto.service.AutoService;
import java.awt.Graphics2D;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Table;
import org.conceptexplorer.figure.Telling;
import org.conceptexplorer.figure.kind.Arrangement;
import org.conceptexplorer.figure.kind.FigureKind;
import org.conceptexplorer.figure.kind.FigureMaterial;
import org.conceptexplorer.training.EpochRecord;
import org.conceptexplorer.training.EpochSparsity;

/**
 * How sparse the codes of the test images became over a training: zeros, active concepts per image, Hoyer's sparsity and
 * dead concepts after each epoch. In words it tells each of the four after the first and after the last epoch.
 *
 * @param epochs the epochs whose sparsity was kept, in order, at least one
 */
public record SparsityFigure(List<EpochRecord> epochs) implements Figure {
    private static final String NAME = "sparsity";

    /** The sparsity of the run's codes over its epochs. */
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
            return !epochs(material).isEmpty();
        }

        @Override
        public Figure draw(FigureMaterial material, Arrangement how, List<EncodedImage> images) {
            List<EpochRecord> epochs = epochs(material);
            if (epochs.isEmpty()) {
                throw new ExplainedException("This run has no sparsity to draw: no epoch is finished, or it was trained"
                        + " before sparsity was kept; train it again, or name another figure.");
            }
            return new SparsityFigure(epochs);
        }

        private static List<EpochRecord> epochs(FigureMaterial material) {
            return material.losses().stream()
                    .limit(1)
                    .flatMap(run -> run.history().stream())
                    .filter(epoch -> epoch.sparsity().isPresent())
                    .toList();
        }
    }

    /** Makes its list unmodifiable. */
    public SparsityFigure {
        epochs = List.copyOf(epochs);
    }

    /**
     * One of the four curves.
     *
     * @param title what it shows
     * @param most the upper end of its axis
     * @param value one point of it; NaN where there is none
     */
    record Curve(String title, double most, ToDoubleFunction<EpochSparsity> value) {}

    static final List<Curve> CURVES = List.of(
            new Curve("share of zeros", 1, EpochSparsity::zeros),
            new Curve("active concepts per image", 10, EpochSparsity::activePerImage),
            new Curve("Hoyer's sparsity", 1, epoch -> epoch.hoyer().orElse(Double.NaN)),
            new Curve("dead concepts", 10, EpochSparsity::dead));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "How sparse the code became";
    }

    @Override
    public String alternative(ConceptNames names) {
        return title() + ". " + told(epochs.get(0)) + " " + told(epochs.get(epochs.size() - 1));
    }

    private static String told(EpochRecord epoch) {
        EpochSparsity sparsity = epoch.sparsity().orElseThrow();
        return "After epoch " + epoch.epoch() + ": " + Telling.percent(sparsity.zeros()) + " of the code is zero, "
                + Telling.number(sparsity.activePerImage()) + " concepts are active per image, Hoyer's sparsity is "
                + (sparsity.hoyer().isPresent()
                        ? Telling.number(sparsity.hoyer().getAsDouble())
                        : "not known") + ", "
                + sparsity.dead() + " concepts are dead.";
    }

    @Override
    public double heightFor(double width, Style style) {
        return SparsityPainter.rows(width) * (9 * style.fontSize() + 40) + 8;
    }

    @Override
    public FigureLayout paint(Graphics2D graphics, Style style, double width, double height) {
        return SparsityPainter.paint(this, graphics, style, width, height);
    }

    @Override
    public Table table() {
        Table.Builder table = Table.columns("epoch", "zeros", "active per image", "hoyer", "dead");
        for (EpochRecord epoch : epochs) {
            EpochSparsity sparsity = epoch.sparsity().orElseThrow();
            table.row(
                    epoch.epoch(),
                    sparsity.zeros(),
                    sparsity.activePerImage(),
                    sparsity.hoyer().isPresent()
                            ? String.valueOf(sparsity.hoyer().getAsDouble())
                            : "",
                    sparsity.dead());
        }
        return table.build();
    }
}
