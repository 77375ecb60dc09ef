package org.conceptexplorer.naming;

import java.util.Arrays;

/**
 * The exact nearest neighbours of points, by Euclidean distance. As |x − q|² is |q|² + 2·(|x|²/2 − x·q), neighbours are
 * ranked by the part in brackets, which takes one multiplication per coordinate; of several equally near the earlier comes
 * first.
 */
final class NearestNeighbours {
    /** Points compared at once, with each coordinate of all of them in one row. */
    private static final int BLOCK = 512;

    /** Points that look for neighbours in one task. */
    private static final int CHUNK = 64;

    /** Points that look for neighbours in the same rows, while these are in the processor's first cache. */
    private static final int QUERIES = 8;

    private final Points base;
    private final int padded;
    private final float[][][] blocks;
    private final float[][] halfSquares;

    /** Arranges the points among which neighbours are looked for. */
    NearestNeighbours(Points base) {
        this.base = base;
        this.padded = (base.dimensions() + Floats.TERMS - 1) / Floats.TERMS * Floats.TERMS;
        int count = (base.count() + BLOCK - 1) / BLOCK;
        this.blocks = new float[count][padded][BLOCK];
        this.halfSquares = new float[count][BLOCK];
        for (float[] each : halfSquares) {
            Arrays.fill(each, Float.POSITIVE_INFINITY); // places without a point are near nobody
        }
        for (int point = 0; point < base.count(); point++) {
            arrange(point, point / BLOCK, point % BLOCK);
        }
    }

    private void arrange(int point, int block, int place) {
        float square = 0;
        for (int i = 0; i < base.dimensions(); i++) {
            float value = base.values()[point * base.dimensions() + i];
            blocks[block][i][place] = value;
            square += value * value;
        }
        halfSquares[block][place] = square / 2;
    }

    /**
     * The neighbours of the points themselves, each without itself.
     *
     * @param wanted how many for each
     * @return positions, {@code wanted} for each point, nearest first; fewer where there are no more other points
     */
    int[][] ofEach(int wanted, Shares shares) {
        return search("Finding neighbours", base, true, Math.min(wanted, base.count() - 1), shares);
    }

    /** The neighbours of other points; as {@link #ofEach}. */
    int[][] of(Points queries, int wanted, Shares shares) {
        return search("Asking neighbours", queries, false, Math.min(wanted, base.count()), shares);
    }

    private int[][] search(String what, Points queries, boolean same, int wanted, Shares shares) {
        int[][] found = new int[queries.count()][];
        if (wanted == 0) {
            Arrays.fill(found, new int[0]);
            return found;
        }
        int chunks = (queries.count() + CHUNK - 1) / CHUNK;
        shares.run(what, chunks, chunk -> {
            int first = chunk * CHUNK;
            Nearest[] nearest = new Nearest[Math.min(CHUNK, queries.count() - first)];
            for (int i = 0; i < nearest.length; i++) {
                nearest[i] = new Nearest(wanted, same ? first + i : -1);
            }
            look(padded(queries, first, nearest.length), nearest);
            for (int i = 0; i < nearest.length; i++) {
                found[first + i] = nearest[i].positions();
            }
        });
        return found;
    }

    private float[][] padded(Points queries, int first, int count) {
        float[][] rows = new float[count][padded];
        for (int i = 0; i < count; i++) {
            int from = (first + i) * queries.dimensions();
            System.arraycopy(queries.values(), from, rows[i], 0, queries.dimensions());
        }
        return rows;
    }

    private void look(float[][] queries, Nearest[] nearest) {
        float[][] ranks = new float[QUERIES][BLOCK];
        for (int block = 0; block < blocks.length; block++) {
            for (int first = 0; first < queries.length; first += QUERIES) {
                int count = Math.min(QUERIES, queries.length - first);
                rank(block, queries, first, count, ranks);
                for (int i = 0; i < count; i++) {
                    nearest[first + i].offer(ranks[i], block * BLOCK);
                }
            }
        }
    }

    private void rank(int block, float[][] queries, int first, int count, float[][] ranks) {
        for (int i = 0; i < count; i++) {
            System.arraycopy(halfSquares[block], 0, ranks[i], 0, BLOCK);
        }
        for (int row = 0; row < padded; row += Floats.TERMS) {
            for (int i = 0; i < count; i++) {
                Floats.subtract(ranks[i], blocks[block], row, queries[first + i], row);
            }
        }
    }
}
