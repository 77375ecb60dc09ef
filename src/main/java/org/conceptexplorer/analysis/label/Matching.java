package org.conceptexplorer.analysis.label;

import java.util.Arrays;

/**
 * The best one-to-one matching of rows to columns, by shortest augmenting paths (the Hungarian method in the form of R.
 * Jonker and A. Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment problems",
 * Computing 38, 1987). Time grows as rows² · columns.
 */
final class Matching {
    private final long[][] costs;
    private final int columns;
    private final long[] rowPrice;
    private final long[] columnPrice;
    private final int[] rowOf;

    /** Takes at most as many rows as columns. Column 0 of the prices stands for "none", so that rows count from 1. */
    private Matching(long[][] costs, int columns) {
        this.costs = costs;
        this.columns = columns;
        this.rowPrice = new long[costs.length + 1];
        this.columnPrice = new long[columns + 1];
        this.rowOf = new int[columns + 1];
    }

    /**
     * The matching with the largest sum.
     *
     * @param gains rows × columns, any whole numbers
     * @param columns how many columns there are
     * @return for each row its column, or -1 for a row that is left over because there are more rows than columns
     */
    static int[] best(int[][] gains, int columns) {
        int rows = gains.length;
        boolean turned = rows > columns;
        long[][] costs = new long[turned ? columns : rows][turned ? rows : columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                costs[turned ? column : row][turned ? row : column] = -gains[row][column];
            }
        }
        int[] partner = new Matching(costs, turned ? rows : columns).partners();
        return turned ? inverse(partner, rows) : partner;
    }

    private static int[] inverse(int[] partner, int size) {
        int[] inverse = new int[size];
        Arrays.fill(inverse, -1);
        for (int i = 0; i < partner.length; i++) {
            inverse[partner[i]] = i;
        }
        return inverse;
    }

    private int[] partners() {
        for (int row = 1; row <= costs.length; row++) {
            place(row);
        }
        int[] partner = new int[costs.length];
        for (int column = 1; column <= columns; column++) {
            if (rowOf[column] > 0) {
                partner[rowOf[column] - 1] = column - 1;
            }
        }
        return partner;
    }

    /** Finds the cheapest way to give one more row a column, moving others where that pays. */
    private void place(int row) {
        long[] distance = new long[columns + 1];
        int[] before = new int[columns + 1];
        boolean[] done = new boolean[columns + 1];
        Arrays.fill(distance, Long.MAX_VALUE);
        rowOf[0] = row;
        int column = 0;
        do {
            done[column] = true;
            column = nearest(column, distance, before, done);
        } while (rowOf[column] != 0);
        while (column != 0) {
            rowOf[column] = rowOf[before[column]];
            column = before[column];
        }
    }

    private int nearest(int from, long[] distance, int[] before, boolean[] done) {
        int row = rowOf[from];
        int nearest = 0;
        for (int column = 1; column <= columns; column++) {
            if (!done[column]) {
                long reduced = costs[row - 1][column - 1] - rowPrice[row] - columnPrice[column];
                if (reduced < distance[column]) {
                    distance[column] = reduced;
                    before[column] = from;
                }
                if (nearest == 0 || distance[column] < distance[nearest]) {
                    nearest = column;
                }
            }
        }
        lower(distance[nearest], distance, done);
        return nearest;
    }

    private void lower(long step, long[] distance, boolean[] done) {
        for (int column = 0; column <= columns; column++) {
            if (done[column]) {
                rowPrice[rowOf[column]] += step;
                columnPrice[column] -= step;
            } else if (column > 0) {
                distance[column] -= step;
            }
        }
    }
}
