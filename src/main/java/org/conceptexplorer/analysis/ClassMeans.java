package org.conceptexplorer.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Encoding;

/**
 * How active each concept is, on average, for the images of each class.
 *
 * @param classes one entry for each class that has images, the lowest label first
 */
public record ClassMeans(List<ClassMean> classes) {
    /**
     * The mean activations of one class.
     *
     * @param label the class; for MNIST the digit
     * @param name what it is called; for MNIST the digit; "all" for images whose classes nobody knows
     * @param images how many images it has
     * @param activations ten means over its images and all places, concept 0 first
     * @param active ten shares, 0 to 1, of its images that a concept is active for at any place
     */
    public record ClassMean(int label, String name, int images, List<Double> activations, List<Double> active) {
        /** The means of a class that is called by its number. */
        public ClassMean(int label, int images, List<Double> activations, List<Double> active) {
            this(label, String.valueOf(label), images, activations, active);
        }

        /** Makes its lists unmodifiable. */
        public ClassMean {
            activations = List.copyOf(activations);
            active = List.copyOf(active);
        }
    }

    /** Makes its list unmodifiable. */
    public ClassMeans {
        classes = List.copyOf(classes);
    }

    /** The largest mean; 0 without classes. */
    public double largest() {
        return classes.stream()
                .flatMap(one -> one.activations().stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    /** Takes in a network's codes, some images at a time. */
    public static final class Recorder {
        private final ImageSet images;
        private final TreeMap<Integer, Sums> sums = new TreeMap<>();

        /**
         * No codes yet.
         *
         * @param images where the labels come from
         */
        public Recorder(ImageSet images) {
            this.images = images;
        }

        /**
         * Takes in codes.
         *
         * @param positions which images were encoded, in this order
         * @param encoding their codes
         */
        public void add(int[] positions, Encoding encoding) {
            for (int image = 0; image < positions.length; image++) {
                sums.computeIfAbsent(images.label(positions[image]), label -> new Sums(label, name(label)))
                        .add(encoding, image);
            }
        }

        private String name(int label) {
            return label == ImageSet.NO_LABEL ? "all" : images.names().name(label);
        }

        /** The means of all codes so far. */
        public ClassMeans means() {
            return new ClassMeans(sums.values().stream().map(Sums::mean).toList());
        }
    }

    private static final class Sums {
        private final int label;
        private final String name;
        private final double[] sums = new double[Architecture.CONCEPTS];
        private final int[] active = new int[Architecture.CONCEPTS];
        private int images;
        private int places = 1;

        Sums(int label, String name) {
            this.label = label;
            this.name = name;
        }

        void add(Encoding encoding, int image) {
            int units = encoding.architecture().codeSize();
            places = units / Architecture.CONCEPTS;
            images++;
            boolean[] seen = new boolean[Architecture.CONCEPTS];
            for (int unit = 0; unit < units; unit++) {
                float activation = encoding.activation(image, unit);
                sums[unit % Architecture.CONCEPTS] += activation;
                seen[unit % Architecture.CONCEPTS] |= activation > 0;
            }
            for (int concept = 0; concept < seen.length; concept++) {
                active[concept] += seen[concept] ? 1 : 0;
            }
        }

        ClassMean mean() {
            List<Double> means = Arrays.stream(sums)
                    .map(sum -> sum / ((double) images * places))
                    .boxed()
                    .toList();
            List<Double> shares = Arrays.stream(active)
                    .mapToObj(count -> count / (double) images)
                    .toList();
            return new ClassMean(label, name, images, means, shares);
        }
    }
}
