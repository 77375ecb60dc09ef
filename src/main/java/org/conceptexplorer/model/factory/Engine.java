package org.conceptexplorer.model.factory;

import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.compute.VectorSupport;
import org.conceptexplorer.model.matrix.NativeRuntime;

/**
 * By what means a network is computed on this computer.
 *
 * @param means libraries and instructions
 * @param warnings a sentence for each thing that makes it slower than it could be
 */
public record Engine(String means, List<String> warnings) {
    /** Keeps its own copy of the list. */
    public Engine {
        warnings = List.copyOf(warnings);
    }

    /**
     * The means of a network. Loads native libraries if it has some.
     *
     * @throws org.conceptexplorer.base.ExplainedException if there is no folder in which they can be kept and run
     */
    public static Engine of(Architecture architecture) {
        VectorSupport vectors = VectorSupport.detect();
        List<String> warnings = new ArrayList<>();
        vectors.warning().ifPresent(warnings::add);
        if (architecture.description().readsMaps()) {
            return new Engine("convolutions in " + vectors + ", without natives", warnings);
        }
        String means = "matrix products by " + NativeRuntime.description() + ", the rest in " + vectors;
        NativeRuntime.warning().ifPresent(warnings::add);
        return new Engine(means, warnings);
    }
}
