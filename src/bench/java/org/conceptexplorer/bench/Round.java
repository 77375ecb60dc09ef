package org.conceptexplorer.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.conceptexplorer.model.Architecture;
import org.openjdk.jmh.results.RunResult;

/** What one round of all benchmarks measured, one after the other; times are medians, in milliseconds. */
final class Round {
    private final Collection<RunResult> results;
    private final Map<Architecture, OptionalDouble> python = new EnumMap<>(Architecture.class);

    /** Adds Python's PyTorch to what was measured, for the networks whose step was. */
    Round(Collection<RunResult> results) throws IOException, InterruptedException {
        this.results = results;
        for (Architecture architecture : Architecture.values()) {
            python.put(
                    architecture,
                    step(architecture, Peer.Kind.ENGINE).isPresent()
                            ? PythonTorch.step(architecture, StepBenchmark.notebookBatch(architecture))
                            : OptionalDouble.empty());
        }
    }

    /** A training step with the notebook's settings. */
    OptionalDouble step(Architecture architecture, Peer.Kind peer) {
        return find(
                "StepBenchmark.step",
                Map.of(
                        "architecture", architecture.name(),
                        "peer", peer.name(),
                        "batch", "0",
                        "threads", "0",
                        "images", "0"));
    }

    /** A training step by Python's PyTorch. */
    OptionalDouble pythonStep(Architecture architecture) {
        return python.getOrDefault(architecture, OptionalDouble.empty());
    }

    /** Encoding and reconstructing 10,000 images. */
    OptionalDouble encoding(Architecture architecture, Peer.Kind peer, boolean errors) {
        return find(
                "EncodeBenchmark.reconstruct",
                Map.of(
                        "architecture", architecture.name(),
                        "peer", peer.name(),
                        "errors", Boolean.toString(errors)));
    }

    /** A product of two large matrices on each processor. */
    OptionalDouble product(String library) {
        return find("MatrixProductBenchmark.product", Map.of("library", library));
    }

    private OptionalDouble find(String benchmark, Map<String, String> parameters) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith(benchmark))
                .filter(result -> parameters.entrySet().stream().allMatch(each -> each.getValue()
                        .equals(result.getParams().getParam(each.getKey()))))
                .mapToDouble(Round::median)
                .findFirst();
    }

    /** The median of a result's iterations, which a moment of other work on the computer does not move. */
    static double median(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }
}
