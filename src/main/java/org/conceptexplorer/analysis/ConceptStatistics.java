package org.conceptexplorer.analysis;

import java.util.List;
import java.util.stream.IntStream;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Encoding;

/**
 * How a network uses its concepts over many images. An activation counts as used where it is above 0.
 *
 * @param images how many images were looked at
 * @param zeroShare share of all code values that are exactly zero, in [0, 1]; NaN without images
 * @param concepts one entry for each concept, that of concept 0 first
 */
public record ConceptStatistics(int images, double zeroShare, List<Use> concepts) {
    /**
     * How one concept is used.
     *
     * @param activeShare share of the images in which it is above 0 anywhere, in [0, 1]
     * @param mean its activation, the mean over images and places
     * @param largest its largest activation
     */
    public record Use(double activeShare, double mean, double largest) {
        /** Whether no image wakes it. */
        public boolean dead() {
            return largest <= 0;
        }
    }

    /** Makes its list unmodifiable. */
    public ConceptStatistics {
        concepts = List.copyOf(concepts);
    }

    /** The statistics of a network's codes. */
    public static ConceptStatistics of(Encoding encoding) {
        List<Use> uses = IntStream.range(0, Architecture.CONCEPTS)
                .mapToObj(concept -> use(encoding, concept))
                .toList();
        return new ConceptStatistics(encoding.size(), zeroShare(encoding), uses);
    }

    /** The concepts that no image wakes. */
    public List<Integer> dead() {
        return IntStream.range(0, concepts.size())
                .filter(concept -> concepts.get(concept).dead())
                .boxed()
                .toList();
    }

    private static double zeroShare(Encoding encoding) {
        int units = encoding.architecture().codeSize();
        long zeros = 0;
        for (int image = 0; image < encoding.size(); image++) {
            for (int unit = 0; unit < units; unit++) {
                zeros += encoding.activation(image, unit) == 0 ? 1 : 0;
            }
        }
        return (double) zeros / ((long) units * encoding.size());
    }

    private static Use use(Encoding encoding, int concept) {
        int units = encoding.architecture().codeSize();
        int active = 0;
        double sum = 0;
        double largest = 0;
        for (int image = 0; image < encoding.size(); image++) {
            double own = 0;
            for (int unit = concept; unit < units; unit += Architecture.CONCEPTS) {
                sum += encoding.activation(image, unit);
                own = Math.max(own, encoding.activation(image, unit));
            }
            active += own > 0 ? 1 : 0;
            largest = Math.max(largest, own);
        }
        double places = (double) units / Architecture.CONCEPTS;
        return new Use((double) active / encoding.size(), sum / (places * encoding.size()), largest);
    }
}
