package org.conceptexplorer.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.export.legible.Legibility;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.Labels;
import org.conceptexplorer.figure.LegendPlace;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Typeface;
import org.conceptexplorer.figure.sheet.CaptionedFigure;

/**
 * How figures look in files.
 *
 * @param style colours, font, lines, words around charts
 * @param width in 1/96 inch, 20 to 1000 mm
 * @param height in 1/96 inch, 20 to 1000 mm; what suits the figure if empty
 * @param dpi device pixels per inch of a PNG or TIFF, 72 to 1200
 * @param heading stands above a figure; nothing if blank
 * @param caption stands below a figure; nothing if blank
 * @param form what is said about single formats
 * @param journal the journal whose guide the files have to follow, if there is one
 */
public record Look(
        Style style,
        double width,
        OptionalDouble height,
        int dpi,
        String heading,
        String caption,
        FileForm form,
        Optional<Journal> journal) {
    /** The text width of a page, at what printers ask for. */
    public static final Look PAGE =
            new Look(Style.LIGHT, Length.ofMillimetres(180), OptionalDouble.empty(), 300, "", "");

    private static final double POINT = 96 / 72.0;

    /**
     * Checks sizes and fonts.
     *
     * @throws ExplainedException naming what is out of range
     */
    public Look {
        new ExportSettings(width, height.orElse(width), dpi);
        range("font size", style.fontSize() / POINT, 4, 40);
        range("line width", style.lineWidth() / POINT, 0.1, 10);
        if (!Typeface.isThere(style.fontFamily())) {
            throw new ExplainedException("The font " + style.fontFamily()
                    + " is not on this computer; name another one, such as " + Typeface.BUNDLED + ".");
        }
    }

    /** A look for no journal, with every format in its usual form. */
    public Look(Style style, double width, OptionalDouble height, int dpi, String heading, String caption) {
        this(style, width, height, dpi, heading, caption, FileForm.USUAL, Optional.empty());
    }

    /** The same with the names and colours that a person gave the concepts, as far as it names none itself. */
    public Look calling(ConceptNames names) {
        Labels labels = style.labels();
        ConceptNames called = labels.concepts().areThere() ? labels.concepts().withColors(names.colors()) : names;
        Style calling = style.withLabels(new Labels(labels.legend(), labels.x(), labels.y(), called));
        return new Look(calling, width, height, dpi, heading, caption, form, journal);
    }

    private static void range(String what, double points, double least, double most) {
        if (!(points >= least - 1e-9 && points <= most + 1e-9)) {
            throw new ExplainedException(String.format(
                    Locale.ROOT,
                    "The figure's %s is %.2f pt, but has to lie between %s and %s pt.",
                    what,
                    points,
                    least,
                    most));
        }
    }

    /** A figure as it stands in a file, with its words above and below. */
    public Figure dress(Figure figure) {
        Figure published = figure.published();
        return heading.isBlank() && caption.isBlank() ? published : new CaptionedFigure(published, heading, caption);
    }

    /** How large a dressed figure becomes. */
    public ExportSettings sizeOf(Figure figure) {
        return height.isPresent()
                ? new ExportSettings(width, height.getAsDouble(), dpi)
                : ExportSettings.fitting(figure, style, width, dpi);
    }

    /**
     * Makes sure that a dressed figure can be written like this.
     *
     * @throws ExplainedException if a picture would be too large, a font cannot be in a file, a text has no room, or the
     *     journal does not take it
     */
    public void check(Figure figure, Collection<Format> formats) {
        ExportSettings size = sizeOf(figure);
        for (Format format : formats) {
            size.check(format);
            if (format == Format.PDF) {
                PdfFonts.check(style);
            }
            journal.ifPresent(asking -> asking.guide().check(figure, this, size, format));
            if (format == Format.EPS && Legibility.isTranslucent(figure, style, size.width(), size.height())) {
                throw new ExplainedException("The figure " + figure.name()
                        + " has translucent colours, which EPS files do not know; choose another format.");
            }
        }
        if (formats.stream().anyMatch(format -> format != Format.CSV)) {
            Legibility.check(figure, style, size.width(), size.height());
        }
    }

    /** What the command that draws figures has to be told about it; the words of {@link #dress} are the figure's. */
    public List<String> options() {
        List<String> options = new ArrayList<>(List.of("--width", millimetres(width), "--dpi", String.valueOf(dpi)));
        height.ifPresent(length -> options.addAll(List.of("--height", millimetres(length))));
        options.addAll(List.of("--style", style.theme().id(), "--font", style.fontFamily()));
        options.addAll(List.of("--font-size", points(style.fontSize()), "--line-width", points(style.lineWidth())));
        if (style.labels().legend() != LegendPlace.TOP) {
            options.addAll(List.of("--legend", style.labels().legend().id()));
        }
        style.labels().x().ifPresent(label -> options.addAll(List.of("--x-label", label)));
        style.labels().y().ifPresent(label -> options.addAll(List.of("--y-label", label)));
        if (style.labels().concepts().areThere()) {
            options.addAll(List.of("--concept-names", style.labels().concepts().text()));
        }
        if (style.transparent()) {
            options.add("--transparent");
        }
        options.addAll(form.options());
        journal.ifPresent(asking -> options.addAll(List.of("--for", asking.id())));
        return options;
    }

    private static String millimetres(double length) {
        return Length.plain(length * 25.4 / 96) + "mm";
    }

    private static String points(double length) {
        return Length.plain(length / POINT);
    }
}
