package org.conceptexplorer.analysis.concept;

import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.analysis.code.CodeSet;

/**
 * Which concepts go together.
 *
 * @param both for each pair the share of images in which both are active, in [0, 1]; on the diagonal, in which the concept
 *     itself is
 * @param correlation for each pair Pearson's correlation of their activations (means over places), in [-1, 1]; NaN where
 *     one of the two never changes
 */
public record CoActivation(List<List<Double>> both, List<List<Double>> correlation) {
    /** Makes its lists unmodifiable. */
    public CoActivation {
        both = both.stream().map(List::copyOf).toList();
        correlation = correlation.stream().map(List::copyOf).toList();
    }

    /** The pairs of all concepts; NaN without images. */
    public static CoActivation of(CodeSet codes) {
        boolean[][] active = active(codes);
        double[][] centred = centred(codes);
        List<List<Double>> both = new ArrayList<>();
        List<List<Double>> correlation = new ArrayList<>();
        for (int one = 0; one < codes.concepts(); one++) {
            List<Double> bothRow = new ArrayList<>();
            List<Double> correlationRow = new ArrayList<>();
            for (int other = 0; other < codes.concepts(); other++) {
                bothRow.add(both(active[one], active[other]));
                correlationRow.add(correlation(centred[one], centred[other]));
            }
            both.add(bothRow);
            correlation.add(correlationRow);
        }
        return new CoActivation(both, correlation);
    }

    private static boolean[][] active(CodeSet codes) {
        boolean[][] active = new boolean[codes.concepts()][codes.images()];
        for (int image = 0; image < codes.images(); image++) {
            for (int concept = 0; concept < active.length; concept++) {
                active[concept][image] = codes.active(image, concept);
            }
        }
        return active;
    }

    private static double[][] centred(CodeSet codes) {
        double[][] centred = new double[codes.concepts()][codes.images()];
        for (int concept = 0; concept < centred.length; concept++) {
            centre(codes, concept, centred[concept]);
        }
        return centred;
    }

    /** Counted from the first image's activation: what never changes is exactly 0 then. */
    private static void centre(CodeSet codes, int concept, double[] centred) {
        double sum = 0;
        for (int image = 0; image < centred.length; image++) {
            centred[image] = (double) codes.mean(image, concept) - codes.mean(0, concept);
            sum += centred[image];
        }
        for (int image = 0; image < centred.length; image++) {
            centred[image] -= sum / centred.length;
        }
    }

    private static double both(boolean[] one, boolean[] other) {
        int both = 0;
        for (int image = 0; image < one.length; image++) {
            both += one[image] && other[image] ? 1 : 0;
        }
        return (double) both / one.length;
    }

    private static double correlation(double[] one, double[] other) {
        return dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other));
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int image = 0; image < one.length; image++) {
            sum += one[image] * other[image];
        }
        return sum;
    }
}
