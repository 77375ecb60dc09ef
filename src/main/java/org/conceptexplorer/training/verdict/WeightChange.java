package org.conceptexplorer.training.verdict;

import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.training.TrainedRun;

/** How far a training has moved a network from where it started. */
final class WeightChange {
    private WeightChange() {}

    /** The length of what was added to all kernels, as a share of their length at the start; 0 if nothing was. */
    static double share(TrainedRun run) {
        Weights before = run.initialWeights();
        Weights after = run.weights();
        double added = 0;
        double length = 0;
        for (Architecture.Layer layer : before.architecture().layers()) {
            float[] old = before.array(layer.name() + "/kernel");
            float[] now = after.array(layer.name() + "/kernel");
            for (int i = 0; i < old.length; i++) {
                added += (double) (now[i] - old[i]) * (now[i] - old[i]);
                length += (double) old[i] * old[i];
            }
        }
        return length == 0 ? 0 : Math.sqrt(added / length);
    }
}
