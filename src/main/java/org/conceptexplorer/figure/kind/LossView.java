package org.conceptexplorer.figure.kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conceptexplorer.base.ExplainedException;

/**
 * How losses are looked at.
 *
 * @param unit what runs along the width
 * @param logarithmic whether equal ratios of losses have equal heights
 * @param terms which parts of the training loss are drawn
 * @param smoothed whether a running mean is drawn over the single steps
 * @param x the part of the width that is looked at; all of it if empty
 * @param y the part of the height that is looked at, above 0 on a logarithmic axis; all that matters if empty
 * @param hidden names of curves that are left out
 * @param ghosts whether the legend still names the hidden curves, so that a click can bring them back
 * @param spread whether runs of one group are drawn as one: their mean, and a band from the least to the greatest
 */
public record LossView(
        LossUnit unit,
        boolean logarithmic,
        Set<LossTerm> terms,
        boolean smoothed,
        Optional<Span> x,
        Optional<Span> y,
        Set<String> hidden,
        boolean ghosts,
        boolean spread) {
    /** Epochs along the width, losses straight, the cross-entropy that can be compared with the validation's. */
    public static final LossView DEFAULT = new LossView(
            LossUnit.EPOCH,
            false,
            Set.of(LossTerm.BCE),
            true,
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            true,
            false);

    /**
     * A part of a chart, in the units of its axes.
     *
     * @param x0 left end
     * @param x1 right end, above {@code x0}
     * @param y0 lower end
     * @param y1 upper end, above {@code y0}
     */
    public record Zoom(double x0, double x1, double y0, double y1) {
        /** Checks that there is something to look at. */
        public Zoom {
            if (!(x1 > x0 && y1 > y0)) {
                throw new IllegalArgumentException("a part of a chart needs a width and a height");
            }
        }

        /** Its width. */
        public Span x() {
            return new Span(x0, x1);
        }

        /** Its height. */
        public Span y() {
            return new Span(y0, y1);
        }
    }

    /**
     * Makes its sets unmodifiable.
     *
     * @throws ExplainedException if a logarithmic axis is to begin at 0 or below
     */
    public LossView {
        terms = Set.copyOf(terms);
        hidden = Set.copyOf(hidden);
        if (logarithmic && y.isPresent() && y.get().low() <= 0) {
            throw new ExplainedException("The y-range begins at " + y.get().low()
                    + ", which a logarithmic axis does not have; begin above 0, or draw a straight axis.");
        }
    }

    /** What the command that draws figures has to be told about it. */
    public List<String> options() {
        List<String> options = new ArrayList<>();
        options.addAll(List.of("--unit", unit.id()));
        options.addAll(List.of("--terms", LossTerm.text(terms)));
        if (logarithmic) {
            options.add("--log");
        }
        if (!smoothed) {
            options.add("--no-smoothing");
        }
        if (spread) {
            options.add("--spread");
        }
        x.ifPresent(span -> options.addAll(List.of("--x-range", span.text())));
        y.ifPresent(span -> options.addAll(List.of("--y-range", span.text())));
        hidden.stream().sorted().forEach(curve -> options.addAll(List.of("--hide", curve)));
        return options;
    }

    /** The same with another unit along the width, and all in sight. */
    public LossView withUnit(LossUnit other) {
        return new LossView(
                other, logarithmic, terms, smoothed, Optional.empty(), Optional.empty(), hidden, ghosts, spread);
    }

    /** The same with a straight or a logarithmic axis, and all in sight. */
    public LossView withLogarithmic(boolean yes) {
        return new LossView(unit, yes, terms, smoothed, Optional.empty(), Optional.empty(), hidden, ghosts, spread);
    }

    /** The same with other parts of the loss. */
    public LossView withTerms(Set<LossTerm> others) {
        return new LossView(unit, logarithmic, others, smoothed, x, y, hidden, ghosts, spread);
    }

    /** The same with or without a running mean. */
    public LossView withSmoothed(boolean yes) {
        return new LossView(unit, logarithmic, terms, yes, x, y, hidden, ghosts, spread);
    }

    /** The same looking at one part; all of it if empty. */
    public LossView withZoom(Optional<Zoom> part) {
        return withRanges(part.map(Zoom::x), part.map(Zoom::y));
    }

    /** The same looking at a part of the width and a part of the height; all of it where empty. */
    public LossView withRanges(Optional<Span> across, Optional<Span> upwards) {
        return new LossView(unit, logarithmic, terms, smoothed, across, upwards, hidden, ghosts, spread);
    }

    /** The same without some curves. */
    public LossView without(Set<String> curves) {
        return new LossView(unit, logarithmic, terms, smoothed, x, y, curves, ghosts, spread);
    }

    /** The same with or without one band for all runs of a group; all curves are shown. */
    public LossView withSpread(boolean yes) {
        return new LossView(unit, logarithmic, terms, smoothed, x, y, Set.of(), ghosts, yes);
    }

    /** The same for a place where nobody can click. */
    public LossView withoutGhosts() {
        return new LossView(unit, logarithmic, terms, smoothed, x, y, hidden, false, spread);
    }

    /** The same with one curve hidden or, if it was, shown again. */
    public LossView toggle(String curve) {
        Set<String> others = new HashSet<>(hidden);
        if (!others.remove(curve)) {
            others.add(curve);
        }
        return new LossView(unit, logarithmic, terms, smoothed, x, y, others, ghosts, spread);
    }
}
