package org.conceptexplorer.figure.concept;

import java.awt.Font;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.model.Architecture;

/**
 * How the ten concepts of a figure are told apart: by their names where these have room, else by their numbers, with a
 * key of the names below the figure.
 *
 * @param names what the concepts are called
 * @param named whether the names themselves stand at the concepts' places
 * @param font of what stands there; empty where not even numbers have room
 */
record ConceptLabels(ConceptNames names, boolean named, Optional<Font> font) {
    private static final double NUMBER_ROOM = 1.15; // of a digit's width
    private static final double NAME_ROOM = 1.06; // of a name's width

    /** What has room in the concepts' places, each {@code room} wide, in a font up to {@code whole}. */
    static ConceptLabels fitting(Style style, Font whole, double room) {
        ConceptNames names = style.labels().concepts();
        if (names.areThere()) {
            Optional<Font> font = font(style, whole, room / NAME_ROOM, names::of);
            if (font.isPresent()) {
                return new ConceptLabels(names, true, font);
            }
        }
        return new ConceptLabels(names, false, font(style, whole, room / NUMBER_ROOM, concept -> "0"));
    }

    private static Optional<Font> font(Style style, Font whole, double room, IntFunction<String> texts) {
        double widest = IntStream.range(0, Architecture.CONCEPTS)
                .mapToObj(texts)
                .mapToDouble(text -> Canvas.textWidth(text, whole))
                .max()
                .orElse(0);
        double fitting = whole.getSize2D() * room / widest;
        return fitting < Math.min(style.smallest(), whole.getSize2D())
                ? Optional.empty()
                : Optional.of(whole.deriveFont((float) Math.min(whole.getSize2D(), fitting)));
    }

    /** What stands at a concept's place, if anything does. */
    String at(int concept) {
        return named ? names.of(concept) : String.valueOf(concept);
    }

    /** A key of the names for a figure that has no room for them elsewhere; takes no room where it is not needed. */
    NameKey key(Style style, double width) {
        return names.areThere() && !named ? NameKey.of(style, width, this::inKey) : NameKey.NONE;
    }

    private String inKey(int concept) {
        String number = String.valueOf(concept);
        String name = names.of(concept);
        return font.isEmpty() || name.equals(number) ? name : number + " " + name;
    }
}
