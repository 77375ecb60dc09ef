package org.conceptexplorer.model.factory;

import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.compute.VectorSupport;
import org.conceptexplorer.model.matrix.NativeRuntime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says by what means a network is computed: one line, and a warning where that is slow. */
final class EngineLog {
    private static final Logger LOG = LoggerFactory.getLogger(EngineLog.class);

    private EngineLog() {}

    static void announce(Architecture architecture, int threads) {
        VectorSupport vectors = VectorSupport.detect();
        String means =
                switch (architecture) {
                    case DENSE -> "matrix products by " + NativeRuntime.description() + ", the rest in " + vectors;
                    case CONV -> "convolutions in " + vectors + ", without natives";
                };
        LOG.info("The {} network runs on {}; threads: {}.", architecture.id(), means, threads);
        vectors.warning().ifPresent(LOG::warn);
        if (architecture == Architecture.DENSE) {
            NativeRuntime.warning().ifPresent(LOG::warn);
        }
    }
}
