package org.conceptexplorer.cli;

import java.util.List;
import java.util.OptionalInt;
import org.conceptexplorer.export.Look;
import org.conceptexplorer.export.batch.ImageChoice;
import org.conceptexplorer.export.batch.NumberList;
import org.conceptexplorer.figure.kind.Arrangement;
import org.conceptexplorer.figure.kind.BarScale;
import org.conceptexplorer.figure.kind.ImageRow;
import org.conceptexplorer.figure.kind.LossView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which images figures show, and how they stand. */
final class ImageOptions {
    @Option(names = "--images", paramLabel = "3,14,15", description = "Show these test images, counted from 0.")
    private @Nullable String images;

    @Option(names = "--digits", paramLabel = "0-9", description = "Show images of these digits, equally many of each.")
    private @Nullable String digits;

    @Option(names = "--count", paramLabel = "N", description = "How many images, 1 to 1000; ten if left out.")
    private int count = ImageChoice.FIRST.count();

    @Option(names = "--per-digit", description = "Draw figures of their own for each digit, with --count images of it.")
    private boolean perDigit;

    @Option(
            names = "--columns",
            paramLabel = "N",
            description = "Images side by side, 1 to 100; ten if left out, five below 120 mm.")
    private @Nullable Integer columns;

    @Option(
            names = "--rows",
            split = ",",
            paramLabel = "original|reconstruction|difference",
            description = "What is shown of each image.")
    private ImageRow[] rows = {ImageRow.ORIGINAL, ImageRow.RECONSTRUCTION};

    @Option(
            names = "--scale",
            paramLabel = "common|own",
            description = "Bars on one scale (the default), or each image's largest bar at full height.")
    private BarScale scale = BarScale.COMMON;

    @Option(names = "--no-values", description = "Leave out the values over bars; else they stand where there is room.")
    private boolean noValues;

    /** Which images. */
    ImageChoice choice() {
        return new ImageChoice(numbers("images", images), numbers("digits", digits), count, perDigit);
    }

    /** How they stand. */
    Arrangement arrangement(LossView loss, Look look) {
        OptionalInt wanted = columns == null ? OptionalInt.empty() : OptionalInt.of(columns);
        return new Arrangement(wanted, look.width(), List.of(rows), scale, !noValues, loss);
    }

    private static List<Integer> numbers(String setting, @Nullable String text) {
        return text == null ? List.of() : NumberList.parse(setting, text);
    }
}
