package org.conceptexplorer.figure;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.awt.Font;

/**
 * How figures look. Has a {@code with} method for each of its parts, which makes the same look with another value.
 *
 * @param theme decides the colours
 * @param fontFamily a family known to {@link Typeface}
 * @param fontSize of labels, in 1/96 inch
 * @param lineWidth of the boldest curve, in 1/96 inch; all lines follow
 * @param transparent whether the ground is left out
 * @param labels what is written around charts
 * @param leastSize what no text is smaller than as far as a figure can help it, in 1/96 inch; 0 where that is up to the
 *     figure. Numbers that have room only below it are left out
 */
@RecordBuilder
public record Style(
        Theme theme,
        String fontFamily,
        double fontSize,
        double lineWidth,
        boolean transparent,
        Labels labels,
        double leastSize)
        implements StyleBuilder.With {
    private static final double SMALL = 11 / 12.0; // of the font size
    private static final double SMALLEST = 0.7; // of the small font: below it nobody reads numbers

    /** The window's look. */
    public static final Style LIGHT = of(Theme.LIGHT);

    /** The dark window's look. */
    public static final Style DARK = of(Theme.DARK);

    /** The look for black-and-white print. */
    public static final Style GREY = of(Theme.GREY);

    /** A theme with the bundled font at 12 units and curves of 2. */
    public static Style of(Theme theme) {
        return new Style(theme, Typeface.BUNDLED, 12, 2, false, Labels.USUAL, 0);
    }

    /** The theme's colours; concepts that a person gave a colour have it, but for black-and-white print. */
    public Palette palette() {
        ConceptNames named = labels.concepts();
        Palette usual = theme.palette();
        return named.colors().isEmpty() || theme == Theme.GREY
                ? usual
                : usual.withConcepts(named.colored(usual.concepts()));
    }

    /** The font of labels. */
    public Font font() {
        return Typeface.regular(fontFamily, fontSize);
    }

    /** The font of ticks and other small numbers. */
    public Font smallFont() {
        return Typeface.regular(fontFamily, Math.max(fontSize * SMALL, Math.min(leastSize, fontSize)));
    }

    /** The font of the smallest numbers, such as those at the ends of a key. */
    public Font tinyFont() {
        return Typeface.regular(fontFamily, Math.max(fontSize * 0.75, Math.min(leastSize, fontSize)));
    }

    /** How small a number may become before it is left out. */
    public double smallest() {
        return Math.max(leastSize, SMALLEST * SMALL * fontSize);
    }

    /** The font of headings. */
    public Font boldFont() {
        return Typeface.semiBold(fontFamily, fontSize);
    }
}
