package org.conceptexplorer.app.trial;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.concept.ConceptUse;
import org.conceptexplorer.app.codes.EncodedSet;
import org.conceptexplorer.model.Architecture;

/**
 * What is usual of each concept.
 *
 * @param low for each concept the 1st percentile of its activations over the test images
 * @param high the 99th percentile
 * @param placeHigh the 99th percentile at single places
 * @param known whether it is from the data; else it is only a guess
 */
record Ranges(List<Double> low, List<Double> high, List<Double> placeHigh, boolean known) {
    private static final double ROOM = 1.15;
    private static final double LEAST = 1e-3;

    /** From the codes of many images, or from one image's until those are known. */
    static Ranges of(Optional<EncodedSet> codes, Optional<Bars> bars) {
        return codes.map(Ranges::of).orElseGet(() -> {
            double most = bars.map(one -> (double) one.measured().largestMean()).orElse(1.0);
            double most2 = bars.map(one -> (double) one.measured().largest()).orElse(1.0);
            return new Ranges(all(0), all(Math.max(LEAST, most)), all(Math.max(LEAST, most2)), false);
        });
    }

    private static Ranges of(EncodedSet codes) {
        return new Ranges(
                codes.uses().stream().map(ConceptUse::low).toList(),
                codes.uses().stream().map(ConceptUse::high).toList(),
                codes.placeHighs(),
                true);
    }

    private static List<Double> all(double value) {
        return IntStream.range(0, Architecture.CONCEPTS)
                .mapToObj(concept -> value)
                .toList();
    }

    /** An activation between the least and the most that is usual. */
    double between(int concept, double share) {
        return low.get(concept) + share * (high.get(concept) - low.get(concept));
    }

    /** Where all sliders end: common to all, so that bars can be compared. */
    double end(Optional<Bars> bars) {
        double most = high.stream().mapToDouble(Double::doubleValue).max().orElse(LEAST);
        double now = bars.map(all -> IntStream.range(0, Architecture.CONCEPTS)
                        .mapToDouble(concept ->
                                Math.max(all.height(concept), all.measured().mean(concept)))
                        .max()
                        .orElse(0))
                .orElse(0.0);
        return Math.max(LEAST, Math.max(ROOM * most, now));
    }

    /** The strongest paint that a map needs. */
    double paint(int concept) {
        double own = placeHigh.get(concept);
        return own > LEAST
                ? own
                : placeHigh.stream().mapToDouble(Double::doubleValue).max().orElse(1);
    }
}
