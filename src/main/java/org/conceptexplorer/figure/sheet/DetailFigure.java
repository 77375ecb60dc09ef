package org.conceptexplorer.figure.sheet;

import com.google.auto.service.AutoService;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.FigureOptions;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Table;
import org.conceptexplorer.figure.concept.ConceptBarsFigure;
import org.conceptexplorer.figure.concept.ConceptMapsFigure;
import org.conceptexplorer.figure.concept.PlaceBarsFigure;
import org.conceptexplorer.figure.image.ComparisonFigure;
import org.conceptexplorer.figure.kind.Arrangement;
import org.conceptexplorer.figure.kind.BarScale;
import org.conceptexplorer.figure.kind.FigureKind;
import org.conceptexplorer.figure.kind.FigureMaterial;
import org.conceptexplorer.figure.paint.Composition;

/**
 * Everything about one image: it, its reconstruction and their difference, large; its ten bars with their values; for a
 * convolutional code the ten maps and the bars of all places too.
 *
 * @param image what is shown
 * @param place the one place whose bars are drawn, marked in the maps; all places if empty
 */
public record DetailFigure(EncodedImage image, OptionalInt place) implements Figure {
    private static final String NAME = "detail";

    /** Everything about one image. */
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
            return new DetailFigure(images.get(0));
        }
    }

    private static final double TWO_COLUMNS = 720;

    /** All places of an image. */
    public DetailFigure(EncodedImage image) {
        this(image, OptionalInt.empty());
    }

    /** The choice of a place is for looking: the command that draws figures knows all places alone. */
    @Override
    public Figure published() {
        return new DetailFigure(image);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Image " + image.position() + " in detail";
    }

    /** The parts in columns: one where the figure is narrow or has no maps, two where there is room for them. */
    private List<List<Figure>> columns(double width) {
        List<Figure> image = List.of(
                new ComparisonFigure(this.image),
                new ConceptBarsFigure(List.of(this.image), 1, BarScale.COMMON, OptionalDouble.empty(), true));
        if (!hasPlaces()) {
            return List.of(image);
        }
        List<Figure> places = List.of(
                new ConceptMapsFigure(this.image, OptionalDouble.empty(), place),
                new PlaceBarsFigure(this.image, OptionalDouble.empty(), place));
        return width < TWO_COLUMNS
                ? List.of(Stream.concat(image.stream(), places.stream()).toList())
                : List.of(image, places);
    }

    private boolean hasPlaces() {
        return image.result().map(result -> result.code().places() > 1).orElse(false);
    }

    @Override
    public List<String> options() {
        return FigureOptions.of(List.of(image));
    }

    @Override
    public double heightFor(double width, Style style) {
        List<List<Figure>> columns = columns(width);
        return columns.stream()
                .mapToDouble(parts -> parts.stream()
                        .mapToDouble(part -> part.heightFor(width / columns.size(), style))
                        .sum())
                .max()
                .orElse(0);
    }

    @Override
    public FigureLayout paint(Graphics2D graphics, Style style, double width, double height) {
        Composition sheet = new Composition(graphics, style, width, height, w -> heightFor(w, style));
        List<List<Figure>> columns = columns(sheet.width());
        double columnWidth = sheet.width() / columns.size();
        for (int column = 0; column < columns.size(); column++) {
            double y = 0;
            for (Figure part : columns.get(column)) {
                double partHeight = part.heightFor(columnWidth, style);
                sheet.add(part, new Rectangle2D.Double(column * columnWidth, y, columnWidth, partHeight));
                y += partHeight;
            }
        }
        return sheet.layout();
    }

    @Override
    public String alternative(ConceptNames names) {
        return title() + ". "
                + columns(0).stream()
                        .flatMap(List::stream)
                        .map(part -> part.alternative(names))
                        .collect(Collectors.joining(" "));
    }

    @Override
    public Table table() {
        return new ConceptMapsFigure(image, OptionalDouble.empty()).table();
    }
}
