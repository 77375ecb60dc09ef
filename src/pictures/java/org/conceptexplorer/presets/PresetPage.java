package org.conceptexplorer.presets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.source.DataChoice;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.training.Preset;

/**
 * Trains each network with each preset over some seeds and writes what came of it into docs/presets.md and README.md. What
 * docs/presets.csv has already is not trained again.
 */
public final class PresetPage {
    private static final Path NUMBERS = Path.of("docs", "presets.csv");
    private static final Path PAGE = Path.of("docs", "presets.md");
    private static final Path README = Path.of("README.md");
    private static final long SEEDS = 10;

    /** The preset {@code naming} has {@link NamingPage}, which measures what matters there. */
    private static final List<Preset> PRESETS = List.of(Preset.NOTEBOOK, Preset.RECOMMENDED);

    private PresetPage() {}

    /**
     * Measures what is missing, and writes the pages.
     *
     * @param arguments a preset, a network, or how many seeds, in any order; what is not named is all of it, and ten
     */
    public static void make(List<String> arguments) throws IOException {
        Measurements all = new Measurements(NUMBERS);
        Dataset images = Datasets.standard().open(DataChoice.parse("mnist"), Progress.NONE);
        long seeds = arguments.stream()
                .filter(word -> word.matches("\\d+"))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(SEEDS);
        for (Preset preset : PRESETS) {
            for (Architecture network : Architecture.values()) {
                if (meant(arguments, PRESETS.stream().map(Preset::id), preset.id())
                        && meant(arguments, Arrays.stream(Architecture.values()).map(Architecture::id), network.id())) {
                    measure(all, images, preset, network, seeds);
                }
            }
        }
        write(all);
    }

    private static boolean meant(List<String> arguments, Stream<String> names, String name) {
        return arguments.contains(name) || names.noneMatch(arguments::contains);
    }

    private static void measure(Measurements all, Dataset images, Preset preset, Architecture network, long seeds)
            throws IOException {
        for (long seed : LongStream.rangeClosed(1, seeds).toArray()) {
            if (!all.has(preset, network, seed)) {
                Measurement measured = Measurement.take(
                        images, preset, preset.settings(network).withSeed(seed));
                all.add(measured);
                System.out.println(measured.line());
            }
        }
    }

    private static void write(Measurements all) throws IOException {
        String page = Files.readString(PAGE);
        for (Preset preset : PRESETS) {
            page = replaced(page, preset.id(), "\n" + PresetTables.table(all, preset) + "\n");
        }
        Files.writeString(PAGE, page);
        String readme = Files.readString(README);
        Files.writeString(
                README,
                Pattern.compile("(?m)^\\| test error of the `recommended` preset,.*$")
                        .matcher(readme)
                        .replaceFirst(Matcher.quoteReplacement(PresetTables.readme(all))));
    }

    /** The text between two marks, which are comments nobody sees, in place of what stood there. */
    static String replaced(String page, String mark, String text) {
        String begin = String.format(Locale.ROOT, "<!-- measured: %s -->\n", mark);
        String end = "\n<!-- /measured -->";
        int from = page.indexOf(begin);
        int to = page.indexOf(end, from);
        if (from < 0 || to < 0) {
            throw new IllegalStateException("the page has no place for the numbers of " + mark);
        }
        return page.substring(0, from + begin.length()) + text.strip() + page.substring(to);
    }
}
