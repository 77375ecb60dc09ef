package org.conceptexplorer.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.conceptexplorer.model.Architecture;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Times the engine and its peers in one run, prints their ratios and writes JMH's own results to
 * {@code target/bench.json}. Arguments are JMH's and narrow what is timed; none times everything.
 */
public final class BenchmarkReport {
    private static final Path JSON = Path.of("target", "bench.json");

    private final Collection<RunResult> results;
    private final PrintStream out;

    private BenchmarkReport(Collection<RunResult> results, PrintStream out) {
        this.results = results;
        this.out = out;
    }

    /**
     * Runs the benchmarks.
     *
     * @param arguments JMH's
     */
    public static void main(String[] arguments)
            throws CommandLineOptionException, RunnerException, IOException, InterruptedException {
        Files.createDirectories(JSON.getParent());
        Options options = new OptionsBuilder()
                .parent(new CommandLineOptions(arguments))
                .resultFormat(ResultFormatType.JSON)
                .result(JSON.toString())
                .build();
        new BenchmarkReport(new Runner(options).run(), System.out).print();
    }

    private void print() throws IOException, InterruptedException {
        out.println();
        for (RunResult result : results) {
            out.printf(Locale.ROOT, "%-75s %9.3f ms%n", name(result), score(result));
        }
        out.println();
        for (Architecture architecture : Architecture.values()) {
            OptionalDouble own = step(architecture, Peer.Kind.ENGINE);
            share(architecture, own);
            ratio(architecture.id() + " step, DL4J as shipped", own, step(architecture, Peer.Kind.DL4J));
            ratio(architecture.id() + " step, PyTorch through DJL", own, step(architecture, Peer.Kind.TORCH));
            if (own.isPresent()) {
                int batch = StepBenchmark.notebookBatch(architecture);
                ratio(architecture.id() + " step, Python's PyTorch", own, PythonTorch.step(architecture, batch));
            }
            ratio(
                    architecture.id() + " encoding with errors, PyTorch through DJL",
                    encoding(architecture, Peer.Kind.ENGINE, true),
                    encoding(architecture, Peer.Kind.TORCH, true));
            ratio(
                    architecture.id() + " encoding, PyTorch working out no errors",
                    encoding(architecture, Peer.Kind.ENGINE, false),
                    encoding(architecture, Peer.Kind.TORCH, false));
        }
    }

    /** How much of what the processors can do at most a step does. */
    private void share(Architecture architecture, OptionalDouble step) {
        OptionalDouble product = results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("MatrixProductBenchmark.product"))
                .mapToDouble(BenchmarkReport::score)
                .findFirst();
        if (step.isPresent() && product.isPresent()) {
            double limit = MatrixProductBenchmark.OPERATIONS
                    * Runtime.getRuntime().availableProcessors()
                    / product.getAsDouble();
            double done = MatrixProductBenchmark.operations(architecture)
                    * StepBenchmark.notebookBatch(architecture)
                    / step.getAsDouble();
            out.printf(
                    Locale.ROOT,
                    "%-48s %9.1f of %.1f GFLOP/s: %.0f %%%n",
                    architecture.id() + " step, share of matrix products' limit",
                    done / 1e6,
                    limit / 1e6,
                    100 * done / limit);
        }
    }

    private void ratio(String what, OptionalDouble own, OptionalDouble peer) {
        if (own.isPresent() && peer.isPresent()) {
            out.printf(
                    Locale.ROOT,
                    "%-48s %9.3f ms against %9.3f ms: %6.2f times as fast%n",
                    what,
                    own.getAsDouble(),
                    peer.getAsDouble(),
                    peer.getAsDouble() / own.getAsDouble());
        }
    }

    private OptionalDouble step(Architecture architecture, Peer.Kind peer) {
        return find("StepBenchmark.step", architecture, peer, Map.of("batch", "0", "threads", "0", "images", "0"));
    }

    private OptionalDouble encoding(Architecture architecture, Peer.Kind peer, boolean errors) {
        return find("EncodeBenchmark.reconstruct", architecture, peer, Map.of("errors", Boolean.toString(errors)));
    }

    private OptionalDouble find(
            String benchmark, Architecture architecture, Peer.Kind peer, Map<String, String> parameters) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith(benchmark)
                        && has(result, "architecture", architecture.name())
                        && has(result, "peer", peer.name())
                        && parameters.entrySet().stream().allMatch(each -> has(result, each.getKey(), each.getValue())))
                .mapToDouble(BenchmarkReport::score)
                .findFirst();
    }

    private static boolean has(RunResult result, String parameter, String value) {
        return value.equals(result.getParams().getParam(parameter));
    }

    private static String name(RunResult result) {
        StringBuilder name = new StringBuilder(result.getParams().getBenchmark().replaceAll(".*\\.bench\\.", ""));
        result.getParams().getParamsKeys().forEach(key -> name.append(' ')
                .append(key)
                .append('=')
                .append(result.getParams().getParam(key)));
        return name.toString();
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }
}
