package org.conceptexplorer.export.legible;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.paint.Canvas;

/** Draws a figure for its texts' sake, and finds what is wrong with them at one size. */
final class TextCheck {
    private static final double POINT = 96 / 72.0;
    private static final double SMALLEST = 0.6; // of the font size: what painters make smaller shrank for want of room
    private static final double SLACK = 0.01; // of a unit: numbers of fonts are floats
    private static final double EDGE = 1; // a letter may reach beyond the sheet by this without being cut

    private final Style style;
    private final Rectangle2D sheet;
    private final List<DrawnText> texts;

    private TextCheck(Style style, double width, double height, List<DrawnText> texts) {
        this.style = style;
        this.sheet = new Rectangle2D.Double(-EDGE, -EDGE, width + 2 * EDGE, height + 2 * EDGE);
        this.texts = texts;
    }

    static TextGauge drawn(Figure figure, Style style, double width, double height) {
        TextGauge gauge = new TextGauge();
        gauge.setRenderingHint(Canvas.LINES, true);
        figure.paint(gauge, style, width, height);
        return gauge;
    }

    /** What is wrong, if anything is. */
    static Optional<Fault> fault(Figure figure, Style style, double width, double height) {
        TextCheck check = new TextCheck(
                style, width, height, drawn(figure, style, width, height).texts());
        return Stream.<Supplier<Optional<Fault>>>of(check::missing, check::small, check::outside, check::overlapping)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Fault> missing() {
        String letters = texts.stream()
                .filter(text -> text.missing() >= 0)
                .map(text -> Character.toString(text.missing())
                        + String.format(Locale.ROOT, " (U+%04X, %s)", text.missing(), name(text.missing())))
                .distinct()
                .reduce((first, second) -> first + ", " + second)
                .orElse("");
        return letters.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fault(
                        "cannot be written with all of its letters: no font of this computer can draw " + letters
                                + "; leave them out, or install a font that has them",
                        false));
    }

    private static String name(int letter) {
        String name = Character.getName(letter);
        return name == null ? "no known letter" : name.toLowerCase(Locale.ROOT);
    }

    private Optional<Fault> small() {
        double least = style.leastSize() > 0 ? style.leastSize() : SMALLEST * style.fontSize();
        return texts.stream()
                .min(Comparator.comparingDouble(DrawnText::size))
                .filter(text -> text.size() < least - SLACK)
                .map(text -> new Fault(
                        String.format(
                                Locale.ROOT,
                                "has no room for its text: \"%s\" would be of %.1f pt, and %.1f pt are the least",
                                text.words(),
                                text.size() / POINT,
                                least / POINT),
                        true));
    }

    private Optional<Fault> outside() {
        return texts.stream()
                .filter(text -> !sheet.contains(text.bounds()))
                .findFirst()
                .map(text -> new Fault("has no room for its text: \"" + text.words() + "\" would be cut off", true));
    }

    /** Two texts over each other; those sorted by their upper edges can be left once the next begin too far down. */
    private Optional<Fault> overlapping() {
        List<DrawnText> sorted = texts.stream()
                .sorted(Comparator.comparingDouble(text -> text.bounds().getMinY()))
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            Rectangle2D bounds = sorted.get(i).bounds();
            for (int j = i + 1; j < sorted.size() && sorted.get(j).bounds().getMinY() < bounds.getMaxY() - SLACK; j++) {
                if (overlap(bounds, sorted.get(j).bounds())) {
                    return Optional.of(new Fault(
                            "has no room for its text: \"" + sorted.get(i).words() + "\" and \""
                                    + sorted.get(j).words() + "\" would lie over each other",
                            true));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean overlap(Rectangle2D first, Rectangle2D second) {
        Rectangle2D common = first.createIntersection(second);
        return common.getWidth() > SLACK && common.getHeight() > SLACK;
    }
}
