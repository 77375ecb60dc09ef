package org.conceptexplorer.app.map;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.app.codes.EncodedSet;
import org.conceptexplorer.data.ImageSet;

/**
 * The images of a map with their codes, one for each point: first the test images, then the training images, both in file
 * order. Nothing is copied.
 *
 * @param kind which images they are
 * @param test the test images, if they are on the map
 * @param training the training images, if they are on the map
 */
public record MapSet(MapImages kind, Optional<EncodedSet> test, Optional<EncodedSet> training) {
    /** Checks that the parts are those of its kind. */
    public MapSet {
        if (test.isPresent() != kind.withTest() || training.isPresent() != kind.withTraining()) {
            throw new IllegalArgumentException("these are not the codes of " + kind.label());
        }
    }

    /** Test images alone. */
    public static MapSet ofTest(EncodedSet test) {
        return new MapSet(MapImages.TEST, Optional.of(test), Optional.empty());
    }

    /** How many points there are. */
    public int size() {
        return testSize() + trainingSize();
    }

    /** How many of them are test images. */
    int testSize() {
        return test.map(set -> set.images().size()).orElse(0);
    }

    /** How many of them are training images. */
    int trainingSize() {
        return training.map(set -> set.images().size()).orElse(0);
    }

    /** Whether a point is a test image. */
    boolean isTest(int point) {
        return point < testSize();
    }

    /** The place of a point's image in its file. */
    int position(int point) {
        return isTest(point) ? point : point - testSize();
    }

    private EncodedSet part(int point) {
        return (isTest(point) ? test : training).orElseThrow();
    }

    /** Where the images come from: the test images, the training images, or both. */
    List<ImageSet> images() {
        return parts().toList();
    }

    private Stream<ImageSet> parts() {
        return Stream.of(test, training).flatMap(Optional::stream).map(EncodedSet::images);
    }

    /** The image of a point. */
    public Pixels pixels(int point) {
        return Pixels.of(part(point).images(), position(point));
    }

    /** The image of a point, with its class. */
    EncodedImage image(int point) {
        return EncodedImage.plain(part(point).images(), new int[] {position(point)})
                .get(0);
    }

    /** What the image of a point is called. */
    String name(int point) {
        return (isTest(point) ? "image " : "training image ") + position(point);
    }

    /** The class number of a point; {@link ImageSet#NO_LABEL} if nobody knows it. */
    int label(int point) {
        return part(point).images().label(position(point));
    }

    /** Whether all images have labels. */
    boolean isLabelled() {
        return parts().allMatch(ImageSet::isLabelled);
    }

    /** What a class is called. */
    String className(int label) {
        return parts().findFirst().orElseThrow().names().name(label);
    }

    /** The classes that there are, ascending; none unless all images are labelled. */
    int[] classes() {
        return isLabelled()
                ? parts().flatMapToInt(images -> IntStream.of(images.classes()))
                        .distinct()
                        .sorted()
                        .toArray()
                : new int[0];
    }

    /** How strong a concept is in a point's code, the mean over its places. */
    float mean(int point, int concept) {
        return part(point).codes().mean(position(point), concept);
    }

    /** How far the picture drawn from a point's code is from its image: the cross-entropy per pixel, in nats. */
    float error(int point) {
        return part(point).errors().value(position(point));
    }

    /** The codes as a table, whole ones or one number for each concept. */
    FloatMatrix table(boolean means) {
        List<FloatMatrix> tables = Stream.of(test, training)
                .flatMap(Optional::stream)
                .map(set -> means ? set.codes().means() : set.codes().whole())
                .toList();
        return tables.size() == 1
                ? tables.get(0)
                : FloatMatrix.filled(
                        size(), tables.get(0).columns(), (point, column) -> tables.get(isTest(point) ? 0 : 1)
                                .at(position(point), column));
    }

    /** The point of an image, by its place in its file; empty if it is not on the map. */
    OptionalInt point(boolean ofTest, int position) {
        int size = ofTest ? testSize() : trainingSize();
        return position < size ? OptionalInt.of(position + (ofTest ? 0 : testSize())) : OptionalInt.empty();
    }

    /** Whether another set holds the very same images. */
    boolean hasImagesOf(MapSet other) {
        return kind == other.kind && images().equals(other.images());
    }
}
