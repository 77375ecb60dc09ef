package org.conceptexplorer.figure.sweep;

import java.util.List;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Table;
import org.conceptexplorer.figure.paint.Numbers;
import org.conceptexplorer.training.sweep.Spread;
import org.conceptexplorer.training.sweep.SweepResults;
import org.conceptexplorer.training.sweep.SweepResults.Group;
import org.conceptexplorer.training.sweep.TrialResult;

/** What figures of sweeps have in common: the numbers behind them, and how those are told. */
public interface SweepFigure extends Figure {
    /** What is shown. */
    SweepResults results();

    /** Whether it shows the zeros too. */
    boolean showsZeros();

    /** The height below which it can no longer be read, at a width. */
    double leastHeight(double width, Style style);

    /** The combinations that have something to show. */
    default List<Group> groups() {
        return results().groups().stream()
                .filter(group -> group.error().count() > 0)
                .filter(group -> !showsZeros() || group.zeros().count() > 0)
                .toList();
    }

    /** The name of the axis of errors, which says what they were measured on. */
    default String errorLabel() {
        return "validation error (BCE per pixel, " + results().validation() + ")";
    }

    @Override
    default Table table() {
        Table.Builder table = showsZeros()
                ? Table.columns("settings", "kind", "seed", "validation error", "zeros")
                : Table.columns("settings", "kind", "seed", "validation error");
        for (Group group : groups()) {
            for (TrialResult trial : group.trials()) {
                if (trial.error().isPresent() && (!showsZeros() || trial.zeros().isPresent())) {
                    row(
                            table,
                            group,
                            "trial",
                            String.valueOf(trial.settings().seed()),
                            trial.error().getAsDouble(),
                            trial.zeros().orElse(Double.NaN));
                }
            }
            row(table, group, "mean", "", group.error().mean(), group.zeros().mean());
            row(
                    table,
                    group,
                    "deviation",
                    "",
                    group.error().deviation(),
                    group.zeros().deviation());
        }
        return table.build();
    }

    private void row(Table.Builder table, Group group, String kind, String seed, double error, double zeros) {
        if (showsZeros()) {
            table.row(group.label(), kind, seed, error, zeros);
        } else {
            table.row(group.label(), kind, seed, error);
        }
    }

    @Override
    default String alternative(ConceptNames names) {
        StringBuilder told =
                new StringBuilder(title() + ", measured on: " + results().validation() + ".");
        for (Group group : groups()) {
            told.append(' ').append(group.label()).append(": ").append(of(group.error()));
            if (showsZeros()) {
                told.append(" with zeros ").append(of(group.zeros()));
            }
            told.append('.');
        }
        return told.toString();
    }

    private static String of(Spread spread) {
        String mean = Numbers.short3(spread.mean());
        return spread.count() < 2
                ? mean
                : mean + " ± " + Numbers.short3(spread.deviation()) + " over " + spread.count() + " seeds";
    }
}
