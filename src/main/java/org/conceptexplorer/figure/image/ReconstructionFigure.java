package org.conceptexplorer.figure.image;

import com.google.auto.service.AutoService;
import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.Collectors;
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
 * Images above their reconstructions, in bands of several columns.
 *
 * @param images what is shown, at least one
 * @param columns images in one band, at least 1
 * @param rows what is shown of each, in this order, at least one
 * @param labels whether class numbers stand above and errors below
 */
public record ReconstructionFigure(List<EncodedImage> images, int columns, List<ImageRow> rows, boolean labels)
        implements Figure {
    private static final String NAME = "reconstructions";

    /** Images above their reconstructions. */
    @AutoService(FigureKind.class)
    public static final class Kind implements FigureKind {
        @Override
        public String id() {
            return NAME;
        }

        @Override
        public Scope scope() {
            return Scope.IMAGES;
        }

        @Override
        public Figure draw(FigureMaterial material, Arrangement how, List<EncodedImage> images) {
            return new ReconstructionFigure(images, how.columnsFor(images.size()), how.rows(), true);
        }
    }

    /** Copies and checks a figure. */
    public ReconstructionFigure {
        images = List.copyOf(images);
        rows = List.copyOf(rows);
        if (images.isEmpty() || columns < 1 || rows.isEmpty()) {
            throw new IllegalArgumentException("a grid needs an image, a column and a row");
        }
    }

    /** Originals above reconstructions in one band, with labels. */
    public static ReconstructionFigure of(List<EncodedImage> images) {
        return new ReconstructionFigure(
                images, images.size(), List.of(ImageRow.ORIGINAL, ImageRow.RECONSTRUCTION), true);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Images and their reconstructions";
    }

    /** How many bands there are. */
    public int bands() {
        return (images.size() + columns - 1) / columns;
    }

    @Override
    public List<String> options() {
        return FigureOptions.of(
                images, columns, "--rows", rows.stream().map(ImageRow::label).collect(Collectors.joining(",")));
    }

    @Override
    public double heightFor(double width, Style style) {
        return ReconstructionPainter.heightFor(this, width, style);
    }

    @Override
    public FigureLayout paint(Graphics2D graphics, Style style, double width, double height) {
        return ReconstructionPainter.paint(this, graphics, style, width, height);
    }

    @Override
    public Table table() {
        Table.Builder table = Table.columns("image", "label", "error", "row", "y", "x", "value");
        for (EncodedImage image : images) {
            for (ImageRow row : rows) {
                PixelTable.add(table, image, row);
            }
        }
        return table.build();
    }
}
