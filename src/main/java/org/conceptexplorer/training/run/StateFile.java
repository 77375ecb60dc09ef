package org.conceptexplorer.training.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conceptexplorer.base.SafeFile;
import org.conceptexplorer.data.numpy.NpyArray;
import org.conceptexplorer.data.numpy.NpzFile;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.model.optimizer.UpdateRule;
import org.conceptexplorer.training.Continuation;

/**
 * {@code state.npz}: what it takes to go on with a training, as plain arrays. {@code steps} is one number;
 * {@code optimizer/<name>} are the optimiser's arrays over all weights, {@code last_good/<layer>/kernel} and
 * {@code /bias} the weights that a divergence in the next step would leave.
 */
final class StateFile {
    private static final String STEPS = "steps";
    private static final String OPTIMIZER = "optimizer/";
    private static final String LAST_GOOD = "last_good/";

    private StateFile() {}

    static SafeFile.Content content(Continuation continuation, int level) {
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        UpdateRule.State state = continuation.state();
        arrays.put(STEPS, NpyArray.Ints.copyOf(List.of(), new int[] {state.steps()}));
        state.arrays()
                .forEach((name, array) ->
                        arrays.put(OPTIMIZER + name, NpyArray.Floats.wrap(List.of(array.length), array)));
        continuation.lastGood().arrays().forEach((name, array) -> arrays.put(LAST_GOOD + name, array));
        return out -> NpzFile.write(out, arrays, level);
    }

    /**
     * Reads a file that anybody may have written.
     *
     * @param best what stands in another file
     * @throws IllegalArgumentException if it is no state of such a network
     */
    static Continuation read(Path file, Architecture architecture, Optional<Weights> best) throws IOException {
        Map<String, float[]> optimizer = new LinkedHashMap<>();
        Map<String, float[]> lastGood = new LinkedHashMap<>();
        int steps = -1;
        for (Map.Entry<String, NpyArray> entry : NpzFile.read(file).entrySet()) {
            String name = entry.getKey();
            if (name.equals(STEPS)) {
                steps = single(entry.getValue());
            } else if (name.startsWith(OPTIMIZER)) {
                optimizer.put(name.substring(OPTIMIZER.length()), floats(name, entry.getValue()));
            } else if (name.startsWith(LAST_GOOD)) {
                lastGood.put(name.substring(LAST_GOOD.length()), floats(name, entry.getValue()));
            } else {
                throw new IOException("it has an array " + name + " too many");
            }
        }
        UpdateRule.State state = new UpdateRule.State(steps, optimizer);
        if (!state.isFinite()) {
            throw new IOException("it holds a number that is not finite");
        }
        return new Continuation(state, new Weights(architecture, lastGood), best);
    }

    private static int single(NpyArray array) throws IOException {
        if (array instanceof NpyArray.Ints ints && ints.size() == 1) {
            return ints.value(0);
        }
        throw new IOException("its array " + STEPS + " is not one whole number");
    }

    private static float[] floats(String name, NpyArray array) throws IOException {
        if (array instanceof NpyArray.Floats floats) {
            return floats.values();
        }
        throw new IOException("its array " + name + " does not hold float32 numbers");
    }
}
