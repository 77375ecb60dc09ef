package org.conceptexplorer.cli.selftest;

import java.util.List;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.factory.Engine;

/** By what a network is computed here; for the dense one, native libraries are loaded. */
record EngineCheck(String name, Architecture architecture) implements Check {
    /** The libraries are unpacked at a first start. */
    private static final double SECONDS = 6;

    @Override
    public Answer look() {
        Engine engine = Engine.of(architecture);
        List<String> warnings = engine.warnings();
        return warnings.isEmpty()
                ? Answer.ok(engine.means())
                : Answer.slow(engine.means() + ". " + String.join(" ", warnings));
    }

    @Override
    public double patience() {
        return SECONDS;
    }
}
