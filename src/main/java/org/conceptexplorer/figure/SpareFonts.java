package org.conceptexplorer.figure;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Fonts of this computer that have letters which a figure's own font lacks. */
public final class SpareFonts {
    /** Java's names for whatever fonts a computer has: no file stands behind them that could be embedded. */
    private static final Set<String> LOGICAL = Set.of("Dialog", "DialogInput", "Monospaced", "SansSerif", "Serif");

    private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);
    private static final Map<Integer, Optional<String>> FAMILIES = new ConcurrentHashMap<>();

    private SpareFonts() {}

    /** The font to write a letter in: {@code font} itself if it has it, or if none has. */
    public static Font of(int letter, Font font) {
        return has(font, letter)
                ? font
                : FAMILIES.computeIfAbsent(letter, SpareFonts::family)
                        .map(family -> isBold(font)
                                ? Typeface.semiBold(family, font.getSize2D())
                                : Typeface.regular(family, font.getSize2D()))
                        .filter(spare -> has(spare, letter))
                        .orElse(font);
    }

    private static boolean isBold(Font font) {
        return font.isBold() || font.getFontName().contains("SemiBold");
    }

    private static Optional<String> family(int letter) {
        List<String> families = Typeface.families();
        // Fonts without serifs first: they go with the bundled one.
        Stream<String> plain = families.stream().filter(family -> family.contains("Sans") && !family.contains("Mono"));
        return Stream.concat(plain, families.stream())
                .filter(family -> !LOGICAL.contains(family))
                .filter(family -> has(Typeface.regular(family, 1), letter))
                .findFirst();
    }

    /** Whether a font can draw a letter. A font of coloured pictures says that it can, but draws nothing in Java. */
    public static boolean has(Font font, int letter) {
        return isInvisible(letter) || (font.canDisplay(letter) && drawsSomething(font, letter));
    }

    private static boolean drawsSomething(Font font, int letter) {
        return !font.createGlyphVector(METRICS, Character.toString(letter))
                .getOutline()
                .getBounds2D()
                .isEmpty();
    }

    private static boolean isInvisible(int letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.FORMAT
                || (letter >= 0xFE00 && letter <= 0xFE0F); // variation selectors
    }
}
