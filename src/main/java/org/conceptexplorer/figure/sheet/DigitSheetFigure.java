package org.conceptexplorer.figure.sheet;

import com.google.auto.service.AutoService;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.FigureOptions;
import org.conceptexplorer.figure.FigurePart;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Table;
import org.conceptexplorer.figure.concept.ConceptBarsFigure;
import org.conceptexplorer.figure.image.ReconstructionFigure;
import org.conceptexplorer.figure.kind.Arrangement;
import org.conceptexplorer.figure.kind.BarScale;
import org.conceptexplorer.figure.kind.FigureKind;
import org.conceptexplorer.figure.kind.FigureMaterial;
import org.conceptexplorer.figure.kind.ImageRow;
import org.conceptexplorer.figure.paint.Composition;

/**
 * Images, their reconstructions and their concept bars on one sheet, as the notebook shows them.
 *
 * @param images what is shown, at least one
 * @param columns images in one band, at least 1
 * @param scale what the bars' heights are measured by
 */
public record DigitSheetFigure(List<EncodedImage> images, int columns, BarScale scale) implements Figure {
    private static final String NAME = "concepts";

    /** Images, reconstructions and concept bars on one sheet. */
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
            return new DigitSheetFigure(images, how.columnsFor(images.size()), how.scale());
        }
    }

    private static final double BETWEEN = 10;

    /** Copies and checks a figure. */
    public DigitSheetFigure {
        images = List.copyOf(images);
        if (images.isEmpty() || columns < 1) {
            throw new IllegalArgumentException("a sheet needs an image and a column");
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Images, reconstructions and concepts";
    }

    @Override
    public List<String> options() {
        return FigureOptions.of(images, columns, "--scale", scale.id());
    }

    @Override
    public double heightFor(double width, Style style) {
        return bands().stream()
                .mapToDouble(band ->
                        pictures(band).heightFor(width, style) + bars(band).heightFor(width, style) + BETWEEN)
                .sum();
    }

    @Override
    public FigureLayout paint(Graphics2D graphics, Style style, double width, double height) {
        Composition sheet = new Composition(graphics, style, width, height, w -> heightFor(w, style));

        double y = 0;
        int first = 0;
        for (List<EncodedImage> band : bands()) {
            int offset = first;
            for (Figure part : List.of(pictures(band), bars(band))) {
                double partHeight = part.heightFor(sheet.width(), style);
                sheet.add(part, new Rectangle2D.Double(0, y, sheet.width(), partHeight), p -> moved(p, offset));
                y += partHeight;
            }
            y += BETWEEN;
            first += columns;
        }
        return sheet.layout();
    }

    private static FigurePart moved(FigurePart part, int by) {
        if (part instanceof FigurePart.Image image) {
            return new FigurePart.Image(image.index() + by);
        }
        return part instanceof FigurePart.Concept concept
                ? new FigurePart.Concept(concept.index() + by, concept.concept())
                : part;
    }

    private List<List<EncodedImage>> bands() {
        List<List<EncodedImage>> bands = new ArrayList<>();
        for (int first = 0; first < images.size(); first += columns) {
            bands.add(images.subList(first, Math.min(images.size(), first + columns)));
        }
        return bands;
    }

    private ReconstructionFigure pictures(List<EncodedImage> band) {
        return new ReconstructionFigure(band, columns, List.of(ImageRow.ORIGINAL, ImageRow.RECONSTRUCTION), true);
    }

    private ConceptBarsFigure bars(List<EncodedImage> band) {
        double largest = new ConceptBarsFigure(images, columns, scale, OptionalDouble.empty(), false).largest();
        return new ConceptBarsFigure(band, columns, scale, OptionalDouble.of(largest), false);
    }

    @Override
    public Table table() {
        return new ConceptBarsFigure(images, columns, scale, OptionalDouble.empty(), false).table();
    }
}
