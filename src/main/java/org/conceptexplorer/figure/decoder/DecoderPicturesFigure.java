package org.conceptexplorer.figure.decoder;

import com.google.auto.service.AutoService;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.analysis.code.CodeEdit;
import org.conceptexplorer.analysis.code.CodeSet;
import org.conceptexplorer.analysis.concept.Quantiles;
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
 * What each concept draws: the decoder's answer to it alone, at its 99th percentile (of several places each at its own), and what that adds to the answer to
 * a code of zeros; in a fully connected network also what it looks for, the picture of its weights. In words it would
 * tell of each concept its activation, and how much ink it adds and takes away.
 *
 * @param nothing the answer to a code of zeros
 * @param rows one for each concept, 0 first
 * @param places places of the code
 */
public record DecoderPicturesFigure(Pixels nothing, List<Row> rows, int places) implements Figure {
    private static final double HIGH = 0.99;
    private static final String NAME = "decoder-pictures";

    /**
     * What one concept draws.
     *
     * @param concept which one
     * @param activation how active it is, the mean over places
     * @param alone the answer to it alone
     * @param weights the weights from pixels to it, the largest 1 by size; empty in a convolutional network
     * @param among what it adds among the others: the answer to the mean code with it at that activation, less that to the
     *     mean code without it; empty for a code of one place
     */
    public record Row(int concept, float activation, Pixels alone, Optional<Pixels> weights, Optional<Pixels> among) {}

    /** The pictures of all concepts, each as active as it is in the test images. */
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
    public DecoderPicturesFigure {
        rows = List.copyOf(rows);
    }

    /** What concepts draw that are as active as in some codes. */
    public static DecoderPicturesFigure of(CodeSet codes, Decoder decoder) {
        float[] high = high(codes);
        float[] mean = CodeEdit.mean(codes);
        Optional<List<Pixels>> weights = WeightsPicture.all(decoder.weights());
        List<Row> rows = new ArrayList<>();
        for (int concept = 0; concept < codes.concepts(); concept++) {
            int number = concept;
            float[] alone = CodeEdit.alone(high, codes.concepts(), concept);
            double sum = 0;
            for (float activation : alone) {
                sum += activation;
            }
            rows.add(new Row(
                    concept,
                    (float) (sum / codes.places()),
                    Decoded.picture(decoder, alone),
                    weights.map(all -> all.get(number)),
                    codes.places() > 1
                            ? Optional.of(among(decoder, mean, alone, codes.concepts(), concept))
                            : Optional.empty()));
        }
        return new DecoderPicturesFigure(Decoded.picture(decoder, new float[high.length]), rows, codes.places());
    }

    /** Several places draw together, so that one concept alone may draw nothing at all. */
    private static Pixels among(Decoder decoder, float[] mean, float[] alone, int concepts, int concept) {
        float[] without = CodeEdit.without(mean, concepts, concept);
        float[] with = without.clone();
        for (int unit = concept; unit < with.length; unit += concepts) {
            with[unit] = alone[unit];
        }
        List<Pixels> drawn = Decoded.pictures(decoder, List.of(with, without));
        return drawn.get(0).minus(drawn.get(1));
    }

    /** The 99th percentile of each unit: a concept is seldom strong at all places at once, but at each of them at times. */
    private static float[] high(CodeSet codes) {
        float[] high = new float[codes.whole().columns()];
        float[] sorted = new float[codes.images()];
        for (int unit = 0; unit < high.length; unit++) {
            for (int image = 0; image < sorted.length; image++) {
                sorted[image] = codes.whole().at(image, unit);
            }
            Arrays.sort(sorted);
            high[unit] = (float) Quantiles.of(sorted, HIGH);
        }
        return high;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "What each concept draws";
    }

    private boolean hasWeights() {
        return rows.stream().anyMatch(row -> row.weights().isPresent());
    }

    private PictureSheet sheet() {
        List<String> heads = new ArrayList<>(List.of("nothing", "it alone", "what it adds"));
        if (hasWeights()) {
            heads.add("its weights");
        }
        if (places > 1) {
            heads.add("added to the mean");
        }
        return new PictureSheet(
                heads,
                rows.stream().map(this::row).toList(),
                "Drawn from a code of zeros, and from one in which one concept alone is active, at the activation below"
                        + " (its 99th percentile" + (places > 1 ? ", at each place its own" : "")
                        + "); the difference of the two."
                        + (places > 1
                                ? " At the right: what it adds to the mean code of all test images, from which it was"
                                        + " taken away."
                                : "")
                        + (hasWeights()
                                ? " Weights: from pixels to the concept, all layers multiplied, the largest at full"
                                        + " colour."
                                : ""));
    }

    private PictureSheet.Row row(Row row) {
        Stream<PictureSheet.Cell> drawn = Stream.of(
                new PictureSheet.Cell(nothing, false, ""),
                new PictureSheet.Cell(row.alone(), false, Numbers.short3(row.activation())),
                new PictureSheet.Cell(row.alone().minus(nothing), true, ""));
        Stream<PictureSheet.Cell> weights = Stream.concat(row.weights().stream(), row.among().stream())
                .map(picture -> new PictureSheet.Cell(picture, true, ""));
        return new PictureSheet.Row(row.concept(), Stream.concat(drawn, weights).toList());
    }

    @Override
    public String alternative(ConceptNames names) {
        return title() + ". "
                + rows.stream()
                        .map(row -> "Concept " + names.of(row.concept()) + " at " + Telling.number(row.activation())
                                + ": " + Decoded.change(nothing, row.alone()) + ".")
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
        Table.Builder table =
                Table.columns(Table.CONCEPT, "activation", "row", "column", "nothing", "alone", "weight", "among");
        for (Row row : rows) {
            for (int pixel = 0; pixel < ImageSet.PIXELS; pixel++) {
                table.row(
                        row.concept(),
                        row.activation(),
                        pixel / ImageSet.SIDE,
                        pixel % ImageSet.SIDE,
                        nothing.get(pixel),
                        row.alone().get(pixel),
                        told(row.weights(), pixel),
                        told(row.among(), pixel));
            }
        }
        return table.build();
    }

    private static String told(Optional<Pixels> picture, int pixel) {
        return picture.map(shown -> String.valueOf(shown.get(pixel))).orElse("");
    }
}
