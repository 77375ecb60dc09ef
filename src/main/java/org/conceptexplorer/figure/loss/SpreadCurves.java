package org.conceptexplorer.figure.loss;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conceptexplorer.figure.kind.LossRun;
import org.conceptexplorer.figure.loss.Curve.Look;

/**
 * The curves of runs that differ in their seed alone, drawn as one: of each kind the mean, and a band from the least to the
 * greatest, as far as all of them have come. Along the time they lie where the first of them does.
 */
final class SpreadCurves {
    private SpreadCurves() {}

    /** The runs of each group, by their places; a run of no group is alone. */
    static Map<String, List<Integer>> groups(LossFigure figure) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int run = 0; run < figure.runs().size(); run++) {
            String group = figure.runs().get(run).group();
            groups.computeIfAbsent(group.isEmpty() ? "run " + run : group, key -> new ArrayList<>())
                    .add(run);
        }
        return groups;
    }

    /** Bands first, so that no curve lies under one. */
    static List<Curve> of(LossFigure figure, List<List<Curve>> curves) {
        List<Curve> bands = new ArrayList<>();
        List<Curve> lines = new ArrayList<>();
        groups(figure).forEach((group, runs) -> {
            if (runs.size() == 1) {
                lines.addAll(curves.get(runs.get(0)));
            } else {
                for (Curve first : curves.get(runs.get(0))) {
                    if (first.look() != Look.RAW || !figure.view().smoothed()) {
                        List<Curve> alike = runs.stream()
                                .flatMap(run -> curves.get(run).stream())
                                .filter(curve -> curve.source() == first.source() && curve.look() == first.look())
                                .toList();
                        String name = name(figure, runs, what(figure, first));
                        bands.add(band(name, alike));
                        lines.add(mean(name, alike));
                    }
                }
            }
        });
        bands.addAll(lines);
        return bands;
    }

    private static String what(LossFigure figure, Curve curve) {
        String run = figure.runs().get(curve.run()).name() + ": ";
        return curve.name().startsWith(run) ? curve.name().substring(run.length()) : curve.name();
    }

    /** What a curve of a group is called. */
    static String name(LossFigure figure, List<Integer> runs, String what) {
        LossRun first = figure.runs().get(runs.get(0));
        return first.name() + (runs.size() == 1 ? "" : " (mean of " + runs.size() + ")") + ": " + what;
    }

    private static int shared(List<Curve> alike) {
        return alike.stream().mapToInt(Curve::size).min().orElse(0);
    }

    private static Curve mean(String name, List<Curve> alike) {
        Curve first = alike.get(0);
        float[] mean = new float[shared(alike)];
        for (int i = 0; i < mean.length; i++) {
            int at = i;
            mean[i] = (float)
                    alike.stream().mapToDouble(curve -> curve.y()[at]).average().orElse(Double.NaN);
        }
        Look look = first.look() == Look.RAW ? Look.LINE : first.look();
        return new Curve(name, first.source(), look, first.run(), Arrays.copyOf(first.x(), mean.length), mean);
    }

    private static Curve band(String name, List<Curve> alike) {
        Curve first = alike.get(0);
        float[] low = new float[shared(alike)];
        float[] high = new float[low.length];
        for (int i = 0; i < low.length; i++) {
            low[i] = Float.POSITIVE_INFINITY;
            high[i] = Float.NEGATIVE_INFINITY;
            for (Curve curve : alike) {
                low[i] = Math.min(low[i], curve.y()[i]);
                high[i] = Math.max(high[i], curve.y()[i]);
            }
        }
        double[] x = Arrays.copyOf(first.x(), low.length);
        return new Curve(name, first.source(), Look.BAND, first.run(), x, low, high);
    }
}
