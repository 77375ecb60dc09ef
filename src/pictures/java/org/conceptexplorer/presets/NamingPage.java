package org.conceptexplorer.presets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.source.DataChoice;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.model.Architecture;

/**
 * Measures the preset {@code naming} on MNIST: trains it over some seeds, both ends of its sparsity and what it is compared
 * with, keeps a line for each training in docs/naming.csv, and writes its tables into docs/presets.md, anew after each
 * training. What the file has already is not trained again; whoever changes the arithmetic deletes it first.
 */
public final class NamingPage {
    private static final Path NUMBERS = Path.of("docs", "naming.csv");
    private static final Path PAGE = Path.of("docs", "presets.md");
    private static final long SEEDS = 10;

    private NamingPage() {}

    /**
     * Measures what is missing, one seed after the other, and writes the page.
     *
     * @param arguments networks, ways to train (preset, alone, recommended) and how many seeds, in any order; what is not
     *     named is all of it, and ten
     */
    public static void make(List<String> arguments) throws IOException {
        long seeds = arguments.stream()
                .filter(word -> word.matches("\\d+"))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(SEEDS);
        if (!Files.exists(NUMBERS)) {
            Files.writeString(NUMBERS, NamingMeasurement.HEADER + "\n");
        }
        write();
        Dataset images = Datasets.standard().open(DataChoice.parse("mnist"), Progress.NONE);
        for (long seed : LongStream.rangeClosed(1, seeds).toArray()) {
            for (Architecture network : Architecture.values()) {
                for (NamingWay way : NamingWay.values()) {
                    if (meant(arguments, Arrays.stream(Architecture.values()).map(Architecture::id), network.id())
                            && meant(
                                    arguments, Arrays.stream(NamingWay.values()).map(NamingWay::id), way.id())
                            && way.differs(network)) {
                        measure(images, way, network, seed);
                    }
                }
            }
        }
    }

    private static boolean meant(List<String> arguments, Stream<String> names, String name) {
        return arguments.contains(name) || names.noneMatch(arguments::contains);
    }

    private static List<NamingMeasurement> all() throws IOException {
        return Files.readAllLines(NUMBERS).stream()
                .skip(1)
                .map(NamingMeasurement::of)
                .toList();
    }

    private static void measure(Dataset images, NamingWay way, Architecture network, long seed) throws IOException {
        if (all().stream().noneMatch(each -> each.way() == way && each.network() == network && each.seed() == seed)) {
            String line = NamingMeasurement.take(images, way, network, seed).line();
            Files.writeString(NUMBERS, line + "\n", StandardOpenOption.APPEND);
            System.out.println(line);
            write();
        }
    }

    private static void write() throws IOException {
        String page = PresetPage.replaced(Files.readString(PAGE), "naming", "\n" + NamingTables.of(all()));
        Files.writeString(PAGE, page);
    }
}
