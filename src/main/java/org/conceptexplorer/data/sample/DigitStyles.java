package org.conceptexplorer.data.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conceptexplorer.data.SeededRandom;

/** The ways in which people write the ten digits, from {@code digit-strokes.txt}, whose head explains its lines. */
final class DigitStyles {
    private static final String RESOURCE = "digit-strokes.txt";
    private static final double HUNDREDTHS = 100;

    private final List<List<Style>> styles = IntStream.range(0, 10)
            .<List<Style>>mapToObj(digit -> new ArrayList<>())
            .toList();

    private record Style(int weight, List<Stroke> strokes) {}

    private DigitStyles(Stream<String> lines) {
        lines.filter(line -> !line.startsWith("#")).forEach(this::add);
    }

    /** Reads all styles. */
    static DigitStyles load() {
        try (InputStream in = Objects.requireNonNull(DigitStyles.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new DigitStyles(reader.lines());
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file " + RESOURCE + " cannot be read", e);
        }
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        String[] head = line.substring(0, colon).trim().split(" ", -1);
        List<Stroke> strokes = Stream.of(line.substring(colon + 1).split("\\|", -1))
                .map(DigitStyles::stroke)
                .toList();
        styles.get(Integer.parseInt(head[0])).add(new Style(Integer.parseInt(head[1]), strokes));
    }

    private static Stroke stroke(String text) {
        return new Stroke(
                Stream.of(text.trim().split(" ", -1)).map(DigitStyles::knot).toList());
    }

    private static Stroke.Knot knot(String text) {
        boolean corner = text.endsWith("!");
        String[] xy = text.substring(0, text.length() - (corner ? 1 : 0)).split(",", -1);
        Point at = new Point(Integer.parseInt(xy[0]) / HUNDREDTHS, Integer.parseInt(xy[1]) / HUNDREDTHS);
        return new Stroke.Knot(at, corner);
    }

    /** Chooses one way of writing a digit, in a box of 1×1. */
    List<Stroke> choose(int digit, SeededRandom random) {
        List<Style> ways = styles.get(digit);
        int left = random.nextInt(ways.stream().mapToInt(Style::weight).sum());
        int way = 0;
        while (left >= ways.get(way).weight()) {
            left -= ways.get(way).weight();
            way++;
        }
        return ways.get(way).strokes();
    }
}
