package org.conceptexplorer.figure.sweep;

import com.google.auto.service.AutoService;
import java.awt.Graphics2D;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.training.sweep.SweepResults;

/**
 * The error of each combination of values: every seed, their mean, and one standard deviation to both sides.
 *
 * @param results what is shown
 */
public record SeedSpreadFigure(SweepResults results) implements SweepFigure {
    /** Mean and spread over seeds. */
    @AutoService(SweepFigureKind.class)
    public static final class Kind implements SweepFigureKind {
        @Override
        public String id() {
            return "error-seeds";
        }

        @Override
        public String label() {
            return "Mean and spread";
        }

        @Override
        public String explanation() {
            return "The error of each combination of values: every seed, their mean and their standard deviation.";
        }

        @Override
        public Figure draw(SweepResults results) {
            return new SeedSpreadFigure(results);
        }
    }

    @Override
    public String name() {
        return "error-seeds";
    }

    @Override
    public String title() {
        return "Error of each combination, mean and standard deviation over seeds";
    }

    @Override
    public boolean showsZeros() {
        return false;
    }

    @Override
    public double heightFor(double width, Style style) {
        SeedSpreadRows rows = SeedSpreadRows.of(groups(), width, style.smallFont());
        return 5 * style.fontSize() + Math.max(2 * style.fontSize(), rows.top(groups().size()));
    }

    @Override
    public double leastHeight(double width, Style style) {
        return heightFor(width, style);
    }

    @Override
    public FigureLayout paint(Graphics2D graphics, Style style, double width, double height) {
        return SeedSpreadPainter.paint(this, graphics, style, width, height);
    }
}
