package org.conceptexplorer.app.codes;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.EncodedImages;
import org.conceptexplorer.analysis.code.CodeSet;
import org.conceptexplorer.analysis.concept.ConceptUse;
import org.conceptexplorer.analysis.concept.Quantiles;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.numpy.NpyArray;
import org.conceptexplorer.model.Architecture;

/**
 * Images with the codes that a network gave them.
 *
 * @param architecture the network's
 * @param images the images
 * @param codes their codes, in the same order
 * @param errors their reconstruction errors, cross-entropies per pixel in nats
 * @param uses how each concept is used
 * @param placeHighs for each concept the 99th percentile of its activations at all places
 */
public record EncodedSet(
        Architecture architecture,
        ImageSet images,
        CodeSet codes,
        NpyArray.Floats errors,
        List<ConceptUse> uses,
        List<Double> placeHighs) {
    private static final double HIGH = 0.99;

    /** Keeps its own lists. */
    public EncodedSet {
        uses = List.copyOf(uses);
        placeHighs = List.copyOf(placeHighs);
    }

    /**
     * Works out how concepts are used.
     *
     * @throws ExplainedException if an activation is not a finite number of at least 0
     */
    public static EncodedSet of(EncodedImages encoded) {
        CodeSet codes = CodeSet.of(
                encoded.architecture().places(),
                Architecture.CONCEPTS,
                encoded.codes().values());
        return new EncodedSet(
                encoded.architecture(),
                encoded.images(),
                codes,
                encoded.errors(),
                ConceptUse.all(codes),
                IntStream.range(0, codes.concepts())
                        .mapToObj(concept -> placeHigh(codes, concept))
                        .toList());
    }

    private static double placeHigh(CodeSet codes, int concept) {
        float[] sorted = new float[codes.images() * codes.places()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = codes.at(i / codes.places(), i % codes.places(), concept);
        }
        Arrays.sort(sorted);
        return Quantiles.of(sorted, HIGH);
    }
}
