package org.conceptexplorer.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import org.conceptexplorer.model.Architecture;

/** Python's own PyTorch, where the computer has one: timed by {@code src/bench/python/torch_step.py}. */
final class PythonTorch {
    private PythonTorch() {}

    /** The median milliseconds of one training step; empty if there is no Python with PyTorch. */
    static OptionalDouble step(Architecture architecture, int batchSize) throws IOException, InterruptedException {
        Process python = new ProcessBuilder(
                        System.getProperty("bench.python", "/usr/bin/python3"),
                        "src/bench/python/torch_step.py",
                        architecture.id(),
                        Integer.toString(batchSize),
                        Integer.toString(Runtime.getRuntime().availableProcessors()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<Double> rounds = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(Double::valueOf)
                .sorted()
                .toList();
        return python.waitFor() == 0 ? OptionalDouble.of(rounds.get(rounds.size() / 2)) : OptionalDouble.empty();
    }
}
