package org.conceptexplorer.figure.loss;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.conceptexplorer.figure.Telling;

/** Tells in words what a loss chart shows: where each curve begins, where it ends, and how low it comes. */
final class LossTelling {
    private LossTelling() {}

    static String of(LossFigure figure) {
        Map<String, Curve> curves = new LinkedHashMap<>(); // a smoothed curve stands for its single steps
        LossCurves.of(figure).stream()
                .filter(curve -> curve.size() > 0 && curve.look() != Curve.Look.BAND)
                .filter(curve -> !figure.view().hidden().contains(curve.name()))
                .forEach(curve -> curves.put(curve.name(), curve));
        String unit = figure.view().unit().label();
        String told = curves.values().stream().map(curve -> tell(curve, unit)).collect(Collectors.joining(" "));
        String level = figure.meanImage().isPresent()
                ? " A dashed line marks the error of the mean image, "
                        + Telling.number(figure.meanImage().getAsDouble()) + "."
                : "";
        return curves.isEmpty() ? "No step has been done yet." + level : told + level;
    }

    private static String tell(Curve curve, String unit) {
        int last = curve.size() - 1;
        int lowest = 0;
        for (int i = 0; i <= last; i++) {
            lowest = curve.y()[i] < curve.y()[lowest] ? i : lowest;
        }
        String way = curve.name() + ": " + at(curve, 0, unit) + ", " + at(curve, last, unit);
        String sentence = lowest == last || lowest == 0 ? way : way + ", lowest " + at(curve, lowest, unit);
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
    }

    private static String at(Curve curve, int place, String unit) {
        return Telling.number(curve.y()[place]) + " at " + unit + " " + Telling.number(curve.x()[place]);
    }
}
