package org.conceptexplorer.analysis.projection;

import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.base.Progress;

/**
 * Two of the numbers as they are.
 *
 * @param across the concept that goes from left to right
 * @param up the concept that goes from below to above
 */
public record TwoConcepts(int across, int up) implements Projection {
    @Override
    public String name() {
        return "concepts " + across + " and " + up;
    }

    @Override
    public FloatMatrix project(FloatMatrix codes, Progress progress) {
        return FloatMatrix.filled(codes.rows(), 2, (row, column) -> codes.at(row, column == 0 ? across : up));
    }
}
