package org.conceptexplorer.app.map;

import java.util.BitSet;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.app.codes.EncodedSet;
import org.conceptexplorer.app.selection.Selection;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.figure.points.PointColour;

/**
 * A map as it is to be shown.
 *
 * @param placed the points
 * @param values what colours each of them, images × 1
 * @param colour what that means
 * @param selected the points that are selected; all of them if nothing in particular is
 * @param label the class that is selected, if one is
 */
public record ShownMap(PlacedCodes placed, FloatMatrix values, PointColour colour, BitSet selected, OptionalInt label) {
    /** Keeps its own set. */
    public ShownMap {
        selected = (BitSet) selected.clone();
    }

    @Override
    public BitSet selected() {
        return (BitSet) selected.clone();
    }

    /** A map of these points with that colour and selection. */
    static ShownMap of(PlacedCodes placed, EncodedSet colours, MapColour colour, Selection selection) {
        FloatMatrix values = colour.values(colours);
        return new ShownMap(
                placed,
                values,
                colour.meaning(colours, values),
                selected(placed.set().images(), selection),
                selection.label());
    }

    /** The same map with another selection. */
    ShownMap with(Selection selection) {
        return new ShownMap(placed, values, colour, selected(placed.set().images(), selection), selection.label());
    }

    /** The classes that there are, ascending; none without labels. */
    int[] classes() {
        return placed.set().images().classes();
    }

    /** How many points are selected. */
    public int count() {
        return selected.cardinality();
    }

    /** Whether something in particular is selected. */
    public boolean narrowed() {
        return count() < placed.points().rows();
    }

    private static BitSet selected(ImageSet images, Selection selection) {
        BitSet selected = new BitSet(images.size());
        Set<Integer> chosen = new HashSet<>(selection.images());
        for (int image = 0; image < images.size(); image++) {
            boolean in = chosen.isEmpty() || chosen.contains(image);
            boolean ofClass = selection.label().isEmpty()
                    || images.label(image) == selection.label().getAsInt();
            selected.set(image, in && ofClass);
        }
        return selected;
    }
}
