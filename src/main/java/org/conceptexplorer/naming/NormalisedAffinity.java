package org.conceptexplorer.naming;

/**
 * The matrix L = D^−½ W D^−½ of a graph, where D holds the sums of W's rows (Ng, Jordan and Weiss, NIPS 2001). Its
 * eigenvalues lie in [−1, 1]; those near 1 belong to parts of the graph that few edges leave.
 */
final class NormalisedAffinity {
    /** Rows that one task works out. */
    private static final int CHUNK = 1000;

    private final NeighbourGraph graph;
    private final double[] values;

    /** Divides a graph's weights by the roots of its ends' degrees. */
    NormalisedAffinity(NeighbourGraph graph) {
        this.graph = graph;
        double[] roots = new double[graph.size()];
        for (int row = 0; row < roots.length; row++) {
            roots[row] = Math.sqrt(graph.degree(row));
        }
        this.values = new double[graph.start(graph.size())];
        for (int row = 0; row < roots.length; row++) {
            for (int entry = graph.start(row); entry < graph.start(row + 1); entry++) {
                values[entry] = graph.weight(entry) / (roots[row] * roots[graph.column(entry)]);
            }
        }
    }

    /** Rows, and columns. */
    int size() {
        return graph.size();
    }

    /**
     * {@code out = scale·(L·in − shift·in) − keep·out}, for all columns at once.
     *
     * @param in size × width numbers, row by row
     * @param out as {@code in}, another array
     */
    void multiply(double[] in, double[] out, int width, double scale, double shift, double keep, Shares shares) {
        shares.run((size() + CHUNK - 1) / CHUNK, chunk -> {
            for (int row = chunk * CHUNK; row < Math.min(size(), (chunk + 1) * CHUNK); row++) {
                int to = row * width;
                for (int i = 0; i < width; i++) {
                    out[to + i] = -scale * shift * in[to + i] - keep * out[to + i];
                }
                for (int entry = graph.start(row); entry < graph.start(row + 1); entry++) {
                    add(out, to, scale * values[entry], in, graph.column(entry) * width, width);
                }
            }
        });
    }

    private static void add(double[] out, int to, double weight, double[] in, int from, int width) {
        for (int i = 0; i < width; i++) {
            out[to + i] += weight * in[from + i];
        }
    }
}
