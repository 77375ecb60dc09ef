package org.conceptexplorer.figure;

import java.awt.Font;

/**
 * How figures look.
 *
 * @param theme decides the colours
 * @param fontFamily a family known to {@link Typeface}
 * @param fontSize of labels, in 1/96 inch
 * @param lineWidth of the boldest curve, in 1/96 inch; all lines follow
 * @param transparent whether the ground is left out
 * @param labels what is written around charts
 */
public record Style(
        Theme theme, String fontFamily, double fontSize, double lineWidth, boolean transparent, Labels labels) {
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

    /** The same look with text of another size. */
    public Style withFontSize(double size) {
        return new Style(theme, fontFamily, size, lineWidth, transparent, labels);
    }

    /** The same look with text of another family. */
    public Style withFontFamily(String family) {
        return new Style(theme, family, fontSize, lineWidth, transparent, labels);
    }

    /** The same look with lines of another width. */
    public Style withLineWidth(double width) {
        return new Style(theme, fontFamily, fontSize, width, transparent, labels);
    }

    /** The same look with or without a ground. */
    public Style withTransparent(boolean without) {
        return new Style(theme, fontFamily, fontSize, lineWidth, without, labels);
    }

    /** The same look with other words around charts. */
    public Style withLabels(Labels others) {
        return new Style(theme, fontFamily, fontSize, lineWidth, transparent, others);
    }
}
