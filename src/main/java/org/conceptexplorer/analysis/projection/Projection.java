package org.conceptexplorer.analysis.projection;

import java.util.concurrent.CancellationException;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.base.Progress;

/**
 * A way to lay out codes as points in a plane. The same codes and settings give the same points, to the bit, for any
 * number of threads.
 */
public interface Projection {
    /** What people call it. */
    String name();

    /**
     * Lays out points.
     *
     * @param codes points × numbers
     * @param progress is told how far it is
     * @return points × 2, in the same order
     * @throws CancellationException if the progress says so
     */
    FloatMatrix project(FloatMatrix codes, Progress progress);
}
