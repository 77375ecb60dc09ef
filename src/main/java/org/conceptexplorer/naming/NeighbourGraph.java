package org.conceptexplorer.naming;

import java.util.Arrays;

/**
 * Who is whose neighbour, as a symmetric sparse matrix W = (A + Aᵀ)/2, where A is 1 where the column is among the row's
 * nearest: 1 for mutual neighbours, ½ where one alone counts the other, 0 else. Kept row by row, columns ascending.
 */
final class NeighbourGraph {
    private final int[] starts;
    private final int[] columns;
    private final float[] weights;

    private NeighbourGraph(int[] starts, int[] columns, float[] weights) {
        this.starts = starts;
        this.columns = columns;
        this.weights = weights;
    }

    /**
     * Joins neighbours.
     *
     * @param nearest for each point the positions of its nearest, without itself
     */
    static NeighbourGraph of(int[][] nearest) {
        int[][] rows = bothWays(nearest);
        int[] starts = new int[rows.length + 1];
        int[] columns =
                new int[2 * Arrays.stream(nearest).mapToInt(row -> row.length).sum()];
        float[] weights = new float[columns.length];
        int end = 0;
        for (int row = 0; row < rows.length; row++) {
            Arrays.sort(rows[row]);
            for (int column : rows[row]) {
                if (end == starts[row] || columns[end - 1] != column) {
                    columns[end++] = column;
                }
                weights[end - 1] += 0.5f;
            }
            starts[row + 1] = end;
        }
        return new NeighbourGraph(starts, Arrays.copyOf(columns, end), Arrays.copyOf(weights, end));
    }

    /** For each point all that it counts as near, and all that count it: those of both kinds twice. */
    private static int[][] bothWays(int[][] nearest) {
        int[] sizes = new int[nearest.length];
        for (int row = 0; row < nearest.length; row++) {
            sizes[row] += nearest[row].length;
            for (int column : nearest[row]) {
                sizes[column]++;
            }
        }
        int[][] rows = new int[nearest.length][];
        Arrays.setAll(rows, row -> new int[sizes[row]]);
        for (int row = 0; row < nearest.length; row++) {
            for (int column : nearest[row]) {
                rows[row][--sizes[row]] = column;
                rows[column][--sizes[column]] = row;
            }
        }
        return rows;
    }

    /** How many points there are. */
    int size() {
        return starts.length - 1;
    }

    /** Where a row's entries begin; they end where the next row's begin. */
    int start(int row) {
        return starts[row];
    }

    /** The column of an entry. */
    int column(int entry) {
        return columns[entry];
    }

    /** The weight of an entry, ½ or 1. */
    float weight(int entry) {
        return weights[entry];
    }

    /** The sum of a row. */
    double degree(int row) {
        double sum = 0;
        for (int entry = starts[row]; entry < starts[row + 1]; entry++) {
            sum += weights[entry];
        }
        return sum;
    }
}
