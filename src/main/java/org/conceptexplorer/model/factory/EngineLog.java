package org.conceptexplorer.model.factory;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.conceptexplorer.model.Architecture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says by what means a network is computed: one line, once, and a warning where that is slow. */
final class EngineLog {
    private static final Logger LOG = LoggerFactory.getLogger(EngineLog.class);

    /** The same network is made again and again: to train, to be asked, to be shown. */
    private static final Set<String> SAID = ConcurrentHashMap.newKeySet();

    private EngineLog() {}

    static void announce(Architecture architecture, int threads) {
        Engine engine = Engine.of(architecture);
        if (!SAID.add(architecture.id() + engine.means() + threads)) {
            return;
        }
        LOG.info("The {} network runs on {}; threads: {}.", architecture.id(), engine.means(), threads);
        engine.warnings().forEach(LOG::warn);
    }
}
