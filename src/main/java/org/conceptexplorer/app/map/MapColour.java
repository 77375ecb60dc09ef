package org.conceptexplorer.app.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.concept.Quantiles;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.points.PointColour;

/**
 * What points are coloured by.
 *
 * @param kind the way
 * @param concept which concept, where one colours them
 */
public record MapColour(Kind kind, int concept) {
    /** What points can be coloured by. */
    public enum Kind {
        /** The class of each image. */
        CLASS,
        /** How strong one concept is in it. */
        CONCEPT,
        /** How far its picture is from it. */
        ERROR
    }

    private static final double CUT = 0.99; // a few points with huge values would take all colours from the others

    /** What there is to choose from, for images with or without classes. */
    static List<MapColour> all(boolean labelled, int concepts) {
        List<MapColour> all = new ArrayList<>();
        if (labelled) {
            all.add(new MapColour(Kind.CLASS, 0));
        }
        all.add(new MapColour(Kind.ERROR, 0));
        IntStream.range(0, concepts).forEach(concept -> all.add(new MapColour(Kind.CONCEPT, concept)));
        return all;
    }

    /** What people call it. */
    public String label() {
        return label(ConceptNames.NUMBERS);
    }

    /** What people call it who have given concepts names. */
    String label(ConceptNames names) {
        return switch (kind) {
            case CLASS -> "class";
            case CONCEPT -> names.called(concept);
            case ERROR -> "error";
        };
    }

    /** For each image the value that colours it: a number, or the number of its group. */
    FloatMatrix values(MapSet set) {
        return FloatMatrix.filled(set.size(), 1, (point, column) -> switch (kind) {
            case CLASS -> set.label(point);
            case CONCEPT -> set.mean(point, concept);
            case ERROR -> set.error(point);
        });
    }

    /** What the values mean. */
    PointColour meaning(MapSet set, FloatMatrix values) {
        if (kind == Kind.CLASS) {
            int[] classes = set.classes();
            int last = classes.length == 0 ? 0 : classes[classes.length - 1];
            return new PointColour(
                    label(),
                    IntStream.rangeClosed(0, last).mapToObj(set::className).toList(),
                    OptionalInt.empty(),
                    0,
                    1);
        }
        float[] sorted = new float[values.rows()];
        for (int image = 0; image < sorted.length; image++) {
            sorted[image] = values.at(image, 0);
        }
        Arrays.sort(sorted);
        OptionalInt coloured = kind == Kind.CONCEPT ? OptionalInt.of(concept) : OptionalInt.empty();
        double low = kind == Kind.CONCEPT ? 0 : Quantiles.of(sorted, 1 - CUT);
        return new PointColour(label(), List.of(), coloured, low, Quantiles.of(sorted, CUT));
    }
}
