package org.conceptexplorer.analysis.concept;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.code.CodeSet;

/**
 * How one concept is used; all numbers but the first two are of one activation per image, the mean over places.
 *
 * @param concept which one
 * @param active share of the images in which it is above 0 anywhere, in [0, 1]
 * @param mean its mean over all images
 * @param meanActive its mean over the images in which it is active; 0 if it is dead
 * @param low its 1st percentile over all images
 * @param high its 99th percentile over all images
 * @param largest its largest activation
 * @param histogram how its activations spread, of the images in which it is active
 */
public record ConceptUse(
        int concept,
        double active,
        double mean,
        double meanActive,
        double low,
        double high,
        double largest,
        Histogram histogram) {
    /** Bars of a histogram if nobody says otherwise. */
    public static final int BINS = 30;

    /** Whether no image wakes it. */
    public boolean dead() {
        return largest <= 0;
    }

    /**
     * How each concept is used, concept 0 first.
     *
     * @param codes of at least one image
     */
    public static List<ConceptUse> all(CodeSet codes) {
        if (codes.images() == 0) {
            throw new IllegalArgumentException("without images there is no use of concepts");
        }
        return IntStream.range(0, codes.concepts())
                .mapToObj(concept -> of(codes, concept))
                .toList();
    }

    private static ConceptUse of(CodeSet codes, int concept) {
        float[] sorted = new float[codes.images()];
        double sum = 0;
        for (int image = 0; image < sorted.length; image++) {
            sorted[image] = codes.mean(image, concept);
            sum += sorted[image];
        }
        Arrays.sort(sorted);
        float[] positive = positive(sorted);
        return new ConceptUse(
                concept,
                (double) positive.length / sorted.length,
                sum / sorted.length,
                positive.length == 0 ? 0 : sum / positive.length,
                Quantiles.of(sorted, 0.01),
                Quantiles.of(sorted, 0.99),
                sorted[sorted.length - 1],
                Histogram.of(positive, BINS));
    }

    private static float[] positive(float[] sorted) {
        int first = 0;
        while (first < sorted.length && sorted[first] <= 0) {
            first++;
        }
        return Arrays.copyOfRange(sorted, first, sorted.length);
    }
}
