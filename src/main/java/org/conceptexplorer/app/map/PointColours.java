package org.conceptexplorer.app.map;

import java.util.BitSet;
import org.conceptexplorer.figure.Palette;
import org.conceptexplorer.figure.points.PointColour;

/** The colours of all points, worked out once for a map and a look, so that a frame only copies them. */
final class PointColours {
    private static final int STEPS = 256; // of a range of values

    private final int[] colours;
    private final int[] passes; // the points in the order in which they are painted: those that are selected last
    private final int dim;

    PointColours(ShownMap map, Palette palette) {
        PointColour meaning = map.colour();
        int[] full = table(meaning, palette, false);
        int[] pale = table(meaning, palette, true);
        BitSet selected = map.selected();
        int count = map.values().rows();
        colours = new int[count];
        passes = new int[count];
        dim = count - selected.cardinality();
        int nextDim = 0;
        int nextFull = dim;
        for (int point = 0; point < count; point++) {
            boolean in = selected.get(point);
            int step = step(meaning, map.values().at(point, 0));
            colours[point] = in ? full[step] : pale[step];
            passes[in ? nextFull++ : nextDim++] = point;
        }
    }

    private static int[] table(PointColour meaning, Palette palette, boolean pale) {
        int[] table = new int[STEPS];
        for (int step = 0; step < STEPS; step++) {
            float value = meaning.grouped()
                    ? step
                    : (float) (meaning.low() + (meaning.high() - meaning.low()) * step / (STEPS - 1));
            table[step] = (pale ? meaning.dim(value, palette) : meaning.of(value, palette)).getRGB();
        }
        return table;
    }

    private static int step(PointColour meaning, float value) {
        if (meaning.grouped()) {
            return Math.floorMod((int) value, STEPS);
        }
        double range = meaning.high() - meaning.low();
        double share = range > 0 ? (value - meaning.low()) / range : 0;
        return (int) (Math.min(1, Math.max(0, share)) * (STEPS - 1));
    }

    /** The points in the order in which they are painted. */
    int point(int order) {
        return passes[order];
    }

    /** The colour of a point, opaque, as ARGB. */
    int colour(int point) {
        return colours[point];
    }

    /** How many come first and are not selected. */
    int dim() {
        return dim;
    }

    int size() {
        return colours.length;
    }
}
