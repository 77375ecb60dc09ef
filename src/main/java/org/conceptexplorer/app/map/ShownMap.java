package org.conceptexplorer.app.map;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.app.selection.Selection;
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
    static ShownMap of(PlacedCodes placed, MapSet colours, MapColour colour, Selection selection) {
        FloatMatrix values = colour.values(colours);
        return new ShownMap(
                placed, values, colour.meaning(colours, values), selected(placed.set(), selection), selection.label());
    }

    /** The same map with another selection. */
    ShownMap with(Selection selection) {
        return new ShownMap(placed, values, colour, selected(placed.set(), selection), selection.label());
    }

    /** The classes that there are, ascending; none without labels. */
    int[] classes() {
        return placed.set().classes();
    }

    /** How many points are selected. */
    public int count() {
        return selected.cardinality();
    }

    /** Whether something in particular is selected. */
    public boolean narrowed() {
        return count() < placed.points().rows();
    }

    /** The points that are selected and are training images, which no other place shows. */
    int trainingCount() {
        return selected.get(Math.min(placed.set().testSize(), selected.length()), selected.length())
                .cardinality();
    }

    private static BitSet selected(MapSet set, Selection selection) {
        BitSet selected = new BitSet(set.size());
        Set<Integer> chosen = points(set, selection);
        boolean all = selection.images().isEmpty() && selection.training().isEmpty();
        for (int point = 0; point < set.size(); point++) {
            boolean ofClass = selection.label().isEmpty()
                    || set.label(point) == selection.label().getAsInt();
            selected.set(point, ofClass && (all || chosen.contains(point)));
        }
        return selected;
    }

    /** The points of the images that are selected one by one. */
    private static Set<Integer> points(MapSet set, Selection selection) {
        Set<Integer> points = new HashSet<>();
        addPoints(points, set, true, selection.images());
        addPoints(points, set, false, selection.training());
        return points;
    }

    private static void addPoints(Set<Integer> points, MapSet set, boolean ofTest, List<Integer> positions) {
        positions.forEach(position -> set.point(ofTest, position).ifPresent(points::add));
    }
}
