package org.conceptexplorer.app.digits;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conceptexplorer.data.ClassNames;
import org.conceptexplorer.data.ImageSet;

/**
 * A class that can be chosen.
 *
 * @param label its number in the data set
 * @param name what it is called; for MNIST the digit
 */
public record ImageClass(int label, String name) {
    private static final int KEYS = 10;

    /** What there is to choose from until images are open. */
    static final List<ImageClass> DIGITS = IntStream.range(0, KEYS)
            .mapToObj(digit -> new ImageClass(digit, ClassNames.NUMBERS.name(digit)))
            .toList();

    /** The classes that images are of, ascending by number. */
    static List<ImageClass> of(ImageSet images) {
        return Arrays.stream(images.classes())
                .mapToObj(label -> new ImageClass(label, images.names().name(label)))
                .toList();
    }

    /** The class that a digit on the keyboard stands for: the one of that name, else the one at that place of ten. */
    static Optional<ImageClass> ofKey(List<ImageClass> classes, int digit) {
        Optional<ImageClass> named = classes.stream()
                .filter(one -> one.name().equals(String.valueOf(digit)))
                .findFirst();
        boolean fewer = digit < classes.size() && classes.size() <= KEYS;
        return named.isEmpty() && fewer ? Optional.of(classes.get(digit)) : named;
    }
}
