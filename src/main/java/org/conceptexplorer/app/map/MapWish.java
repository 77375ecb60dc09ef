package org.conceptexplorer.app.map;

import org.conceptexplorer.analysis.projection.PcaProjection;
import org.conceptexplorer.analysis.projection.Projection;
import org.conceptexplorer.analysis.projection.TwoConcepts;
import org.conceptexplorer.analysis.projection.Umap;

/**
 * How codes are to be laid out.
 *
 * @param kind the way
 * @param across the concept that goes to the right, where two concepts are the axes
 * @param up the concept that goes upwards
 */
public record MapWish(Kind kind, int across, int up) {
    /** A way to lay out codes. */
    public enum Kind {
        /** The plane in which codes differ most. */
        PCA("PCA"),
        /** Neighbours beside each other. */
        UMAP("UMAP"),
        /** Two concepts as axes. */
        TWO_CONCEPTS("Two concepts");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What people call it. */
        public String label() {
            return label;
        }
    }

    /** Where one begins. */
    static final MapWish START = new MapWish(Kind.PCA, 0, 1);

    private static final long SEED = 1;

    /** Whether it takes long: such a layout is not made anew by itself after each epoch. */
    boolean takesLong() {
        return kind == Kind.UMAP;
    }

    Projection projection(int points) {
        return switch (kind) {
            case PCA -> new PcaProjection();
            case UMAP -> Umap.usual(points, SEED);
            case TWO_CONCEPTS -> new TwoConcepts(across, up);
        };
    }
}
