package org.conceptexplorer.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.figure.kind.LossTerm;
import org.conceptexplorer.figure.kind.LossUnit;
import org.conceptexplorer.figure.kind.LossView;
import org.conceptexplorer.figure.kind.Span;
import org.jspecify.annotations.Nullable;
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
            paramLabel = "total|bce|l1|names|none",
            description = "Which parts of the training loss are drawn: all of it (the default), its reconstruction"
                    + " error, its L1 penalty, its name loss.")
    private List<String> terms = List.of(LossTerm.TOTAL.id());

    @Option(names = "--no-smoothing", description = "Draw the single steps alone, without their running mean.")
    private boolean raw;

    @Option(
            names = "--spread",
            description = "Draw compared runs that differ in their seed alone as one: their mean, and a band from the"
                    + " least to the greatest.")
    private boolean spread;

    @Option(names = "--x-range", paramLabel = "0.5:3", description = "The part of a loss chart's width, in its unit.")
    private @Nullable String xRange;

    @Option(names = "--y-range", paramLabel = "0.1:0.3", description = "The part of a loss chart's height.")
    private @Nullable String yRange;

    @Option(
            names = "--hide",
            paramLabel = "CURVE",
            description = "Leave out a curve, named as in the legend; may be given several times.")
    private List<String> hidden = List.of();

    /**
     * How losses are looked at.
     *
     * @throws ExplainedException if a part of the loss is not known or a part of an axis makes no sense
     */
    LossView view() {
        return LossView.DEFAULT
                .withUnit(unit)
                .withLogarithmic(logarithmic)
                .withTerms(LossTerm.parse(terms))
                .withSmoothed(!raw)
                .withSpread(spread)
                .withRanges(range("x-range", xRange), range("y-range", yRange))
                .without(Set.copyOf(hidden));
    }

    private static Optional<Span> range(String setting, @Nullable String text) {
        return Optional.ofNullable(text).map(range -> Span.parse(setting, range));
    }
}
