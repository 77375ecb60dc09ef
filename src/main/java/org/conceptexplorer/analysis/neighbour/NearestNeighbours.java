package org.conceptexplorer.analysis.neighbour;

import java.util.concurrent.CancellationException;
import org.conceptexplorer.analysis.matrix.Blocks;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.base.Progress;

/**
 * Finds the nearest rows of a table by Euclidean distance, exactly: every pair is looked at. Distances are first worked
 * out in floats, many at a time; those that could be among the nearest, given how much floats can be wrong, again in
 * doubles. Equally near rows come in the order of the table. Takes as much memory as the table once more.
 */
public final class NearestNeighbours {
    private static final int REFERENCES = 128; // rows whose numbers stay in the cache while several queries pass
    private static final int QUERIES = 32;

    private final FloatMatrix reference;
    private final float[][] turned;

    /**
     * Prepares a table.
     *
     * @param reference the rows to choose from, at least one
     */
    public NearestNeighbours(FloatMatrix reference) {
        this.reference = reference;
        this.turned = new float[(reference.rows() + REFERENCES - 1) / REFERENCES][];
        for (int block = 0; block < turned.length; block++) {
            int from = block * REFERENCES;
            turned[block] = reference.turned(from, Math.min(REFERENCES, reference.rows() - from));
        }
    }

    /**
     * The nearest rows of each query.
     *
     * @param queries points with as many numbers as the rows have
     * @param each how many are wanted, from 1 to the number of rows
     * @param progress is told the queries done
     * @throws CancellationException if the progress says so
     */
    public Neighbours of(FloatMatrix queries, int each, Progress progress) {
        check(queries, each, reference.rows());
        return find(queries, each, false, progress);
    }

    /**
     * The nearest rows of each row, itself left out.
     *
     * @param each how many are wanted, from 1 to the number of other rows
     * @param progress is told the rows done
     * @throws CancellationException if the progress says so
     */
    public Neighbours ofEachOther(int each, Progress progress) {
        check(reference, each, reference.rows() - 1);
        return find(reference, each, true, progress);
    }

    private void check(FloatMatrix queries, int each, int most) {
        if (queries.columns() != reference.columns() || each < 1 || each > most) {
            throw new IllegalArgumentException(each + " neighbours of points with " + queries.columns()
                    + " numbers cannot be found among " + most + " with " + reference.columns());
        }
    }

    private Neighbours find(FloatMatrix queries, int each, boolean others, Progress progress) {
        int[] indices = new int[queries.rows() * each];
        double[] squares = new double[indices.length];
        new Blocks(queries.rows(), QUERIES).run("Finding nearest neighbours", progress, (block, from, to) -> {
            float[][] distances = distances(queries, from, to);
            for (int query = from; query < to; query++) {
                Nearest nearest = new Nearest(reference, each, others ? query : -1);
                nearest.choose(queries.row(query), distances[query - from]);
                nearest.copyTo(indices, squares, query * each);
            }
        });
        return new Neighbours(each, indices, squares);
    }

    private float[][] distances(FloatMatrix queries, int from, int to) {
        float[][] points = new float[to - from][];
        for (int query = from; query < to; query++) {
            points[query - from] = queries.row(query);
        }
        float[][] distances = new float[to - from][reference.rows()];
        float[] sums = new float[REFERENCES];
        for (int block = 0; block < turned.length; block++) {
            for (int query = 0; query < points.length; query++) {
                int count = turned[block].length / reference.columns();
                SquaredDistances.fill(sums, points[query], turned[block], count);
                System.arraycopy(sums, 0, distances[query], block * REFERENCES, count);
            }
        }
        return distances;
    }
}
