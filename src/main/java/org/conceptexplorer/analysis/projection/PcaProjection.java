package org.conceptexplorer.analysis.projection;

import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.base.Progress;

/** The first two principal components: the plane in which the points differ most. */
public record PcaProjection() implements Projection {
    @Override
    public String name() {
        return "PCA";
    }

    @Override
    public FloatMatrix project(FloatMatrix codes, Progress progress) {
        if (codes.rows() < 2) {
            return FloatMatrix.filled(codes.rows(), 2, (row, column) -> 0);
        }
        FloatMatrix plane =
                Pca.fit(codes, Math.min(2, codes.columns()), progress).project(codes);
        return FloatMatrix.filled(
                codes.rows(), 2, (row, column) -> column < plane.columns() ? plane.at(row, column) : 0);
    }
}
