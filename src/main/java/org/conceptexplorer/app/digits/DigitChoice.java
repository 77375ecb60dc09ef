package org.conceptexplorer.app.digits;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.conceptexplorer.data.BatchOrder;
import org.conceptexplorer.data.ImageSet;

/**
 * Which digits are looked at, in which order.
 *
 * @param images these alone, by their position, or all of them if empty
 * @param digit one class, or all of them if empty
 * @param order how they are sorted
 * @param sampleSeed decides the random sample
 */
record DigitChoice(List<Integer> images, OptionalInt digit, DigitOrder order, long sampleSeed) {
    static final DigitChoice START = new DigitChoice(List.of(), OptionalInt.empty(), DigitOrder.FILE, 1);

    DigitChoice selected(List<Integer> others, OptionalInt other) {
        return new DigitChoice(others, other, order, sampleSeed);
    }

    DigitChoice withDigit(OptionalInt other) {
        return selected(images, other);
    }

    DigitChoice withOrder(DigitOrder other) {
        return new DigitChoice(images, digit, other, sampleSeed);
    }

    /** Another random sample than the one that was shown, if one was. */
    DigitChoice otherSample() {
        return new DigitChoice(
                images, digit, DigitOrder.SAMPLE, order == DigitOrder.SAMPLE ? sampleSeed + 1 : sampleSeed);
    }

    /** The positions of all images that are looked at, unsorted. */
    int[] candidates(ImageSet all) {
        if (images.isEmpty()) {
            return digit.isPresent()
                    ? all.ofClass(digit.getAsInt())
                    : IntStream.range(0, all.size()).toArray();
        }
        return images.stream()
                .mapToInt(Integer::intValue)
                .filter(position -> position < all.size())
                .filter(position -> digit.isEmpty() || all.label(position) == digit.getAsInt())
                .toArray();
    }

    /**
     * The positions of all images that are looked at, in order.
     *
     * @param errors each candidate's error, for the orders that need it; those orders are file order until it is known
     */
    int[] positions(ImageSet all, float[] errors) {
        int[] candidates = candidates(all);
        return switch (order) {
            case FILE -> candidates;
            case SAMPLE -> BatchOrder.sample(candidates, candidates.length, sampleSeed);
            case WORST -> sorted(candidates, errors, Comparator.reverseOrder());
            case BEST -> sorted(candidates, errors, Comparator.naturalOrder());
        };
    }

    private static int[] sorted(int[] candidates, float[] errors, Comparator<Float> comparison) {
        return errors.length != candidates.length
                ? candidates
                : IntStream.range(0, candidates.length)
                        .boxed()
                        .sorted(Comparator.comparing(i -> errors[i], comparison))
                        .mapToInt(i -> candidates[i])
                        .toArray();
    }
}
