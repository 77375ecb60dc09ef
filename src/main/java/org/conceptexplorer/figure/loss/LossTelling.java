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
                .forEach(curve -> curves.put(LossCurves.told(figure, curve), curve));
        String unit = figure.view().unit().label();
        String told = curves.entrySet().stream()
                .map(each -> tell(each.getKey(), each.getValue(), unit))
                .collect(Collectors.joining(" "));
        String level = figure.meanImage().isPresent()
                ? " A dashed line marks the error of the mean image, "
                        + Telling.number(figure.meanImage().getAsDouble()) + "."
                : "";
        return curves.isEmpty() ? "No step has been done yet." + level : told + level + changes(figure);
    }

    private static String changes(LossFigure figure) {
        String told = figure.runs().stream()
                .flatMap(run -> run.changes().stream()
                        .map(change -> (run.name().isEmpty() ? "" : run.name() + ": ") + change.words()))
                .collect(Collectors.joining("; "));
        return told.isEmpty() ? "" : " Upright lines mark changes of settings: " + told + ".";
    }

    private static String tell(String name, Curve curve, String unit) {
        int last = curve.size() - 1;
        int lowest = 0;
        for (int i = 0; i <= last; i++) {
            lowest = curve.y()[i] < curve.y()[lowest] ? i : lowest;
        }
        String way = name + ": " + at(curve, 0, unit) + ", " + at(curve, last, unit);
        String sentence = lowest == last || lowest == 0 ? way : way + ", lowest " + at(curve, lowest, unit);
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
    }

    private static String at(Curve curve, int place, String unit) {
        return Telling.number(curve.y()[place]) + " at " + unit + " " + Telling.number(curve.x()[place]);
    }
}
