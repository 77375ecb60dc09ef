package org.conceptexplorer.presets;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conceptexplorer.analysis.code.CodeSet;
import org.conceptexplorer.analysis.concept.CodeSummary;
import org.conceptexplorer.analysis.label.Labels;
import org.conceptexplorer.analysis.label.StrongestConcept;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.factory.Autoencoders;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.Trainer;
import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.TrainingPlan;
import org.conceptexplorer.training.TrainingSettings;

/**
 * What the concepts of one training name on the test images, and what that took.
 *
 * @param network which network
 * @param way how it was trained
 * @param seed of everything random
 * @param numbers one for each of {@link #NUMBERS}
 */
record NamingMeasurement(Architecture network, NamingWay way, long seed, List<Double> numbers) {
    /** What is measured, in the order of the file; seconds are those of the processor, all cores together. */
    static final List<String> NUMBERS = List.of(
            "matching",
            "purity",
            "nmi",
            "named",
            "median_active",
            "zeros",
            "error",
            "silent_images",
            "search_seconds",
            "seconds");

    /** The first line of the file. */
    static final String HEADER = "network,way,seed," + String.join(",", NUMBERS);

    /** Looks at the processor's time when the first step is done. */
    private static final class Clock {
        private final long start = now();
        private long first;

        void on(TrainingEvent event) {
            first = first == 0 && event instanceof TrainingEvent.Stepped ? now() : first;
        }

        double search() {
            return (first - start) / 1e9;
        }

        double all() {
            return (now() - start) / 1e9;
        }

        private static long now() {
            return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                    .getProcessCpuTime();
        }
    }

    /** Trains and measures. */
    static NamingMeasurement take(Dataset images, NamingWay way, Architecture network, long seed) {
        TrainingSettings settings = way.settings(network).withSeed(seed);
        TrainingPlan plan = TrainingPlan.of(images, settings);
        Clock clock = new Clock();
        try (Autoencoder made = Autoencoders.create(plan.initialWeights(), settings.objective(), seed)) {
            TrainedRun run = new Trainer(plan, made, new TrainingControl(), clock::on).train();
            double seconds = clock.all();
            double error = run.history().get(run.history().size() - 1).validationBce();
            int[] all = IntStream.range(0, images.test().size()).toArray();
            CodeSet codes = CodeSet.of(made.encode(images.test(), all, false));
            CodeSummary summary = CodeSummary.of(codes);
            StrongestConcept strongest = StrongestConcept.of(codes, Labels.of(images.test()));
            return new NamingMeasurement(
                    network,
                    way,
                    seed,
                    List.of(
                            strongest.matchingAccuracy(),
                            strongest.purity(),
                            strongest.nmi(),
                            (double) strongest.named(),
                            (double) summary.medianActive(),
                            summary.zeros(),
                            error,
                            (double) summary.silentImages(),
                            settings.naming() ? clock.search() : 0,
                            seconds));
        }
    }

    /** One of the numbers. */
    double number(String name) {
        return numbers.get(NUMBERS.indexOf(name));
    }

    /** A line of the file. */
    String line() {
        return Stream.concat(
                        Stream.of(network.id(), way.id(), String.valueOf(seed)),
                        numbers.stream().map(number -> String.format(Locale.ROOT, "%.5g", number)))
                .collect(Collectors.joining(","));
    }

    /** The measurement of a line. */
    static NamingMeasurement of(String line) {
        List<String> cells = List.of(line.split(",", -1));
        return new NamingMeasurement(
                Architecture.ofId(cells.get(0)),
                NamingWay.valueOf(cells.get(1).toUpperCase(Locale.ROOT)),
                Long.parseLong(cells.get(2)),
                cells.subList(3, 3 + NUMBERS.size()).stream()
                        .map(Double::valueOf)
                        .toList());
    }
}
