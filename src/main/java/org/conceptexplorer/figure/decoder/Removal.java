package org.conceptexplorer.figure.decoder;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.analysis.code.CodeEdit;
import org.conceptexplorer.analysis.code.CodeSet;
import org.conceptexplorer.analysis.concept.ReconstructionError;
import org.conceptexplorer.analysis.evaluation.EncodedSet;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.analysis.prototype.Prototype;
import org.conceptexplorer.analysis.prototype.Prototypes;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.figure.kind.Decoder;

/**
 * What the removal of one concept changes.
 *
 * @param concept which one
 * @param image the image in which it is strongest; the first of all if it is dead
 * @param original that image
 * @param reconstruction what is drawn from its code
 * @param without what is drawn from its code without the concept
 * @param error cross-entropy per pixel with all concepts, in nats, the mean over some images
 * @param errorWithout the same without the concept
 */
public record Removal(
        int concept,
        int image,
        Pixels original,
        Pixels reconstruction,
        Pixels without,
        double error,
        double errorWithout) {
    /** Images over which errors are taken, evenly spread over all. */
    static final int IMAGES = 200;

    /** What the removal of each concept changes, 0 first. */
    static List<Removal> all(EncodedSet set, Decoder decoder) {
        int[] some = EncodedSet.spread(set.size(), IMAGES);
        FloatMatrix truth = FloatMatrix.filled(
                some.length, ImageSet.PIXELS, (row, pixel) -> set.images().ink(set.position(some[row]), pixel) / 255f);
        float[][] codes = Arrays.stream(some)
                .mapToObj(image -> set.codes().whole().row(image))
                .toArray(float[][]::new);
        double error = error(truth, decoder.decode(codes));
        return IntStream.range(0, set.codes().concepts())
                .mapToObj(concept -> {
                    float[][] less = Arrays.stream(codes)
                            .map(code -> CodeEdit.without(code, set.codes().concepts(), concept))
                            .toArray(float[][]::new);
                    return of(set, decoder, concept, error, error(truth, decoder.decode(less)));
                })
                .toList();
    }

    private static double error(FloatMatrix truth, float[][] guesses) {
        return ReconstructionError.of(
                        truth, FloatMatrix.filled(truth.rows(), truth.columns(), (row, pixel) -> guesses[row][pixel]))
                .bce();
    }

    private static Removal of(EncodedSet set, Decoder decoder, int concept, double error, double errorWithout) {
        CodeSet codes = set.codes();
        int image = new Prototypes(codes, concept)
                .highest(1).stream().map(Prototype::image).findFirst().orElse(0);
        float[] code = codes.whole().row(image);
        List<Pixels> drawn =
                Decoded.pictures(decoder, List.of(code, CodeEdit.without(code, codes.concepts(), concept)));
        int position = set.position(image);
        return new Removal(
                concept, position, Pixels.of(set.images(), position), drawn.get(0), drawn.get(1), error, errorWithout);
    }
}
