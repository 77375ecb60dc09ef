package org.conceptexplorer.figure.concept;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.ConceptCode;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.Telling;
import org.conceptexplorer.model.Architecture;

/** Tells in words where in an image each concept is active. */
final class MapsTelling {
    private MapsTelling() {}

    static String of(EncodedImage image, ConceptNames names) {
        return Telling.image(image) + ". "
                + image.result()
                        .map(result -> IntStream.range(0, Architecture.CONCEPTS)
                                .mapToObj(concept -> tell(result.code(), concept, names))
                                .collect(Collectors.joining(" ")))
                        .orElse("No network has seen it.");
    }

    private static String tell(ConceptCode code, int concept, ConceptNames names) {
        int strongest = 0;
        int active = 0;
        for (int place = 0; place < code.places(); place++) {
            active += code.at(place, concept) > 0 ? 1 : 0;
            strongest = code.at(place, concept) > code.at(strongest, concept) ? place : strongest;
        }
        String name = "Concept " + names.of(concept);
        if (active == 0) {
            return name + " is silent.";
        }
        int row = Math.floorDiv(strongest, code.side()) + 1;
        return name + " is active at " + active + " of " + code.places() + " places, most of all in row " + row
                + ", column " + (strongest % code.side() + 1) + " (" + Telling.number(code.at(strongest, concept))
                + ").";
    }
}
