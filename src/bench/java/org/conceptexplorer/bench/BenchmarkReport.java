package org.conceptexplorer.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.matrix.MatrixProductBenchmark;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Times the engine and its peers in several rounds, so that a computer that slows down meanwhile slows all of them, prints
 * the ratios of each round and their median, and writes JMH's own results to {@code target/bench.json}. Arguments are
 * JMH's and narrow what is timed; none times everything. The property {@code bench.rounds} tells how many rounds.
 */
public final class BenchmarkReport {
    private static final Path JSON = Path.of("target", "bench.json");

    /** Java's own thresholds: those of the program hold its window's code back, and would hold back the peers'. */
    private static final String[] COMPILATION = {
        "-XX:Tier4InvocationThreshold=5000",
        "-XX:Tier4MinInvocationThreshold=600",
        "-XX:Tier4CompileThreshold=15000",
        "-XX:Tier4BackEdgeThreshold=40000"
    };

    private final List<Round> rounds;
    private final PrintStream out;

    private BenchmarkReport(List<Round> rounds, PrintStream out) {
        this.rounds = rounds;
        this.out = out;
    }

    /**
     * Runs the benchmarks.
     *
     * @param arguments JMH's
     */
    public static void main(String[] arguments)
            throws CommandLineOptionException, RunnerException, IOException, InterruptedException {
        Options options = new OptionsBuilder()
                .parent(new CommandLineOptions(arguments))
                .jvmArgs(ownArguments())
                .jvmArgsAppend(COMPILATION)
                .shouldFailOnError(true)
                .build();
        List<Round> rounds = new ArrayList<>();
        Collection<RunResult> all = new ArrayList<>();
        for (int round = 0; round < Integer.getInteger("bench.rounds", 3); round++) {
            Collection<RunResult> results = new Runner(options).run();
            all.addAll(results);
            rounds.add(new Round(results));
        }
        write(all);
        BenchmarkReport report = new BenchmarkReport(rounds, System.out);
        report.printTimes(all);
        report.printRatios();
    }

    /** This Java's arguments. It also tells those in the file of flags, without what makes them arguments. */
    private static String[] ownArguments() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-"))
                .toArray(String[]::new);
    }

    private static void write(Collection<RunResult> results) throws IOException {
        Files.createDirectories(JSON.getParent());
        try (PrintStream file = new PrintStream(JSON.toFile(), StandardCharsets.UTF_8)) {
            ResultFormatFactory.getInstance(ResultFormatType.JSON, file).writeOut(results);
        }
    }

    private void printTimes(Collection<RunResult> results) {
        out.println();
        results.stream()
                .collect(Collectors.groupingBy(BenchmarkReport::name))
                .forEach((name, each) -> out.printf(
                        Locale.ROOT,
                        "%-75s %9.3f ms%n",
                        name,
                        Median.of(each.stream().mapToDouble(Round::median).toArray())));
        out.println();
    }

    private static String name(RunResult result) {
        return result.getParams().getBenchmark().replaceAll(".*\\.(?=\\w+\\.\\w+$)", "")
                + result.getParams().getParamsKeys().stream()
                        .map(key -> " " + key + "=" + result.getParams().getParam(key))
                        .collect(Collectors.joining());
    }

    private void printRatios() {
        ratio("matrix product, OpenBLAS", round -> round.product("BEST"), round -> round.product("OPENBLAS"));
        for (Architecture architecture : Architecture.values()) {
            printRatios(architecture);
        }
    }

    private void printRatios(Architecture architecture) {
        String id = architecture.id();
        Function<Round, OptionalDouble> step = round -> round.step(architecture, Peer.Kind.ENGINE);
        share(architecture, step);
        ratio(id + " step, DL4J as shipped", step, round -> round.step(architecture, Peer.Kind.DL4J));
        ratio(
                id + " step, PyTorch through DJL's trainer",
                step,
                round -> round.step(architecture, Peer.Kind.TORCH_TRAINER));
        ratio(id + " step, PyTorch through DJL", step, round -> round.step(architecture, Peer.Kind.TORCH));
        ratio(id + " step, Python's PyTorch", step, round -> round.pythonStep(architecture));
        for (boolean errors : new boolean[] {true, false}) {
            ratio(
                    id + " encoding, PyTorch through DJL" + (errors ? "" : ", without errors"),
                    round -> round.encoding(architecture, Peer.Kind.ENGINE, errors),
                    round -> round.encoding(architecture, Peer.Kind.TORCH, errors));
        }
    }

    /** How much of what the processors can do at most a step does. */
    private void share(Architecture architecture, Function<Round, OptionalDouble> step) {
        double perStep =
                MatrixProductBenchmark.operations(architecture) * StepBenchmark.notebookBatch(architecture) / 1e6;
        double most = MatrixProductBenchmark.OPERATIONS * Runtime.getRuntime().availableProcessors() / 1e6;
        double[] limits = perRound(round -> round.product("BEST"));
        double[] steps = perRound(step);
        if (limits.length > 0 && steps.length > 0) {
            double done = perStep / Median.of(steps);
            double limit = most / Median.of(limits);
            out.printf(
                    Locale.ROOT,
                    "%-52s %9.1f of %.1f GFLOP/s: %.0f %%%n",
                    architecture.id() + " step, share of matrix products' limit",
                    done,
                    limit,
                    100 * done / limit);
        }
    }

    private void ratio(String what, Function<Round, OptionalDouble> own, Function<Round, OptionalDouble> peer) {
        double[] owns = perRound(own);
        double[] peers = perRound(peer);
        if (owns.length == 0 || owns.length != peers.length) {
            return;
        }
        double[] ratios = new double[owns.length];
        Arrays.setAll(ratios, round -> peers[round] / owns[round]);
        out.printf(
                Locale.ROOT,
                "%-52s %9.3f ms against %9.3f ms: %6.2f times as fast (%s)%n",
                what,
                Median.of(owns),
                Median.of(peers),
                Median.of(ratios),
                Arrays.stream(ratios).mapToObj("%.2f"::formatted).collect(Collectors.joining(" ")));
    }

    private double[] perRound(Function<Round, OptionalDouble> measured) {
        return rounds.stream()
                .map(measured)
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
    }
}
