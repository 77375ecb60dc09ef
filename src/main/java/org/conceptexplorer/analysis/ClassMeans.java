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
     */
    public record ClassMean(int label, String name, int images, List<Double> activations) {
        /** The means of a class that is called by its number. */
        public ClassMean(int label, int images, List<Double> activations) {
            this(label, String.valueOf(label), images, activations);
        }

        /** Makes its list unmodifiable. */
        public ClassMean {
            activations = List.copyOf(activations);
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
            for (int unit = 0; unit < units; unit++) {
                sums[unit % Architecture.CONCEPTS] += encoding.activation(image, unit);
            }
        }

        ClassMean mean() {
            List<Double> means = Arrays.stream(sums)
                    .map(sum -> sum / ((double) images * places))
                    .boxed()
                    .toList();
            return new ClassMean(label, name, images, means);
        }
    }
}
