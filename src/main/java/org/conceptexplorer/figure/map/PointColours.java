package org.conceptexplorer.figure.map;

import java.util.List;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.code.CodeSet;
import org.conceptexplorer.analysis.concept.Quantiles;
import org.conceptexplorer.analysis.evaluation.EncodedSet;
import org.conceptexplorer.analysis.label.Labels;

/**
 * What colours the points of a map: a group of each, or a number.
 *
 * @param what what is coloured by: "class", "strongest concept", "error"
 * @param values for each point its group's number, or its value
 * @param groups what the groups are called; none if the values are numbers
 * @param concepts whether the groups are concepts, which people name
 */
public record PointColours(String what, List<Float> values, List<String> groups, boolean concepts) {
    /** The group of codes that are all zero. */
    private static final String NONE = "none";

    private static final double CUT = 0.99; // a few points with huge values would take all colours from the others

    /** Makes its lists unmodifiable. */
    public PointColours {
        values = List.copyOf(values);
        groups = List.copyOf(groups);
    }

    /** Points coloured by class. */
    public static PointColours byClass(Labels labels) {
        return new PointColours(
                "class",
                IntStream.range(0, labels.size())
                        .mapToObj(image -> (float) labels.at(image))
                        .toList(),
                IntStream.range(0, labels.classes()).mapToObj(labels::name).toList(),
                false);
    }

    /** Points coloured by the concept that is strongest in them, the first of several. */
    public static PointColours byConcept(CodeSet codes) {
        List<String> names = IntStream.rangeClosed(0, codes.concepts())
                .mapToObj(concept -> concept < codes.concepts() ? String.valueOf(concept) : NONE)
                .toList();
        return new PointColours(
                "strongest concept",
                IntStream.range(0, codes.images())
                        .mapToObj(image -> (float) strongest(codes, image))
                        .toList(),
                names,
                true);
    }

    private static int strongest(CodeSet codes, int image) {
        int best = 0;
        for (int concept = 1; concept < codes.concepts(); concept++) {
            best = codes.mean(image, concept) > codes.mean(image, best) ? concept : best;
        }
        return codes.mean(image, best) > 0 ? best : codes.concepts();
    }

    /** Points coloured by the error of what is drawn from them. */
    public static PointColours byError(EncodedSet set) {
        return new PointColours(
                "error", IntStream.range(0, set.size()).mapToObj(set::errorOf).toList(), List.of(), false);
    }

    /** Whether each point belongs to a group. */
    public boolean grouped() {
        return !groups.isEmpty();
    }

    /** A number's place between the 1st and the 99th percentile of all, in [0, 1]. */
    double share(float value) {
        double low = low();
        double high = high();
        return high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 0;
    }

    /** The 1st percentile. */
    double low() {
        return quantile(1 - CUT);
    }

    /** The 99th percentile. */
    double high() {
        return quantile(CUT);
    }

    private double quantile(double share) {
        float[] sorted = new float[values.size()];
        List<Float> ascending = values.stream().sorted().toList();
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = ascending.get(i);
        }
        return sorted.length == 0 ? 0 : Quantiles.of(sorted, share);
    }
}
