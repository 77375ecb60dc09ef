package org.conceptexplorer.figure.image;

import com.google.auto.service.AutoService;
import java.awt.Graphics2D;
import java.util.List;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.FigureOptions;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Table;
import org.conceptexplorer.figure.kind.Arrangement;
import org.conceptexplorer.figure.kind.FigureKind;
import org.conceptexplorer.figure.kind.FigureMaterial;
import org.conceptexplorer.figure.kind.ImageRow;

/**
 * One image, its reconstruction and their difference side by side, large.
 *
 * @param image what is shown
 */
public record ComparisonFigure(EncodedImage image) implements Figure {
    private static final String NAME = "comparison";

    /** One image, its reconstruction and their difference. */
    @AutoService(FigureKind.class)
    public static final class Kind implements FigureKind {
        @Override
        public String id() {
            return NAME;
        }

        @Override
        public Scope scope() {
            return Scope.IMAGE;
        }

        @Override
        public Figure draw(FigureMaterial material, Arrangement how, List<EncodedImage> images) {
            return new ComparisonFigure(images.get(0));
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Image " + image.position() + ", its reconstruction and their difference";
    }

    @Override
    public List<String> options() {
        return FigureOptions.of(List.of(image));
    }

    @Override
    public double heightFor(double width, Style style) {
        return width / 3 + 3.6 * style.fontSize();
    }

    @Override
    public FigureLayout paint(Graphics2D graphics, Style style, double width, double height) {
        return ComparisonPainter.paint(this, graphics, style, width, height);
    }

    @Override
    public Table table() {
        return new ReconstructionFigure(List.of(image), 1, List.of(ImageRow.values()), true).table();
    }
}
