package org.conceptexplorer.figure.concept;

import com.google.auto.service.AutoService;
import java.awt.Graphics2D;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.conceptexplorer.analysis.ConceptCode;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.FigureOptions;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Table;
import org.conceptexplorer.figure.Telling;
import org.conceptexplorer.figure.kind.Arrangement;
import org.conceptexplorer.figure.kind.BarScale;
import org.conceptexplorer.figure.kind.FigureKind;
import org.conceptexplorer.figure.kind.FigureMaterial;
import org.conceptexplorer.model.Architecture;

/**
 * Ten bars for each image: how active each concept is. For a convolutional code a bar is the mean over its places.
 *
 * @param images what is shown, at least one; those that no network has seen have no bars
 * @param columns images in one band, at least 1
 * @param scale what heights are measured by
 * @param common the full height of the common scale; the largest bar if empty
 * @param values whether each bar's value is written over it where there is room
 */
public record ConceptBarsFigure(
        List<EncodedImage> images, int columns, BarScale scale, OptionalDouble common, boolean values)
        implements Figure {
    private static final String NAME = "bars";

    /** Concept bars alone. */
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
            return new ConceptBarsFigure(
                    images, how.columnsFor(images.size()), how.scale(), OptionalDouble.empty(), how.values());
        }
    }

    /** Copies and checks a figure. */
    public ConceptBarsFigure {
        images = List.copyOf(images);
        if (images.isEmpty() || columns < 1) {
            throw new IllegalArgumentException("bars need an image and a column");
        }
    }

    /** One band on a common scale. */
    public static ConceptBarsFigure of(List<EncodedImage> images) {
        return new ConceptBarsFigure(images, images.size(), BarScale.COMMON, OptionalDouble.empty(), false);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Ten concepts for each image";
    }

    /** How many bands there are. */
    public int bands() {
        return (images.size() + columns - 1) / columns;
    }

    /** Over how many places the bars are means; 1 before there are any. */
    public int places() {
        return images.stream()
                .flatMap(image -> image.result().stream())
                .mapToInt(result -> result.code().places())
                .max()
                .orElse(1);
    }

    /** The largest bar of all images; 0 if there is none. */
    public double largest() {
        return images.stream()
                .flatMap(image -> image.result().stream())
                .mapToDouble(result -> result.code().largestMean())
                .max()
                .orElse(0);
    }

    @Override
    public List<String> options() {
        List<String> options = FigureOptions.of(images, columns, "--scale", scale.id());
        return values
                ? options
                : Stream.concat(options.stream(), Stream.of("--no-values")).toList();
    }

    @Override
    public double heightFor(double width, Style style) {
        return bands() * Math.max(90, Math.min(160, width * 0.16))
                + 2 * style.fontSize()
                + ConceptBarsPainter.keyHeight(this, width, style);
    }

    @Override
    public FigureLayout paint(Graphics2D graphics, Style style, double width, double height) {
        return ConceptBarsPainter.paint(this, graphics, style, width, height);
    }

    @Override
    public String alternative(ConceptNames names) {
        String means = places() > 1
                ? "Each bar is the mean over " + places()
                        + " places of the image, which hardly tells digits apart; the maps of places do. "
                : "";
        return title() + ". " + means + Telling.each(images, image -> Telling.concepts(image, names));
    }

    @Override
    public Table table() {
        Table.Builder table = Table.columns("image", "label", Table.CONCEPT, "activation");
        for (EncodedImage image : images) {
            image.result().ifPresent(result -> rows(table, image, result.code()));
        }
        return table.build();
    }

    private static void rows(Table.Builder table, EncodedImage image, ConceptCode code) {
        for (int concept = 0; concept < Architecture.CONCEPTS; concept++) {
            table.row(image.position(), image.className(), concept, code.mean(concept));
        }
    }
}
