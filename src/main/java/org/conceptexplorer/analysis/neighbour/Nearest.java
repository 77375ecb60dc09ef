package org.conceptexplorer.analysis.neighbour;

import org.conceptexplorer.analysis.matrix.FloatMatrix;

/** Chooses the nearest rows of one point: by floats which could be among them, by doubles which are. */
final class Nearest {
    private final FloatMatrix reference;
    private final float[] point;
    private final PointTerms terms;
    private final int skipped;
    private final int[] indices;
    private final double[] squares;
    private int found;

    /**
     * Nothing chosen yet.
     *
     * @param reference the rows to choose from
     * @param each how many
     * @param skipped a row that must not be chosen, or -1
     */
    Nearest(FloatMatrix reference, float[] point, int each, int skipped) {
        this.reference = reference;
        this.point = point;
        this.terms = PointTerms.of(point);
        this.skipped = skipped;
        this.indices = new int[each];
        this.squares = new double[each];
    }

    /**
     * Looks at more rows; blocks come in ascending order.
     *
     * @param order one place for each of the rows, overwritten
     */
    void choose(RowBlock block, float[] order) {
        if (farthest() == 0) {
            return; // none is nearer, and one that is as near stays behind
        }
        block.order(terms, order);
        float limit = block.limit(terms, farthest());
        for (int i = 0; i < order.length; i++) {
            if (!(order[i] > limit) && block.from() + i != skipped) { // not a number is looked at, too
                insert(block.from() + i, exact(block.from() + i));
                limit = block.limit(terms, farthest());
            }
        }
    }

    /** How far the farthest of the chosen is, once there are enough. */
    private double farthest() {
        return found < squares.length ? Double.POSITIVE_INFINITY : squares[found - 1];
    }

    private double exact(int row) {
        double sum = 0;
        for (int column = 0; column < point.length; column++) {
            double difference = (double) point[column] - reference.at(row, column);
            sum += difference * difference;
        }
        return sum;
    }

    /** Rows come in ascending order: one that is as near as another stays behind it. */
    private void insert(int row, double square) {
        if (found == indices.length && square >= squares[found - 1]) {
            return;
        }
        int place = found < indices.length ? found++ : found - 1;
        for (; place > 0 && squares[place - 1] > square; place--) {
            squares[place] = squares[place - 1];
            indices[place] = indices[place - 1];
        }
        squares[place] = square;
        indices[place] = row;
    }

    void copyTo(int[] allIndices, double[] allSquares, int at) {
        System.arraycopy(indices, 0, allIndices, at, indices.length);
        System.arraycopy(squares, 0, allSquares, at, squares.length);
    }
}
