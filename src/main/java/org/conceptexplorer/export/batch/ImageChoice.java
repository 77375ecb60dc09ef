package org.conceptexplorer.export.batch;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.ImageSet;

/**
 * Which test images figures show.
 *
 * @param positions these very images, each once, in this order; if empty, the classes and the count decide
 * @param classes images of these classes, in this order, as many of each as make up the count; if empty, the first
 *     images of the file; where there are positions, those of them that are of these classes
 * @param count how many images, 1 to 1,000; per class if each has figures of its own
 * @param perClass whether each class has figures of its own
 */
public record ImageChoice(List<Integer> positions, List<Integer> classes, int count, boolean perClass) {
    private static final int MOST = 1_000;

    /** The first ten. */
    public static final ImageChoice FIRST = new ImageChoice(List.of(), List.of(), 10, false);

    /**
     * Copies and checks a choice.
     *
     * @throws ExplainedException if the count is out of range, or there are too many positions
     */
    public ImageChoice {
        positions = positions.stream().distinct().toList();
        classes = classes.stream().distinct().toList();
        if (count < 1 || count > MOST) {
            throw new ExplainedException(
                    "The setting count is " + count + ", but has to lie between 1 and " + MOST + ".");
        }
        if (positions.size() > MOST) {
            throw new ExplainedException(
                    "The setting images names " + positions.size() + " images, but " + MOST + " are the limit.");
        }
    }

    /**
     * Images that belong together.
     *
     * @param label their class, if they are together for its sake
     * @param positions where they are, at least one
     */
    record Group(OptionalInt label, List<Integer> positions) {
        int[] array() {
            return positions.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    /**
     * The images that a data set has of this choice.
     *
     * @throws ExplainedException if it does not have them
     */
    List<Group> of(ImageSet images) {
        int[] wanted = positions.isEmpty() ? byClass(images) : byPosition(images);
        if (!perClass) {
            return List.of(
                    new Group(OptionalInt.empty(), Arrays.stream(wanted).boxed().toList()));
        }
        return Arrays.stream(wanted)
                .map(images::label)
                .distinct()
                .sorted()
                .mapToObj(label -> new Group(
                        OptionalInt.of(label),
                        Arrays.stream(wanted)
                                .filter(position -> images.label(position) == label)
                                .boxed()
                                .toList()))
                .toList();
    }

    private int[] byPosition(ImageSet images) {
        for (int position : positions) {
            if (position >= images.size()) {
                throw new ExplainedException(
                        "There is no test image " + position + "; they are numbered 0 to " + (images.size() - 1) + ".");
            }
        }
        int[] wanted = positions.stream()
                .mapToInt(Integer::intValue)
                .filter(position -> classes.isEmpty() || classes.contains(images.label(position)))
                .toArray();
        if (wanted.length == 0) {
            throw new ExplainedException("None of the images shows one of the digits "
                    + classes.stream().map(String::valueOf).collect(Collectors.joining(", "))
                    + "; name other images, or leave out one of the settings images and digits.");
        }
        return wanted;
    }

    private int[] byClass(ImageSet images) {
        if (classes.isEmpty() && !perClass) {
            return IntStream.range(0, Math.min(count, images.size())).toArray();
        }
        int[] wanted = classes.isEmpty()
                ? IntStream.range(0, images.size())
                        .map(images::label)
                        .distinct()
                        .sorted()
                        .toArray()
                : classes.stream().mapToInt(Integer::intValue).toArray();
        // What the count leaves over goes to the first classes.
        IntUnaryOperator share =
                place -> perClass ? count : count / wanted.length + (place < count % wanted.length ? 1 : 0);
        return IntStream.range(0, wanted.length)
                .flatMap(place -> ofClass(images, wanted[place], share.applyAsInt(place)))
                .toArray();
    }

    private static IntStream ofClass(ImageSet images, int label, int count) {
        int[] all = images.ofClass(label);
        if (all.length == 0) {
            throw new ExplainedException("There is no test image of class " + label + "; name other digits.");
        }
        return Arrays.stream(all).limit(count);
    }
}
