package org.conceptexplorer.analysis.projection;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.analysis.neighbour.NearestNeighbours;
import org.conceptexplorer.analysis.neighbour.Neighbours;
import org.conceptexplorer.base.Progress;

/** How far neighbours on a map are neighbours in truth (J. Venna and S. Kaski, 2001), as scikit-learn measures it. */
final class Trustworthiness {
    private Trustworthiness() {}

    /** In [0, 1]: 1 if all {@code k} nearest points of every point on the map are among its {@code k} nearest in truth. */
    static double of(FloatMatrix truth, FloatMatrix map, int k) {
        int points = truth.rows();
        Neighbours all = new NearestNeighbours(truth).ofEachOther(points - 1, Progress.NONE);
        Neighbours shown = new NearestNeighbours(map).ofEachOther(k, Progress.NONE);
        double penalty = 0;
        for (int point = 0; point < points; point++) {
            Set<Integer> near = new HashSet<>();
            IntStream.of(shown.of(point)).forEach(near::add);
            for (int rank = k; rank < points - 1; rank++) {
                penalty += near.contains(all.index(point, rank)) ? rank + 1 - k : 0;
            }
        }
        return 1 - penalty * 2 / ((double) points * k * (2.0 * points - 3 * k - 1));
    }
}
