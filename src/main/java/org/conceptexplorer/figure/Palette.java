package org.conceptexplorer.figure;

import java.awt.Color;

/**
 * The colours of a figure.
 *
 * @param ground behind everything
 * @param ink text and axes
 * @param muted text and lines of second rank
 * @param grid lines that only guide the eye, and empty cells
 * @param paper an image's pixel without ink
 * @param pen an image's pixel with full ink
 * @param accent training curves
 * @param zero a difference of nothing
 * @param less a difference of -1
 * @param more a difference of +1
 * @param concepts the ten concepts' colours
 */
public record Palette(
        Color ground,
        Color ink,
        Color muted,
        Color grid,
        Color paper,
        Color pen,
        Color accent,
        Color zero,
        Color less,
        Color more,
        ConceptPalette concepts) {
    static final Palette LIGHT = new Palette(
            Color.WHITE,
            new Color(0x1f2328),
            new Color(0x656d76),
            new Color(0xe3e7ec),
            new Color(0xf6f8fa),
            new Color(0x111418),
            new Color(0x2470c8),
            Color.WHITE,
            new Color(0x1e62b0),
            new Color(0xb8321a),
            ConceptPalette.PETROFF);

    static final Palette DARK = new Palette(
            new Color(0x0d1117),
            new Color(0xe6edf3),
            new Color(0x9198a1),
            new Color(0x2a313a),
            new Color(0x161b22),
            new Color(0xf4f7fa),
            new Color(0x6cb2ff),
            new Color(0x0d1117),
            new Color(0x5ea8f2),
            new Color(0xff8a66),
            ConceptPalette.PETROFF);

    static final Palette GREY = new Palette(
            Color.WHITE,
            Color.BLACK,
            new Color(0x555555),
            new Color(0xe0e0e0),
            Color.WHITE,
            Color.BLACK,
            new Color(0x6a6a6a),
            new Color(0xbdbdbd),
            Color.WHITE,
            Color.BLACK,
            ConceptPalette.GREYS);

    /** The same with other colours for the concepts. */
    Palette withConcepts(ConceptPalette others) {
        return new Palette(ground, ink, muted, grid, paper, pen, accent, zero, less, more, others);
    }

    /** A colour between two, {@code share} of the way from the first to the second. */
    public static Color mix(Color first, Color second, double share) {
        double s = Math.min(1, Math.max(0, share));
        return new Color(
                between(first.getRed(), second.getRed(), s),
                between(first.getGreen(), second.getGreen(), s),
                between(first.getBlue(), second.getBlue(), s));
    }

    private static int between(int first, int second, double share) {
        return (int) Math.round(first + share * (second - first));
    }

    /** Black or white, whichever is easier to read on a colour (WCAG 2 contrast). */
    public static Color readableOn(Color color) {
        // Equal contrast with black and with white is at a relative luminance of 0.179.
        return luminance(color) > 0.179 ? Color.BLACK : Color.WHITE;
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** The colour of a pixel's ink, 0 to 1. */
    public Color ink(double value) {
        return mix(paper, pen, value);
    }

    /** The colour of a signed difference, -1 to 1. */
    public Color difference(double value) {
        return mix(zero, value < 0 ? less : more, Math.abs(value));
    }
}
