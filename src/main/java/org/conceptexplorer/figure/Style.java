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
 */
@RecordBuilder
public record Style(
        Theme theme, String fontFamily, double fontSize, double lineWidth, boolean transparent, Labels labels)
        implements StyleBuilder.With {
    /** The window's look. */
    public static final Style LIGHT = of(Theme.LIGHT);

    /** The dark window's look. */
    public static final Style DARK = of(Theme.DARK);

    /** The look for black-and-white print. */
    public static final Style GREY = of(Theme.GREY);

    /** A theme with the bundled font at 12 units and curves of 2. */
    public static Style of(Theme theme) {
        return new Style(theme, Typeface.BUNDLED, 12, 2, false, Labels.USUAL);
    }

    /** The theme's colours. */
    public Palette palette() {
        return theme.palette();
    }

    /** The font of labels. */
    public Font font() {
        return Typeface.regular(fontFamily, fontSize);
    }

    /** The font of ticks and other small numbers. */
    public Font smallFont() {
        return Typeface.regular(fontFamily, fontSize * 11 / 12);
    }

    /** The font of headings. */
    public Font boldFont() {
        return Typeface.semiBold(fontFamily, fontSize);
    }
}
