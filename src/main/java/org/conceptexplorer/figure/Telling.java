package org.conceptexplorer.figure;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conceptexplorer.analysis.ConceptCode;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.model.Architecture;

/** Sentences that tell in words what figures show, for those who do not see them. */
public final class Telling {
    /** Images told one by one; whoever listens to more has long lost count. */
    private static final int MOST = 20;

    private static final int STRONGEST = 3;

    private Telling() {}

    /** A sentence for each image, as long as there are not too many. */
    public static String each(List<EncodedImage> images, Function<EncodedImage, String> sentence) {
        String told = images.stream().limit(MOST).map(sentence).collect(Collectors.joining(" "));
        return images.size() <= MOST ? told : told + " And " + (images.size() - MOST) + " more images.";
    }

    /** Which image it is. */
    public static String image(EncodedImage image) {
        return "Image " + image.position() + ", labelled " + image.label();
    }

    /** The reconstruction error of an image, if a network has seen it. */
    public static String error(EncodedImage image) {
        return image(image)
                + image.result()
                        .map(result -> ": reconstruction error " + number(result.error()) + ".")
                        .orElse(": no network has seen it.");
    }

    /** Which concepts are active for an image, and which of them most. */
    public static String concepts(EncodedImage image, ConceptNames names) {
        return image(image)
                + image.result()
                        .map(result -> ": " + concepts(result.code(), names))
                        .orElse(": no network has seen it.");
    }

    private static String concepts(ConceptCode code, ConceptNames names) {
        List<Integer> active = IntStream.range(0, Architecture.CONCEPTS)
                .filter(concept -> code.mean(concept) > 0)
                .boxed()
                .sorted((first, second) -> Float.compare(code.mean(second), code.mean(first)))
                .toList();
        if (active.isEmpty()) {
            return "no concept is active.";
        }
        Stream<String> strongest = active.stream()
                .limit(STRONGEST)
                .map(concept -> names.of(concept) + " (" + number(code.mean(concept)) + ")");
        return active.size() + " of " + Architecture.CONCEPTS + " concepts are active, most of all "
                + list(strongest.toList()) + ".";
    }

    /** Words with commas between them, and "and" before the last. */
    public static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** A number with three significant digits, in letters that every reader knows. */
    public static String number(double value) {
        return value == 0 ? "0" : String.format(Locale.ROOT, "%.3g", value);
    }

    /** A share of 0 to 1 as a percentage; neither 0 nor 100 unless it is exactly that. */
    public static String percent(double share) {
        long rounded = Math.round(100 * share);
        if (rounded == 0 && share > 0) {
            return "less than 1 %";
        }
        return rounded == 100 && share < 1 ? "more than 99 %" : rounded + " %";
    }
}
