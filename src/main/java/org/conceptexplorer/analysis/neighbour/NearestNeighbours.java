package org.conceptexplorer.analysis.neighbour;

import java.util.concurrent.CancellationException;
import org.conceptexplorer.analysis.matrix.Blocks;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.base.Progress;

/**
 * Finds the nearest rows of a table by Euclidean distance, exactly: every pair is looked at. Rows are first ordered in
 * floats, many at a time; distances of those that could be among the nearest, given how much floats can be wrong, are
 * summed in doubles, column by column. Equally near rows come in the order of the table. Takes as much memory as the
 * table once more. Quickest where many numbers are 0, and where points do not lie much farther from 0 than from each
 * other; right anywhere.
 */
public final class NearestNeighbours {
    private static final int ROWS = 512; // whose numbers stay in the cache while several queries pass
    private static final int QUERIES = 128;

    private final FloatMatrix reference;
    private final RowBlock[] blocks;

    /**
     * Prepares a table.
     *
     * @param reference the rows to choose from, at least one
     */
    public NearestNeighbours(FloatMatrix reference) {
        this.reference = reference;
        Blocks cut = new Blocks(reference.rows(), ROWS);
        this.blocks = new RowBlock[cut.count()];
        cut.run(
                "Preparing the search",
                Progress.NONE,
                (block, from, to) -> blocks[block] = new RowBlock(reference, from, to - from));
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
            Nearest[] nearest = new Nearest[to - from];
            for (int query = from; query < to; query++) {
                nearest[query - from] = new Nearest(reference, queries.row(query), each, others ? query : -1);
            }
            for (RowBlock rows : blocks) {
                float[] order = new float[rows.count()];
                for (Nearest one : nearest) {
                    one.choose(rows, order);
                }
            }
            for (int query = from; query < to; query++) {
                nearest[query - from].copyTo(indices, squares, query * each);
            }
        });
        return new Neighbours(each, indices, squares);
    }
}
