package org.conceptexplorer.presets;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.conceptexplorer.model.Architecture;

/** What was measured of names, as tables of docs/presets.md. */
final class NamingTables {
    private static final String HEAD =
            "| network, preset | seeds | matching accuracy: median, worst | digits named: worst |"
                    + " active concepts | zeros: median, fewest | error: median, worst | purity, NMI |\n"
                    + "| --- | --- | --- | --- | --- | --- | --- | --- |\n";

    private static final String PRICES =
            "| network | seeds of `naming`, of `recommended` | matching accuracy gained | error"
                    + " added | zeros added | processor seconds: all, of them the search | `recommended` |\n"
                    + "| --- | --- | --- | --- | --- | --- | --- |\n";

    private NamingTables() {}

    /** A table of what there is, and one of what the preset costs. */
    static String of(List<NamingMeasurement> all) {
        return HEAD
                + Arrays.stream(Architecture.values())
                        .flatMap(network -> Arrays.stream(NamingWay.values())
                                .map(way -> of(all, network, way))
                                .filter(some -> !some.isEmpty()))
                        .map(NamingTables::row)
                        .collect(Collectors.joining())
                + "\n" + PRICES
                + Arrays.stream(Architecture.values())
                        .map(network -> price(
                                network, of(all, network, NamingWay.PRESET), of(all, network, NamingWay.RECOMMENDED)))
                        .collect(Collectors.joining());
    }

    private static List<NamingMeasurement> of(List<NamingMeasurement> all, Architecture network, NamingWay way) {
        return all.stream()
                .filter(each -> each.network() == network && each.way() == way)
                .toList();
    }

    private static String row(List<NamingMeasurement> runs) {
        return String.format(
                Locale.ROOT,
                "| %s, %s | %d | %.2f %%, %.2f %% | %.0f | %.1f | %.0f %%, %.0f %% | %.4f, %.4f | %.3f, %.3f |\n",
                runs.get(0).network().id(),
                runs.get(0).way().label(),
                runs.size(),
                100 * median(runs, "matching"),
                100 * least(runs, "matching"),
                least(runs, "named"),
                median(runs, "median_active"),
                100 * median(runs, "zeros"),
                100 * least(runs, "zeros"),
                median(runs, "error"),
                most(runs, "error"),
                median(runs, "purity"),
                median(runs, "nmi"));
    }

    /** Differences of the medians; nothing as long as one of the two is missing. */
    private static String price(
            Architecture network, List<NamingMeasurement> naming, List<NamingMeasurement> recommended) {
        if (naming.isEmpty() || recommended.isEmpty()) {
            return "";
        }
        return String.format(
                Locale.ROOT,
                "| %s | %d, %d | %+.1f %% | %+.4f | %+.0f %% | %.0f, %.0f | %.0f |\n",
                network.id(),
                naming.size(),
                recommended.size(),
                100 * (median(naming, "matching") - median(recommended, "matching")),
                median(naming, "error") - median(recommended, "error"),
                100 * (median(naming, "zeros") - median(recommended, "zeros")),
                median(naming, "seconds"),
                median(naming, "search_seconds"),
                median(recommended, "seconds"));
    }

    private static double median(List<NamingMeasurement> runs, String name) {
        double[] sorted = sorted(runs, name);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static double least(List<NamingMeasurement> runs, String name) {
        return sorted(runs, name)[0];
    }

    private static double most(List<NamingMeasurement> runs, String name) {
        return sorted(runs, name)[runs.size() - 1];
    }

    private static double[] sorted(List<NamingMeasurement> runs, String name) {
        return runs.stream().mapToDouble(run -> run.number(name)).sorted().toArray();
    }
}
