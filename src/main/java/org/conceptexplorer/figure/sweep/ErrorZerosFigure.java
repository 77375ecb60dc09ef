package org.conceptexplorer.figure.sweep;

import com.google.auto.service.AutoService;
import java.awt.Graphics2D;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.training.sweep.SweepResults;

/**
 * The error of each trial against the share of its code values that are zero: what sparsity costs.
 *
 * @param results what is shown
 */
public record ErrorZerosFigure(SweepResults results) implements SweepFigure {
    /** Below this, nobody sees the differences. */
    private static final double LEAST_PLOT = 240;

    /** Error against zeros. */
    @AutoService(SweepFigureKind.class)
    public static final class Kind implements SweepFigureKind {
        @Override
        public String id() {
            return "error-zeros";
        }

        @Override
        public String label() {
            return "Error against zeros";
        }

        @Override
        public String explanation() {
            return "What sparsity costs: the error of each training against the share of code values that are zero.";
        }

        @Override
        public Figure draw(SweepResults results) {
            return new ErrorZerosFigure(results);
        }
    }

    @Override
    public String name() {
        return "error-zeros";
    }

    @Override
    public String title() {
        return "Error against zeros in the code";
    }

    @Override
    public boolean showsZeros() {
        return true;
    }

    @Override
    public double heightFor(double width, Style style) {
        return Math.max(leastHeight(width, style), width * 0.65 + SweepLegend.height(groups(), width, style));
    }

    @Override
    public double leastHeight(double width, Style style) {
        return LEAST_PLOT + SweepLegend.height(groups(), width, style);
    }

    @Override
    public FigureLayout paint(Graphics2D graphics, Style style, double width, double height) {
        return ErrorZerosPainter.paint(this, graphics, style, width, height);
    }
}
