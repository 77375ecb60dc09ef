package org.conceptexplorer.figure.paint;

import java.awt.Font;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.conceptexplorer.figure.SpareFonts;

/**
 * A text with the fonts it is written in: its own, and others for letters that this one lacks.
 *
 * @param runs pieces of one font and one direction, from left to right as they stand on the sheet
 */
record Lettering(List<Run> runs) {
    /**
     * A piece of a text.
     *
     * @param text in the order it is read
     * @param font has all of its letters, if any font of this computer has
     */
    record Run(String text, Font font) {
        double width() {
            return text.isEmpty()
                    ? 0
                    : font.getStringBounds(text, Canvas.METRICS).getWidth();
        }
    }

    /** A text in its font as far as that has its letters. */
    static Lettering of(String text, Font font) {
        return font.canDisplayUpTo(text) < 0 ? new Lettering(List.of(new Run(text, font))) : mixed(text, font);
    }

    double width() {
        return runs.stream().mapToDouble(Run::width).sum();
    }

    /** Pieces of one direction, those read from right to left in reverse (Unicode Standard Annex 9). */
    private static Lettering mixed(String text, Font font) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        byte[] levels = new byte[bidi.getRunCount()];
        Object[] pieces = new Object[levels.length];
        for (int run = 0; run < levels.length; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            List<Run> piece = byFont(text.substring(bidi.getRunStart(run), bidi.getRunLimit(run)), font);
            if (levels[run] % 2 == 1) {
                Collections.reverse(piece);
            }
            pieces[run] = piece;
        }
        Bidi.reorderVisually(levels, 0, pieces, 0, pieces.length);
        List<Run> runs = new ArrayList<>();
        for (Object piece : pieces) {
            for (Object run : (List<?>) piece) {
                runs.add((Run) run);
            }
        }
        return new Lettering(List.copyOf(runs));
    }

    private static List<Run> byFont(String text, Font font) {
        List<Run> runs = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            int next = at + Character.charCount(letter);
            int last = runs.size() - 1;
            Font fitting = last >= 0 && SpareFonts.has(runs.get(last).font(), letter)
                    ? runs.get(last).font()
                    : SpareFonts.of(letter, font);
            if (last >= 0 && fitting.equals(runs.get(last).font())) {
                runs.set(last, new Run(runs.get(last).text() + text.substring(at, next), fitting));
            } else {
                runs.add(new Run(text.substring(at, next), fitting));
            }
            at = next;
        }
        return runs;
    }
}
