package org.conceptexplorer.analysis.neighbour;

import java.util.Arrays;

/** For each of a number of points its nearest ones, the nearest first. Immutable. */
public final class Neighbours {
    private final int each;
    private final int[] indices;
    private final double[] squares;

    /** Takes over two arrays of points × each without copying them. */
    Neighbours(int each, int[] indices, double[] squares) {
        this.each = each;
        this.indices = indices;
        this.squares = squares;
    }

    /** How many neighbours each point has. */
    public int each() {
        return each;
    }

    /** How many points have neighbours here. */
    public int points() {
        return indices.length / each;
    }

    /** The row of a point's neighbour; rank 0 is the nearest. */
    public int index(int point, int rank) {
        return indices[point * each + rank];
    }

    /** How far it is: the Euclidean distance. */
    public double distance(int point, int rank) {
        return Math.sqrt(squares[point * each + rank]);
    }

    /** The rows of all neighbours of a point, the nearest first. */
    public int[] of(int point) {
        return Arrays.copyOfRange(indices, point * each, (point + 1) * each);
    }
}
