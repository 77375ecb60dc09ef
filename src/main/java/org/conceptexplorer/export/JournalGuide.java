package org.conceptexplorer.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.export.legible.Legibility;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Theme;
import org.conceptexplorer.figure.Typeface;

/**
 * What a publisher asks of a figure's file.
 *
 * @param name the publisher's
 * @param widths of one column and of the page, as {@link Length} has them
 * @param height the largest
 * @param type its sizes and families
 * @param formats the usual one first
 * @param dots of pictures made of points
 * @param ban what must not be there
 */
public record JournalGuide(
        String name, List<String> widths, String height, Type type, List<Format> formats, Dots dots, Ban ban) {
    /**
     * Type.
     *
     * @param least points of the smallest text
     * @param usual points of labels
     * @param most points of the largest text
     * @param families the first that is on the computer is taken
     */
    public record Type(double least, double usual, double most, List<String> families) {
        /** Makes its list unmodifiable. */
        public Type {
            families = List.copyOf(families);
        }
    }

    /** Points to the inch: the least, what is usual, the most. */
    public record Dots(int least, int usual, int most) {}

    /**
     * What must not be there.
     *
     * @param words titles and captions in the figure, which belong into the manuscript
     * @param transparency a ground that is left out; one that is not white is refused in any case
     * @param outlines letters as outlines, which nobody can edit
     */
    public record Ban(boolean words, boolean transparency, boolean outlines) {}

    /** Makes its lists unmodifiable. */
    public JournalGuide {
        widths = List.copyOf(widths);
        formats = List.copyOf(formats);
    }

    private static final double POINT = 96 / 72.0;

    /** How figures look if nothing else is said: one column wide. */
    public Look look(Journal journal) {
        String family =
                type.families().stream().filter(Typeface::isThere).findFirst().orElse(Typeface.BUNDLED);
        Style style = Style.of(Theme.LIGHT)
                .withFontFamily(family)
                .withFontSize(type.usual() * POINT)
                .withLineWidth(1 * POINT)
                .withLeastSize(type.least() * POINT);
        return new Look(
                style,
                Length.parse(widths.get(0)),
                OptionalDouble.empty(),
                dots.usual(),
                "",
                "",
                FileForm.USUAL,
                Optional.of(journal));
    }

    /** Which of its families are missing on this computer, so that another one is taken; empty if one is there. */
    public Optional<String> missingFamilies() {
        return type.families().stream().anyMatch(Typeface::isThere)
                ? Optional.empty()
                : Optional.of(String.join(" or ", type.families()));
    }

    /**
     * Makes sure that a figure can be handed in like this.
     *
     * @throws ExplainedException naming what is not as the guide asks
     */
    void check(Figure figure, Look look, ExportSettings size, Format format) {
        if (!formats.contains(format)) {
            throw refused("takes " + formats.stream().map(Format::name).collect(Collectors.joining(", "))
                    + " files, not " + format.name());
        }
        if (widths.stream().noneMatch(width -> Math.abs(Length.parse(width) - look.width()) < 0.5)) {
            throw refused("takes figures " + String.join(" or ", widths) + " wide, not "
                    + Length.inMillimetres(look.width()));
        }
        if (size.height() > Length.parse(height) + 0.5) {
            throw refused("takes figures at most " + height + " high, but the figure " + figure.name() + " is "
                    + Length.inMillimetres(size.height()) + " high");
        }
        if (format.isRaster() && (look.dpi() < dots.least() || look.dpi() > dots.most())) {
            throw refused("takes pictures of " + dots.least() + " to " + dots.most() + " dpi, not " + look.dpi());
        }
        checkBans(look, format);
        checkType(figure, look, size);
    }

    private void checkBans(Look look, Format format) {
        if (ban.words() && !(look.heading().isBlank() && look.caption().isBlank())) {
            throw refused("wants the " + (look.heading().isBlank() ? "caption" : "title")
                    + " in the manuscript, not in the figure");
        }
        if (ban.transparency() && look.style().transparent()) {
            throw refused("wants no transparent background");
        }
        if (look.style().theme() == Theme.DARK) {
            throw refused("prints figures on white, not light on dark");
        }
        if (ban.outlines() && format == Format.SVG && look.form().svgText() == SvgText.PATHS) {
            throw refused("wants letters that can be edited, not paths");
        }
    }

    private void checkType(Figure figure, Look look, ExportSettings size) {
        double usual = look.style().fontSize() / POINT;
        if (usual < type.least() - 1e-6) {
            throw refused(String.format(
                    Locale.ROOT, "wants type of at least %.0f pt, but the font size is %.1f pt", type.least(), usual));
        }
        Legibility.largerThan(figure, look.style(), size.width(), size.height(), type.most() * POINT)
                .ifPresent(text -> {
                    throw refused(String.format(
                            Locale.ROOT, "wants type of at most %.0f pt, but \"%s\" is larger", type.most(), text));
                });
    }

    private ExplainedException refused(String why) {
        return new ExplainedException(name + " " + why + "; change that, or leave out the setting for.");
    }
}
