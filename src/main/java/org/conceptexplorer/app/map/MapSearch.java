package org.conceptexplorer.app.map;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conceptexplorer.base.NumberWords;

/**
 * An image by its index, as somebody types it: {@code 17}. Where a map shows both, that is a test image, and
 * {@code training 17}, or {@code t 17}, a training image.
 */
final class MapSearch {
    private static final Pattern INDEX = Pattern.compile("(?:t(?:raining)?(?: image)?\\s*)?(\\d{1,9})");

    private MapSearch() {}

    /** The point that is meant; empty if there is none. */
    static OptionalInt find(MapSet set, String text) {
        String plain = text.replace(",", "").strip().toLowerCase(Locale.ROOT);
        Matcher matcher = INDEX.matcher(plain);
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        boolean ofTest = set.kind() == MapImages.TEST || (set.kind() == MapImages.BOTH && !plain.startsWith("t"));
        return set.point(ofTest, Integer.parseInt(matcher.group(1)));
    }

    /** Says that there is none, and which there are. */
    static String refusal(MapSet set, String text) {
        String there = "There is no image " + text.strip() + "; the indices go from 0 to ";
        return switch (set.kind()) {
            case TEST -> there + last(set.testSize()) + ".";
            case TRAINING -> there + last(set.trainingSize()) + ".";
            case BOTH ->
                there + last(set.testSize()) + " for test images, and from training 0 to training "
                        + last(set.trainingSize()) + ".";
        };
    }

    private static String last(int size) {
        return NumberWords.grouped(size - 1L);
    }
}
