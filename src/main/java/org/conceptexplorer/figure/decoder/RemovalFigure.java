package org.conceptexplorer.figure.decoder;

import com.google.auto.service.AutoService;
import java.awt.Graphics2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.analysis.evaluation.EncodedSet;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Table;
import org.conceptexplorer.figure.Telling;
import org.conceptexplorer.figure.kind.Arrangement;
import org.conceptexplorer.figure.kind.Decoder;
import org.conceptexplorer.figure.kind.FigureKind;
import org.conceptexplorer.figure.kind.FigureMaterial;
import org.conceptexplorer.figure.paint.Numbers;

/**
 * What changes if a concept is set to zero: the picture of the image in which it is strongest, and the error over many
 * images. In words it tells the error with all concepts, and of each concept the error without it, the most
 * important one first.
 *
 * @param removals one for each concept, 0 first
 */
public record RemovalFigure(List<Removal> removals) implements Figure {
    private static final String NAME = "removal";

    /** The removal of each concept from the codes of test images. */
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
            return material.decoder().isPresent();
        }

        @Override
        public Figure draw(FigureMaterial material, Arrangement how, List<EncodedImage> images) {
            return of(material.codes().get(), material.requireDecoder());
        }
    }

    /** Makes its list unmodifiable. */
    public RemovalFigure {
        removals = List.copyOf(removals);
    }

    /** The removal of each concept from some codes. */
    public static RemovalFigure of(EncodedSet set, Decoder decoder) {
        return new RemovalFigure(Removal.all(set, decoder));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "What the removal of each concept changes";
    }

    private PictureSheet sheet() {
        List<PictureSheet.Row> rows = removals.stream()
                .map(removal -> new PictureSheet.Row(
                        removal.concept(),
                        List.of(
                                new PictureSheet.Cell(removal.original(), false, "image " + removal.image()),
                                new PictureSheet.Cell(
                                        removal.reconstruction(), false, Numbers.decimals(removal.error(), 3)),
                                new PictureSheet.Cell(
                                        removal.without(), false, Numbers.decimals(removal.errorWithout(), 3)),
                                new PictureSheet.Cell(removal.without().minus(removal.reconstruction()), true, ""))))
                .toList();
        return new PictureSheet(
                List.of("where it is strongest", "with all concepts", "without it", "what changes"),
                rows,
                "Below the pictures: cross-entropy per pixel over " + Removal.IMAGES
                        + " test images (all, if there are fewer), with all concepts and without this one.");
    }

    @Override
    public String alternative(ConceptNames names) {
        return title() + ". "
                + removals.stream()
                        .sorted(Comparator.comparingDouble(
                                (Removal removal) -> removal.error() - removal.errorWithout()))
                        .map(removal -> "Without concept " + names.of(removal.concept()) + " the error goes from "
                                + Telling.number(removal.error()) + " to " + Telling.number(removal.errorWithout())
                                + ".")
                        .collect(Collectors.joining(" "));
    }

    @Override
    public double heightFor(double width, Style style) {
        return PictureSheetPainter.heightFor(sheet(), width, style);
    }

    @Override
    public FigureLayout paint(Graphics2D graphics, Style style, double width, double height) {
        return PictureSheetPainter.paint(sheet(), graphics, style, width, height);
    }

    @Override
    public Table table() {
        Table.Builder table = Table.columns(
                Table.CONCEPT,
                "image",
                "error",
                "error without",
                "row",
                "column",
                "original",
                "reconstruction",
                "without");
        for (Removal removal : removals) {
            for (int pixel = 0; pixel < ImageSet.PIXELS; pixel++) {
                table.row(
                        removal.concept(),
                        removal.image(),
                        removal.error(),
                        removal.errorWithout(),
                        pixel / ImageSet.SIDE,
                        pixel % ImageSet.SIDE,
                        removal.original().get(pixel),
                        removal.reconstruction().get(pixel),
                        removal.without().get(pixel));
            }
        }
        return table.build();
    }
}
