package org.conceptexplorer.app.detail;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.conceptexplorer.analysis.ConceptCode;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.app.digits.DigitWords;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.figure.FigureLayout.Area;
import org.conceptexplorer.figure.FigurePart;
import org.conceptexplorer.figure.kind.ImageRow;

/** What is said about a digit that is looked at closely. */
final class DetailWords {
    /** Places of a convolutional code. */
    static final int PLACES = 16;

    private static final int SIDE = 4;

    private DetailWords() {}

    static boolean hasPlaces(EncodedImage image) {
        return image.result().filter(result -> result.code().places() > 1).isPresent();
    }

    /** A place as people count: row and column from 1. */
    static String place(OptionalInt place) {
        return place.isEmpty()
                ? "All " + PLACES + " places"
                : "Row " + (place.getAsInt() / SIDE + 1) + ", column " + (place.getAsInt() % SIDE + 1);
    }

    static String explanation(EncodedImage image) {
        return hasPlaces(image)
                ? "Each map shows where in the image a concept is active, in 4×4 places; the number below it is its largest"
                        + " activation, its bar above the maps the mean over all places."
                : "";
    }

    /**
     * The value where the pointer is: of a pixel, of a concept, or of a concept at a place.
     *
     * @param area what the pointer is on
     * @param x the pointer's place in the figure, as {@code y}
     */
    static Optional<String> of(EncodedImage image, Area area, double x, double y) {
        if (area.part() instanceof FigurePart.Picture picture) {
            return pixel(image, row(picture), area.bounds(), x, y);
        }
        if (area.part() instanceof FigurePart.Place place) {
            return image.result().map(result -> concept(result.code(), place));
        }
        return DigitWords.of(List.of(image), area.part());
    }

    private static String concept(ConceptCode code, FigurePart.Place part) {
        double largest = 0;
        for (int place = 0; place < code.places(); place++) {
            largest = Math.max(largest, code.at(place, part.concept()));
        }
        return "Concept " + part.concept() + ", "
                + place(OptionalInt.of(part.place())).toLowerCase(Locale.ROOT) + ": "
                + NumberWords.significant(code.at(part.place(), part.concept())) + "\nlargest of its "
                + code.places() + " places " + NumberWords.significant(largest) + ", mean "
                + NumberWords.significant(code.mean(part.concept()));
    }

    private static Optional<String> pixel(EncodedImage image, ImageRow row, Rectangle2D bounds, double x, double y) {
        int line = cell(y - bounds.getY(), bounds.getHeight());
        int column = cell(x - bounds.getX(), bounds.getWidth());
        double original = at(image.original(), line, column);
        String where = "\nrow " + (line + 1) + ", column " + (column + 1);
        return switch (row) {
            case ORIGINAL -> Optional.of("Original " + NumberWords.significant(original) + where);
            case RECONSTRUCTION ->
                image.result()
                        .map(result -> "Reconstruction "
                                + NumberWords.significant(at(result.reconstruction(), line, column)) + where);
            case DIFFERENCE ->
                image.result()
                        .map(result -> "Difference "
                                + NumberWords.significant(at(result.reconstruction(), line, column) - original)
                                + where);
        };
    }

    private static ImageRow row(FigurePart.Picture picture) {
        return Arrays.stream(ImageRow.values())
                .filter(row -> row.label().equals(picture.row()))
                .findFirst()
                .orElseThrow();
    }

    private static int cell(double along, double length) {
        return (int) Math.min(ImageSet.SIDE - 1, Math.max(0, along / length * ImageSet.SIDE));
    }

    private static double at(Pixels pixels, int line, int column) {
        return pixels.get(line * ImageSet.SIDE + column);
    }
}
