package org.conceptexplorer.data.mnist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conceptexplorer.data.ClassNames;
import org.conceptexplorer.data.ImageSet;

/**
 * What some well-known sets do in their own way although their files have MNIST's layout. EMNIST (Cohen and others,
 * 2017) stores each image transposed, and tells beside it, in a mapping file, which characters its classes show.
 *
 * @param transposed whether rows and columns of each image are exchanged
 * @param names what the classes are called
 */
record SetWays(boolean transposed, ClassNames names) {
    private static final String EMNIST = "emnist";
    private static final String DIGITS = "0123456789";
    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** Of these, EMNIST tells small letters and capitals apart where it merges the rest. */
    private static final String MERGED = DIGITS + CAPITALS + "abdefghnqrt";

    private static final Map<String, ClassNames> WITHOUT_MAPPING = Map.of(
            "letters", ClassNames.characters(CAPITALS, 1),
            "byclass", ClassNames.characters(DIGITS + CAPITALS + CAPITALS.toLowerCase(Locale.ROOT), 0),
            "bymerge", ClassNames.characters(MERGED, 0),
            "balanced", ClassNames.characters(MERGED, 0));

    /** The ways of a set, by its prefix and by what lies beside it. */
    static SetWays of(FoundSet set) {
        String prefix = set.prefix().toLowerCase(Locale.ROOT);
        ClassNames names = mapping(set).orElseGet(() -> WITHOUT_MAPPING.entrySet().stream()
                .filter(known -> prefix.equals(EMNIST + "-" + known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(ClassNames.NUMBERS));
        return new SetWays(prefix.startsWith(EMNIST), names);
    }

    private static Optional<ClassNames> mapping(FoundSet set) {
        Path file = set.folder().resolve(set.prefix() + "-mapping.txt");
        if (set.prefix().isEmpty() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return Optional.of(names(lines.limit(256).map(String::strip).toList()));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // the images are as good without
        }
    }

    /** Each line holds a class and the codes of the characters it shows, such as {@code 1 65 97} for A and a. */
    private static ClassNames names(List<String> lines) {
        List<String> names = new ArrayList<>();
        for (String line : lines) {
            String[] numbers = line.split("\\s+");
            if (numbers.length > 1) {
                int label = Integer.parseInt(numbers[0]);
                if (label < 0 || label > 255) {
                    throw new IllegalArgumentException("class " + label);
                }
                while (names.size() <= label) {
                    names.add("");
                }
                names.set(label, characters(numbers));
            }
        }
        return new ClassNames(names);
    }

    private static String characters(String[] numbers) {
        return List.of(numbers).stream()
                .skip(1)
                .map(code -> Character.toString(Integer.parseInt(code)))
                .collect(Collectors.joining());
    }

    /** Exchanges rows and columns of all images, in place, if the set needs it. */
    void turn(byte[] pixels) {
        if (!transposed) {
            return;
        }
        for (int start = 0; start < pixels.length; start += ImageSet.PIXELS) {
            for (int row = 0; row < ImageSet.SIDE; row++) {
                for (int column = 0; column < row; column++) {
                    int here = start + row * ImageSet.SIDE + column;
                    int there = start + column * ImageSet.SIDE + row;
                    byte ink = pixels[here];
                    pixels[here] = pixels[there];
                    pixels[there] = ink;
                }
            }
        }
    }
}
