package org.conceptexplorer.figure.loss;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How losses are looked at.
 *
 * @param unit what runs along the width
 * @param logarithmic whether equal ratios of losses have equal heights
 * @param terms which parts of the training loss are drawn
 * @param smoothed whether a running mean is drawn over the single steps
 * @param zoom the part that is looked at; all of it if empty
 * @param hidden names of curves that are left out
 */
public record LossView(
        LossUnit unit,
        boolean logarithmic,
        Set<LossTerm> terms,
        boolean smoothed,
        Optional<Zoom> zoom,
        Set<String> hidden) {
    /** Epochs along the width, losses straight, the cross-entropy that can be compared with the validation's. */
    public static final LossView DEFAULT =
            new LossView(LossUnit.EPOCH, false, Set.of(LossTerm.BCE), true, Optional.empty(), Set.of());

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
    }

    /** Makes its sets unmodifiable. */
    public LossView {
        terms = Set.copyOf(terms);
        hidden = Set.copyOf(hidden);
    }

    /** What the command that draws figures has to be told about it. */
    List<String> options() {
        List<String> options = new ArrayList<>();
        options.addAll(List.of("--unit", unit.id()));
        options.addAll(
                List.of("--terms", terms.stream().sorted().map(LossTerm::id).collect(Collectors.joining(","))));
        if (logarithmic) {
            options.add("--log");
        }
        if (!smoothed) {
            options.add("--no-smoothing");
        }
        return options;
    }

    /** The same with another unit along the width, and all in sight. */
    public LossView withUnit(LossUnit other) {
        return new LossView(other, logarithmic, terms, smoothed, Optional.empty(), hidden);
    }

    /** The same with a straight or a logarithmic axis, and all in sight. */
    public LossView withLogarithmic(boolean yes) {
        return new LossView(unit, yes, terms, smoothed, Optional.empty(), hidden);
    }

    /** The same with other parts of the loss. */
    public LossView withTerms(EnumSet<LossTerm> others) {
        return new LossView(unit, logarithmic, others, smoothed, zoom, hidden);
    }

    /** The same with or without a running mean. */
    public LossView withSmoothed(boolean yes) {
        return new LossView(unit, logarithmic, terms, yes, zoom, hidden);
    }

    /** The same looking at one part; all of it if empty. */
    public LossView withZoom(Optional<Zoom> part) {
        return new LossView(unit, logarithmic, terms, smoothed, part, hidden);
    }

    /** The same with one curve hidden or, if it was, shown again. */
    public LossView toggle(String curve) {
        Set<String> others = new HashSet<>(hidden);
        if (!others.remove(curve)) {
            others.add(curve);
        }
        return new LossView(unit, logarithmic, terms, smoothed, zoom, others);
    }
}
