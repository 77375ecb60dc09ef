package org.conceptexplorer.analysis.projection;

import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.analysis.neighbour.NearestNeighbours;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.SeededRandom;

/**
 * UMAP (L. McInnes, J. Healy and J. Melville, "UMAP: Uniform Manifold Approximation and Projection for Dimension
 * Reduction", arXiv 1802.03426): points that are neighbours are drawn together, all others pushed apart. Distances
 * between far groups mean little.
 *
 * <p>It differs from the paper where that makes the map certain: neighbours are exact; the layout starts from the
 * principal components rather than from a spectral one (D. Kobak and G. C. Linderman, Nature Biotechnology 39, 2021, show
 * that either keeps the large structure); points move one after another, on one thread; and points attract each other as
 * 1 / (1 + 1.56·d²) falls, the paper's curve for a least distance of 0.1 with its exponent 2b = 1.79 taken as 2.
 *
 * @param neighbours how many neighbours each point has, at least 2: few show detail, many the whole
 * @param epochs how often each of the strongest ties is drawn, at least 1
 * @param seed decides which points push each other apart
 */
public record Umap(int neighbours, int epochs, long seed) implements Projection {
    /** Half the side of the square the layout starts in. */
    private static final double START = 10;

    private static final double JITTER = 1e-4; // points with equal codes have to begin apart
    private static final int FEW_POINTS = 10_000;

    /** Checks its numbers. */
    public Umap {
        if (neighbours < 2 || epochs < 1) {
            throw new IllegalArgumentException(
                    "UMAP needs at least 2 neighbours and 1 epoch, not " + neighbours + " and " + epochs);
        }
    }

    /** The paper's usual settings: 15 neighbours; 500 epochs for up to 10,000 points, 200 for more. */
    public static Umap usual(int points, long seed) {
        return new Umap(15, points <= FEW_POINTS ? 500 : 200, seed);
    }

    @Override
    public String name() {
        return "UMAP";
    }

    @Override
    public FloatMatrix project(FloatMatrix codes, Progress progress) {
        FloatMatrix start = new PcaProjection().project(codes, progress);
        if (codes.rows() <= 2) {
            return start;
        }
        int each = Math.min(neighbours, codes.rows() - 1);
        Ties ties = Ties.of(new NearestNeighbours(codes).ofEachOther(each, progress));
        Layout layout = new Layout(spread(start), ties, epochs, seed);
        return layout.run(progress);
    }

    private double[] spread(FloatMatrix start) {
        double largest = 0;
        for (int row = 0; row < start.rows(); row++) {
            largest = Math.max(largest, Math.max(Math.abs(start.at(row, 0)), Math.abs(start.at(row, 1))));
        }
        SeededRandom random = new SeededRandom(seed, -1);
        double scale = largest > 0 ? START / largest : 0;
        double[] spread = new double[2 * start.rows()];
        for (int i = 0; i < spread.length; i++) {
            spread[i] = scale * start.at(i / 2, i % 2) + JITTER * random.nextGaussian();
        }
        return spread;
    }
}
