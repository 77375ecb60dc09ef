package org.conceptexplorer.cli;

import java.util.Arrays;
import java.util.EnumSet;
import org.conceptexplorer.figure.loss.LossTerm;
import org.conceptexplorer.figure.loss.LossUnit;
import org.conceptexplorer.figure.loss.LossView;
import picocli.CommandLine.Option;

/** The options that say how losses are looked at. */
final class LossOptions {
    @Option(names = "--log", description = "Draw losses on a logarithmic axis.")
    private boolean logarithmic;

    @Option(names = "--unit", paramLabel = "step|epoch|time", description = "What runs along a loss chart's width.")
    private LossUnit unit = LossUnit.EPOCH;

    @Option(
            names = "--terms",
            split = ",",
            paramLabel = "total|bce|l1",
            description = "Which parts of the training loss are drawn: all of it, its reconstruction error, its L1"
                    + " penalty.")
    private LossTerm[] terms = {LossTerm.TOTAL};

    @Option(names = "--no-smoothing", description = "Draw the single steps alone, without their running mean.")
    private boolean raw;

    /** How losses are looked at. */
    LossView view() {
        EnumSet<LossTerm> chosen = EnumSet.noneOf(LossTerm.class);
        chosen.addAll(Arrays.asList(terms));
        return LossView.DEFAULT
                .withUnit(unit)
                .withLogarithmic(logarithmic)
                .withTerms(chosen)
                .withSmoothed(!raw);
    }
}
