package org.conceptexplorer.export.legible;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.Style;

/** Makes sure that all that is written on a figure can be read, or says how much room it takes. */
public final class Legibility {
    private static final double MILLIMETRE = 96 / 25.4;
    private static final double MOST = 1000; // mm, as large as a figure can be

    private Legibility() {}

    /**
     * Checks a figure at a size: every letter is there, texts keep their size, none is cut off or lies over another.
     *
     * @param width in 1/96 inch
     * @param height in 1/96 inch
     * @throws ExplainedException naming a text that has no room, and the least height, or else the least width, at which
     *     it has
     */
    public static void check(Figure figure, Style style, double width, double height) {
        Optional<Fault> fault = TextCheck.fault(figure, style, width, height);
        if (fault.isPresent()) {
            String help = fault.get().ofRoom() ? room(figure, style, width, height) : "";
            throw new ExplainedException(
                    "The figure " + figure.name() + " " + fault.get().what() + help + ".");
        }
    }

    /** Whether a figure has colours that what lies below shines through. */
    public static boolean isTranslucent(Figure figure, Style style, double width, double height) {
        return TextCheck.drawn(figure, style, width, height).translucent();
    }

    /** The size of the largest text, in 1/96 inch, and what it says. */
    public static Optional<String> largerThan(Figure figure, Style style, double width, double height, double most) {
        return TextCheck.drawn(figure, style, width, height).texts().stream()
                .filter(text -> text.size() > most + 0.01)
                .map(DrawnText::words)
                .findFirst();
    }

    private static String room(Figure figure, Style style, double width, double height) {
        double given = height / MILLIMETRE;
        OptionalDouble high = least(
                given,
                Math.max(given, figure.heightFor(width, style) / MILLIMETRE) + 1,
                mm -> isClear(figure, style, width, mm * MILLIMETRE));
        if (high.isPresent()) {
            return say("; at this width it needs a height of at least %.0f mm, or smaller type", high.getAsDouble());
        }
        OptionalDouble wide = least(
                width / MILLIMETRE,
                MOST,
                mm -> isClear(figure, style, mm * MILLIMETRE, figure.heightFor(mm * MILLIMETRE, style)));
        return wide.isPresent()
                ? say(
                        "; it needs a width of at least %.0f mm and the height that suits it, or smaller type",
                        wide.getAsDouble())
                : "; show less of it, or choose smaller type";
    }

    private static String say(String words, double millimetres) {
        return String.format(Locale.ROOT, words, millimetres);
    }

    private static boolean isClear(Figure figure, Style style, double width, double height) {
        return TextCheck.fault(figure, style, width, height).isEmpty();
    }

    /** The least whole number between two at which something holds, if it holds at the upper one. */
    private static OptionalDouble least(double from, double to, DoublePredicate holds) {
        double high = Math.min(MOST, Math.ceil(to));
        if (!holds.test(high)) {
            return OptionalDouble.empty();
        }
        double low = Math.floor(from);
        while (high - low > 1) {
            double middle = Math.floor((low + high) / 2);
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return OptionalDouble.of(high);
    }
}
