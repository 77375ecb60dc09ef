package org.conceptexplorer.presets;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.training.Preset;

/** Measurements as tables of the documents. */
final class PresetTables {
    private PresetTables() {}

    /** A line for each network that was measured with a preset. */
    static String table(Measurements all, Preset preset) {
        return "| network | seeds | error per pixel: mean, lowest to highest | code values that are zero | dead concepts |"
                + " images in which the rarest concept is active |\n| --- | --- | --- | --- | --- | --- |\n"
                + Arrays.stream(Architecture.values())
                        .filter(network -> !all.of(preset, network).isEmpty())
                        .map(network -> row(network, all.of(preset, network)))
                        .collect(Collectors.joining("\n"));
    }

    private static String row(Architecture network, List<Measurement> runs) {
        DoubleSummaryStatistics error = over(runs, Measurement::error);
        long losing = runs.stream().filter(run -> run.dead() > 0).count();
        int dead = runs.stream().mapToInt(Measurement::dead).sum();
        return String.format(
                Locale.ROOT,
                "| `%s` | %d | %.4f, %.4f to %.4f | %s | %s | %s |",
                network.id(),
                runs.size(),
                error.getAverage(),
                error.getMin(),
                error.getMax(),
                percent(over(runs, Measurement::zeros)),
                dead == 0 ? "none" : dead + " in " + losing + " of " + runs.size() + " trainings",
                percent(over(runs, Measurement::rarest)));
    }

    /** The line of README that tells each network's error with the recommended preset. */
    static String readme(Measurements all) {
        int seeds = Arrays.stream(Architecture.values())
                .mapToInt(network -> all.of(Preset.RECOMMENDED, network).size())
                .max()
                .orElse(0);
        return "| test error of the `recommended` preset, " + seeds + " seeds | "
                + Arrays.stream(Architecture.values())
                        .map(network -> range(all.of(Preset.RECOMMENDED, network), seeds))
                        .collect(Collectors.joining(" | "))
                + " |";
    }

    private static String range(List<Measurement> runs, int seeds) {
        if (runs.isEmpty()) {
            return "–";
        }
        DoubleSummaryStatistics error = over(runs, Measurement::error);
        String fewer = runs.size() < seeds ? " (" + runs.size() + " seeds)" : "";
        return String.format(Locale.ROOT, "%.4f–%.4f%s", error.getMin(), error.getMax(), fewer);
    }

    private static String percent(DoubleSummaryStatistics share) {
        return String.format(Locale.ROOT, "%.0f to %.0f %%", 100 * share.getMin(), 100 * share.getMax());
    }

    private static DoubleSummaryStatistics over(List<Measurement> runs, ToDoubleFunction<Measurement> value) {
        return runs.stream().mapToDouble(value).summaryStatistics();
    }
}
