package org.conceptexplorer.naming;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.conceptexplorer.data.SeededRandom;
import org.ejml.data.DMatrixRMaj;

/**
 * The groups of a graph (Ng, Jordan and Weiss, NIPS 2001): points are placed by the graph's leading eigenvectors, moved to
 * the unit sphere and grouped there by k-means. How many eigenvectors are best differs: as many as groups, and more, up to
 * twice as many, are tried, each with several starts. Of all that is found the groups with the highest
 * {@link GraphInformation} are kept: they, more than a small spread, tell a group from two halves of others.
 */
final class SpectralGroups {
    /** Numbers of eigenvectors that are tried. */
    private static final int TRIALS = 6;

    /** Starts of k-means for each. */
    private static final int RESTARTS = 8;

    private final byte[] groupOf;
    private final double information;
    private final int eigenvectors;

    private SpectralGroups(byte[] groupOf, double information, int eigenvectors) {
        this.groupOf = groupOf;
        this.information = information;
        this.eigenvectors = eigenvectors;
    }

    /** The group of each point, from 0 on; not to be changed. */
    byte[] groupOf() {
        return groupOf;
    }

    /** The {@link GraphInformation} of these groups, in nats. */
    double information() {
        return information;
    }

    /** How many eigenvectors placed the points. */
    int eigenvectors() {
        return eigenvectors;
    }

    /** The groups of a graph of at least one point. */
    static SpectralGroups of(NeighbourGraph graph, int groups, long seed, Shares shares) {
        DMatrixRMaj vectors = LeadingEigenvectors.of(new NormalisedAffinity(graph), 2 * groups, seed, shares);
        int[] tried = IntStream.range(0, TRIALS)
                .map(trial -> Math.min(vectors.numCols, groups + trial * groups / (TRIALS - 1)))
                .distinct()
                .toArray();
        Points[] points = IntStream.of(tried)
                .mapToObj(dimensions -> onSphere(vectors, dimensions))
                .toArray(Points[]::new);
        SpectralGroups[] found = new SpectralGroups[tried.length * RESTARTS];
        shares.run("Grouping", found.length, start -> {
            SeededRandom random = new SeededRandom(seed, NamingStreams.CENTRES + start);
            byte[] groupOf = KMeans.of(points[start / RESTARTS], groups, random).groupOf();
            double information = GraphInformation.of(graph, groupOf, groups);
            found[start] = new SpectralGroups(groupOf, information, tried[start / RESTARTS]);
        });
        return Collections.max(Arrays.asList(found), Comparator.comparingDouble(SpectralGroups::information));
    }

    /** The leading coordinates of each point, divided by their length. */
    static Points onSphere(DMatrixRMaj vectors, int dimensions) {
        float[] values = new float[vectors.numRows * dimensions];
        for (int row = 0; row < vectors.numRows; row++) {
            double square = 0;
            for (int i = 0; i < dimensions; i++) {
                square += vectors.get(row, i) * vectors.get(row, i);
            }
            double length = Math.max(Math.sqrt(square), Double.MIN_NORMAL);
            for (int i = 0; i < dimensions; i++) {
                values[row * dimensions + i] = (float) (vectors.get(row, i) / length);
            }
        }
        return new Points(values, dimensions);
    }
}
