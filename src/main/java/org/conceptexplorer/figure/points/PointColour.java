package org.conceptexplorer.figure.points;

import java.awt.Color;
import java.util.List;
import java.util.OptionalInt;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.Palette;

/**
 * What colours the points of a map.
 *
 * @param what what is coloured by, such as {@code class}, {@code concept 4}, {@code error}
 * @param groups what the groups are called, if points are coloured by groups; else none
 * @param concept the concept whose colour the highest values have; empty for other values
 * @param low the value of the palest colour
 * @param high the value of the full colour
 */
public record PointColour(String what, List<String> groups, OptionalInt concept, double low, double high) {
    /** Makes its list unmodifiable. */
    public PointColour {
        groups = List.copyOf(groups);
    }

    /** What colours the points, with the name that a concept has. */
    public String called(ConceptNames names) {
        return concept.isPresent() ? names.called(concept.getAsInt()) : what;
    }

    /** Points without any difference. */
    public static PointColour none() {
        return new PointColour("nothing", List.of(""), OptionalInt.empty(), 0, 1);
    }

    /** Whether each point belongs to a group. */
    public boolean grouped() {
        return !groups.isEmpty();
    }

    /** The colour of a value, or of the group of that number. */
    public Color of(float value, Palette palette) {
        if (grouped()) {
            List<Color> colors = palette.concepts().colors();
            return groups.size() == 1 ? palette.muted() : colors.get(Math.floorMod((int) value, colors.size()));
        }
        double share = high > low ? (value - low) / (high - low) : 0;
        Color full = concept.isPresent() ? palette.concepts().color(concept.getAsInt()) : palette.more();
        return Palette.mix(Palette.mix(palette.grid(), palette.muted(), 0.25), full, share);
    }

    /** The colour of a point that is not selected. */
    public Color dim(float value, Palette palette) {
        return Palette.mix(palette.ground(), of(value, palette), 0.16);
    }
}
