package org.conceptexplorer.figure.loss;

import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.figure.Table;
import org.conceptexplorer.figure.loss.Curve.Look;
import org.conceptexplorer.figure.loss.LossFigure.Reading;

/** The numbers of a loss chart. */
final class LossTable {
    private LossTable() {}

    static Table of(LossFigure figure) {
        Table.Builder table =
                Table.columns("curve", "kind", figure.view().unit().label(), "value");
        for (Curve curve : visible(figure)) {
            for (int i = 0; i < curve.size(); i++) {
                table.row(curve.name(), kind(curve.look()), plain(curve.x()[i]), curve.y()[i]);
            }
        }
        figure.meanImage().ifPresent(level -> table.row("mean image", "level", "", level));
        return table.build();
    }

    static List<Reading> read(LossFigure figure, double x) {
        List<Reading> readings = new ArrayList<>();
        for (Curve curve : visible(figure)) {
            int last = curve.lastUpTo(x);
            boolean covered = figure.view().smoothed() && curve.look() == Look.RAW;
            if (last >= 0 && !covered) {
                readings.add(new Reading(curve.name(), curve.x()[last], curve.y()[last]));
            }
        }
        return readings;
    }

    private static List<Curve> visible(LossFigure figure) {
        return LossCurves.of(figure).stream()
                .filter(curve -> !figure.view().hidden().contains(curve.name()))
                .toList();
    }

    private static String kind(Look look) {
        return switch (look) {
            case RAW -> "step";
            case LINE -> "mean";
            case POINTS -> "epoch";
        };
    }

    private static String plain(double x) {
        return x == Math.rint(x) ? Long.toString((long) x) : Double.toString(x);
    }
}
