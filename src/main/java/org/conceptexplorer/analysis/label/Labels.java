package org.conceptexplorer.analysis.label;

import java.util.List;
import java.util.stream.IntStream;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.SeededRandom;

/** The classes of a number of images. Immutable. Where images have no labels, there is no such object. */
public final class Labels {
    private final int[] values;
    private final List<String> names;

    private Labels(int[] values, List<String> names) {
        this.values = values;
        this.names = names;
    }

    /**
     * Copies labels.
     *
     * @param values for each image its class, from 0 on
     * @param names for each class what people call it; classes without images are allowed
     * @throws IllegalArgumentException if a label has no name
     */
    public static Labels of(int[] values, List<String> names) {
        for (int image = 0; image < values.length; image++) {
            if (values[image] < 0 || values[image] >= names.size()) {
                throw new IllegalArgumentException("image " + image + " has the label " + values[image]
                        + ", which is none of " + names.size() + " classes");
            }
        }
        return new Labels(values.clone(), List.copyOf(names));
    }

    /** The labels of a set of images whose classes are called by their numbers: 0 up to the highest. */
    public static Labels of(ImageSet images) {
        int[] values = IntStream.range(0, images.size()).map(images::label).toArray();
        int classes = IntStream.of(values).max().orElse(-1) + 1;
        return of(values, IntStream.range(0, classes).mapToObj(String::valueOf).toList());
    }

    /** How many images there are. */
    public int size() {
        return values.length;
    }

    /** The class of an image. */
    public int at(int image) {
        return values[image];
    }

    /** How many classes there are, with or without images. */
    public int classes() {
        return names.size();
    }

    /** What people call a class. */
    public String name(int label) {
        return names.get(label);
    }

    /** For each class how many images it has. */
    public int[] counts() {
        int[] counts = new int[classes()];
        for (int label : values) {
            counts[label]++;
        }
        return counts;
    }

    /** The labels of some images, in the order they are named in. */
    public Labels select(int[] chosen) {
        return new Labels(IntStream.of(chosen).map(image -> values[image]).toArray(), names);
    }

    /** The same labels handed to other images at random: what is found with these is found by chance. */
    public Labels shuffled(long seed) {
        int[] shuffled = values.clone();
        new SeededRandom(seed).shuffle(shuffled);
        return new Labels(shuffled, names);
    }

    /** Fails unless there is one label for each of so many images. */
    void checkSize(int images) {
        if (values.length != images) {
            throw new IllegalArgumentException(values.length + " labels are not those of " + images + " images");
        }
    }
}
