package org.conceptexplorer;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.code.CodeSet;
import org.conceptexplorer.analysis.concept.CodeSummary;
import org.conceptexplorer.analysis.label.Labels;
import org.conceptexplorer.analysis.label.StrongestConcept;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.source.DataChoice;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.Encoding;
import org.conceptexplorer.model.factory.Autoencoders;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.Trainer;
import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingListener;
import org.conceptexplorer.training.TrainingPlan;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.setting.Settings;

/**
 * Measures the preset {@code naming}: trains it for several seeds, asks what the concepts name on the test images, and writes
 * one row for each training into {@code docs/naming.csv}. Rows that stand there are kept: take one out to measure it anew.
 */
final class NamingTable {
    private static final Path TABLE = Path.of("docs", "naming.csv");
    private static final String HEADER = "network,case,seed,matching,purity,nmi,digits_named,median_active,zeros,error,"
            + "silent_images,wall_seconds,cpu_seconds,load";

    /** A way to train, and how often. */
    private record Case(String name, Architecture network, int seeds, UnaryOperator<TrainingSettings> change) {
        TrainingSettings settings(long seed) {
            Preset preset = name.equals("recommended") ? Preset.RECOMMENDED : Preset.NAMING;
            return change.apply(preset.settings(network)).withSeed(seed);
        }
    }

    private static final List<Case> CASES = List.of(
            new Case("naming", Architecture.DENSE, 10, settings -> settings),
            new Case("names alone", Architecture.DENSE, 10, settings -> settings.with(Settings.QUIET_L1, 0.0)),
            new Case("recommended", Architecture.DENSE, 10, settings -> settings),
            new Case("naming", Architecture.CONV_SINGLE, 3, settings -> settings),
            new Case("naming", Architecture.CONV, 3, settings -> settings));

    private NamingTable() {}

    /**
     * Measures what is missing.
     *
     * @param arguments where the images are, as {@code --data} takes it; then, if not all, the networks, the cases and the
     *     seeds, each with commas between them
     */
    static void make(List<String> arguments) throws IOException {
        Dataset images = Datasets.standard()
                .open(DataChoice.parse(arguments.isEmpty() ? "mnist" : arguments.get(0)), Progress.NONE);
        for (Case each : CASES) {
            for (long seed = 1; seed <= each.seeds(); seed++) {
                if (wanted(arguments, 1, each.network().id())
                        && wanted(arguments, 2, each.name())
                        && wanted(arguments, 3, String.valueOf(seed))) {
                    measure(each, seed, images);
                }
            }
        }
    }

    private static boolean wanted(List<String> arguments, int place, String what) {
        return arguments.size() <= place
                || List.of(arguments.get(place).split(",")).contains(what);
    }

    private static void measure(Case each, long seed, Dataset images) throws IOException {
        List<String> rows = new ArrayList<>(Files.exists(TABLE) ? Files.readAllLines(TABLE) : List.of(HEADER));
        String key = each.network().id() + "," + each.name() + "," + seed + ",";
        if (rows.stream().noneMatch(row -> row.startsWith(key))) {
            String row = key + row(each.settings(seed), images);
            rows = new ArrayList<>(Files.exists(TABLE) ? Files.readAllLines(TABLE) : List.of(HEADER));
            rows.add(row);
            Files.write(TABLE, rows);
        }
    }

    private static String row(TrainingSettings settings, Dataset images) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        double load = system.getSystemLoadAverage();
        long start = System.nanoTime();
        TrainingPlan plan = TrainingPlan.of(images, settings);
        try (Autoencoder network = Autoencoders.create(plan.initialWeights(), settings.objective(), settings.seed())) {
            TrainedRun run = new Trainer(plan, network, new TrainingControl(), TrainingListener.NONE).train();
            double seconds = (System.nanoTime() - start) / 1e9;
            double busy = (system.getProcessCpuTime() - cpu) / 1e9;
            double error = run.history().get(run.history().size() - 1).validationBce();
            return numbers(network, images.test(), error)
                    + String.format(
                            Locale.ROOT, ",%.0f,%.0f,%.1f", seconds, busy, (load + system.getSystemLoadAverage()) / 2);
        }
    }

    private static String numbers(Autoencoder network, ImageSet test, double error) {
        Encoding encoding = network.encode(test, IntStream.range(0, test.size()).toArray(), false);
        CodeSet codes = CodeSet.of(encoding);
        CodeSummary summary = CodeSummary.of(codes);
        StrongestConcept found = StrongestConcept.of(codes, Labels.of(test));
        return String.format(
                Locale.ROOT,
                "%.4f,%.4f,%.4f,%d,%d,%.4f,%.4f,%d",
                found.matchingAccuracy(),
                found.purity(),
                found.nmi(),
                named(codes, test, found.matching()),
                medianActive(codes),
                summary.zeros(),
                error,
                summary.silentImages());
    }

    /** Digits that are the commonest ones of the concept they are matched to. */
    private static int named(CodeSet codes, ImageSet test, List<Integer> matching) {
        int[][] counts = new int[codes.concepts()][256];
        for (int image = 0; image < codes.images(); image++) {
            int strongest = 0;
            for (int concept = 1; concept < codes.concepts(); concept++) {
                strongest = codes.mean(image, concept) > codes.mean(image, strongest) ? concept : strongest;
            }
            counts[strongest][test.label(image)]++;
        }
        int named = 0;
        for (int concept = 0; concept < codes.concepts(); concept++) {
            int most = Arrays.stream(counts[concept]).max().orElse(0);
            named += most > 0 && counts[concept][matching.get(concept)] == most ? 1 : 0;
        }
        return named;
    }

    private static int medianActive(CodeSet codes) {
        int[] active = IntStream.range(0, codes.images())
                .map(image -> (int) IntStream.range(0, codes.concepts())
                        .filter(concept -> codes.active(image, concept))
                        .count())
                .sorted()
                .toArray();
        return active[active.length / 2];
    }
}
