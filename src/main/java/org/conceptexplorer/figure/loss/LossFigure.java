package org.conceptexplorer.figure.loss;

import com.google.auto.service.AutoService;
import java.awt.Graphics2D;
import java.util.List;
import java.util.OptionalDouble;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Table;
import org.conceptexplorer.figure.kind.Arrangement;
import org.conceptexplorer.figure.kind.FigureKind;
import org.conceptexplorer.figure.kind.FigureMaterial;
import org.conceptexplorer.figure.kind.LossRun;
import org.conceptexplorer.figure.kind.LossTerm;
import org.conceptexplorer.figure.kind.LossView;

/**
 * Losses of one or several trainings over steps, epochs or time.
 *
 * @param runs at least one
 * @param meanImage the error of answering every image with the mean training image, the level that a network has to get
 *     below, if it is known
 * @param view how they are looked at
 */
public record LossFigure(List<LossRun> runs, OptionalDouble meanImage, LossView view) implements Figure {
    private static final String NAME = "loss";

    /** The losses of every step and epoch. */
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
            LossFigure figure = new LossFigure(material.losses(), material.meanImage(), how.loss());
            figure.checkHidden();
            return figure;
        }
    }

    /** Copies and checks a figure. */
    public LossFigure {
        runs = List.copyOf(runs);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("a loss chart needs a run");
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Loss while training";
    }

    @Override
    public double heightFor(double width, Style style) {
        return Math.max(200, width * 0.6);
    }

    @Override
    public FigureLayout paint(Graphics2D graphics, Style style, double width, double height) {
        return LossPainter.paint(this, graphics, style, width, height);
    }

    @Override
    public String alternative(ConceptNames names) {
        return title() + ". " + LossTelling.of(this);
    }

    @Override
    public Table table() {
        return LossTable.of(this);
    }

    @Override
    public Figure published() {
        return new LossFigure(runs, meanImage, view.withoutGhosts());
    }

    @Override
    public List<String> options() {
        return view.options();
    }

    /**
     * What every curve that is not hidden has at a place along the width: the last value up to there; nothing beyond the
     * last point of all.
     */
    public List<Reading> read(double x) {
        return LossTable.read(this, x);
    }

    /**
     * A curve's value at a place.
     *
     * @param curve the curve's name
     * @param x where the value stands
     * @param value the value itself
     */
    public record Reading(String curve, double x, double value) {}

    private void checkHidden() {
        List<String> names = LossCurves.names(this);
        for (String curve : view.hidden()) {
            if (!names.contains(curve)) {
                throw new ExplainedException(
                        "There is no curve " + curve + " to hide; choose from " + String.join(", ", names) + ".");
            }
        }
    }

    String yLabel() {
        boolean errorsAlone = view.terms().stream().allMatch(LossTerm.BCE::equals);
        return errorsAlone
                ? "reconstruction error (BCE per pixel)"
                : runs.stream().anyMatch(run -> run.names().size() > 0)
                        ? "loss (BCE per pixel, L1 penalty, names)"
                        : "loss (BCE per pixel, L1 penalty)";
    }
}
