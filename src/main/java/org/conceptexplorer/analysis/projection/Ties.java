package org.conceptexplorer.analysis.projection;

import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.analysis.neighbour.Neighbours;

/**
 * UMAP's graph: how strongly points are tied to their neighbours, in both directions.
 *
 * @param list every tie, those of the first point first
 */
record Ties(List<Tie> list) {
    private static final double LEAST_SCALE = 1e-3; // of the mean distance: sigma never shrinks to nothing
    private static final int HALVINGS = 64;

    /**
     * How strongly one point is drawn to another.
     *
     * @param from the point that also pushes others away
     * @param to its neighbour
     * @param strength above 0, at most 1
     */
    record Tie(int from, int to, double strength) {}

    /** The graph of exact neighbours. A tie is as strong as "one of both directions holds": a + b − a·b. */
    static Ties of(Neighbours neighbours) {
        double[][] strengths = new double[neighbours.points()][];
        for (int point = 0; point < strengths.length; point++) {
            strengths[point] = strengths(neighbours, point);
        }
        List<Tie> ties = new ArrayList<>();
        for (int point = 0; point < strengths.length; point++) {
            for (int rank = 0; rank < neighbours.each(); rank++) {
                int other = neighbours.index(point, rank);
                int back = rankOf(neighbours, other, point);
                double a = strengths[point][rank];
                double b = back < 0 ? 0 : strengths[other][back];
                if (a + b > 0) {
                    ties.add(new Tie(point, other, a + b - a * b));
                    if (back < 0) {
                        ties.add(new Tie(other, point, a)); // the other one does not name this one
                    }
                }
            }
        }
        return new Ties(ties);
    }

    private static int rankOf(Neighbours neighbours, int owner, int wanted) {
        for (int rank = 0; rank < neighbours.each(); rank++) {
            if (neighbours.index(owner, rank) == wanted) {
                return rank;
            }
        }
        return -1;
    }

    /** exp(−(d − ρ) / σ): ρ is the least distance above 0, and σ such that all sum to log₂ of their number. */
    private static double[] strengths(Neighbours neighbours, int point) {
        int each = neighbours.each();
        double least = 0;
        double mean = 0;
        for (int rank = each - 1; rank >= 0; rank--) {
            double distance = neighbours.distance(point, rank);
            least = distance > 0 ? distance : least;
            mean += distance / each;
        }
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double sigma = 1;
        double wanted = Math.log(each) / Math.log(2);
        for (int i = 0; i < HALVINGS; i++) {
            if (sum(strengths(neighbours, point, least, sigma)) > wanted) {
                high = sigma;
            } else {
                low = sigma;
            }
            sigma = Double.isInfinite(high) ? 2 * sigma : (low + high) / 2;
        }
        return strengths(neighbours, point, least, Math.max(sigma, Math.max(LEAST_SCALE * mean, Double.MIN_NORMAL)));
    }

    private static double[] strengths(Neighbours neighbours, int point, double least, double sigma) {
        double[] strengths = new double[neighbours.each()];
        for (int rank = 0; rank < strengths.length; rank++) {
            double beyond = Math.max(0, neighbours.distance(point, rank) - least);
            strengths[rank] = beyond == 0 ? 1 : StrictMath.exp(-beyond / sigma);
        }
        return strengths;
    }

    private static double sum(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }
}
