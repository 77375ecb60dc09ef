package org.conceptexplorer.figure.decoder;

import com.google.auto.service.AutoService;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.analysis.code.CodeEdit;
import org.conceptexplorer.analysis.code.CodeSet;
import org.conceptexplorer.analysis.concept.ConceptUse;
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
 * What is drawn along each concept: from the mean code of all test images, one concept goes from its 1st to its 99th
 * percentile while the others stay. In words it tells of each concept these two activations, and how much ink is
 * added and lost between its two ends.
 *
 * @param strips one for each concept, 0 first
 */
public record TraversalFigure(List<Strip> strips) implements Figure {
    /** Pictures in a strip. */
    static final int STEPS = 9;

    private static final String NAME = "traversal";

    /**
     * The pictures along a concept.
     *
     * @param concept which one
     * @param values its activations (means over places), ascending
     * @param pictures what is drawn at each
     */
    public record Strip(int concept, List<Float> values, List<Pixels> pictures) {
        /** Makes its lists unmodifiable. */
        public Strip {
            values = List.copyOf(values);
            pictures = List.copyOf(pictures);
        }
    }

    /** The strips around the mean code of all test images. */
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
            return of(material.codes().get().codes(), material.requireDecoder());
        }
    }

    /** Makes its list unmodifiable. */
    public TraversalFigure {
        strips = List.copyOf(strips);
    }

    /** The strips around the mean of some codes. */
    public static TraversalFigure of(CodeSet codes, Decoder decoder) {
        float[] mean = CodeEdit.mean(codes);
        return new TraversalFigure(ConceptUse.all(codes).stream()
                .map(use -> strip(use, mean, codes.concepts(), decoder))
                .toList());
    }

    private static Strip strip(ConceptUse use, float[] mean, int concepts, Decoder decoder) {
        List<Float> values = new ArrayList<>();
        List<float[]> codes = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            float value = (float) (use.low() + (use.high() - use.low()) * step / (STEPS - 1));
            values.add(value);
            codes.add(CodeEdit.with(mean, concepts, use.concept(), value));
        }
        return new Strip(use.concept(), values, Decoded.pictures(decoder, codes));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "What is drawn along each concept";
    }

    private PictureSheet sheet() {
        List<PictureSheet.Row> rows = strips.stream()
                .map(strip -> new PictureSheet.Row(
                        strip.concept(),
                        IntStream.range(0, strip.pictures().size())
                                .mapToObj(step -> new PictureSheet.Cell(
                                        strip.pictures().get(step),
                                        false,
                                        Numbers.short3(strip.values().get(step))))
                                .toList()))
                .toList();
        return new PictureSheet(
                Collections.nCopies(STEPS, ""),
                rows,
                "Around the mean code of all test images: one concept goes from its 1st to its 99th percentile, the others"
                        + " stay. The number is its activation.");
    }

    @Override
    public String alternative(ConceptNames names) {
        return title() + ". "
                + strips.stream()
                        .map(strip -> "Concept " + names.of(strip.concept()) + " from "
                                + Telling.number(strip.values().get(0)) + " to "
                                + Telling.number(strip.values().get(STEPS - 1))
                                + ": "
                                + Decoded.change(
                                        strip.pictures().get(0),
                                        strip.pictures().get(STEPS - 1)) + ".")
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
        Table.Builder table = Table.columns(Table.CONCEPT, "activation", "row", "column", "value");
        for (Strip strip : strips) {
            for (int step = 0; step < strip.pictures().size(); step++) {
                for (int pixel = 0; pixel < ImageSet.PIXELS; pixel++) {
                    table.row(
                            strip.concept(),
                            strip.values().get(step),
                            pixel / ImageSet.SIDE,
                            pixel % ImageSet.SIDE,
                            strip.pictures().get(step).get(pixel));
                }
            }
        }
        return table.build();
    }
}
