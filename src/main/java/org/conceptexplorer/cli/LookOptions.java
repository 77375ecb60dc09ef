package org.conceptexplorer.cli;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.conceptexplorer.export.CsvForm;
import org.conceptexplorer.export.FileForm;
import org.conceptexplorer.export.Journal;
import org.conceptexplorer.export.Length;
import org.conceptexplorer.export.Look;
import org.conceptexplorer.export.SvgText;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.Labels;
import org.conceptexplorer.figure.LegendPlace;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Theme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how figures look. */
final class LookOptions {
    private static final double POINT = 96 / 72.0;

    @Option(
            names = "--for",
            paramLabel = "nature|plos|ieee",
            description = "Follow this publisher's guide: its column's width, its type and usual format; what does not"
                    + " follow it is refused.")
    private @Nullable Journal journal;

    @Option(
            names = "--dpi",
            paramLabel = "N",
            description = "Pixels per inch of a PNG or TIFF, 72 to 1200; 300 if left out.")
    private @Nullable Integer dpi;

    @Option(names = "--width", paramLabel = "85mm", description = "In mm, cm, in or px; 180mm if left out.")
    private @Nullable String width;

    @Option(names = "--height", paramLabel = "60mm", description = "What suits each figure if left out.")
    private @Nullable String height;

    @Option(names = "--style", paramLabel = "light|dark|grey", description = "The colours.")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--transparent", description = "Leave out the ground.")
    private boolean transparent;

    @Option(names = "--font", paramLabel = "NAME", description = "A font on this computer; Inter if left out.")
    private @Nullable String font;

    @Option(names = "--font-size", paramLabel = "PT", description = "In points, 4 to 40; 9 if left out.")
    private @Nullable Double fontSize;

    @Option(names = "--line-width", paramLabel = "PT", description = "In points, 0.1 to 10; 1.5 if left out.")
    private @Nullable Double lineWidth;

    @Option(names = "--title", paramLabel = "TEXT", description = "Stands above each figure.")
    private String title = "";

    @Option(names = "--caption", paramLabel = "TEXT", description = "Stands below each figure.")
    private String caption = "";

    @Option(names = "--x-label", paramLabel = "TEXT", description = "Another name for the axis along the width.")
    private @Nullable String xLabel;

    @Option(names = "--y-label", paramLabel = "TEXT", description = "Another name for the axis along the height.")
    private @Nullable String yLabel;

    @Option(names = "--legend", paramLabel = "top|bottom|none", description = "Where the legend of a chart stands.")
    private LegendPlace legend = LegendPlace.TOP;

    @Option(
            names = "--concept-names",
            paramLabel = "A,B,C",
            description = "Names for the concepts, that of concept 0 first; numbers where left out.")
    private String conceptNames = "";

    @Option(
            names = "--svg-text",
            paramLabel = "text|paths",
            description = "Letters of an SVG as text (the default) or as paths, which need no font.")
    private SvgText svgText = SvgText.TEXT;

    /** The journal that was named, if one was. */
    Optional<Journal> journal() {
        return Optional.ofNullable(journal);
    }

    /** Whether a font was named. */
    boolean namesFont() {
        return font != null;
    }

    /** How figures look. */
    Look look(CsvForm csv) {
        Look usual = journal == null ? Look.PAGE : journal.guide().look(journal);
        Labels labels = new Labels(
                legend, Optional.ofNullable(xLabel), Optional.ofNullable(yLabel), ConceptNames.parse(conceptNames));
        Style style = usual.style()
                .withTheme(theme)
                .withFontFamily(Objects.requireNonNullElse(font, usual.style().fontFamily()))
                .withFontSize(units(fontSize, usual.style().fontSize()))
                .withLineWidth(units(lineWidth, usual.style().lineWidth()))
                .withTransparent(transparent)
                .withLabels(labels);
        double wide = width == null ? usual.width() : Length.side("width", width);
        OptionalDouble high =
                height == null ? OptionalDouble.empty() : OptionalDouble.of(Length.side("height", height));
        int dots = Objects.requireNonNullElse(dpi, usual.dpi());
        return new Look(style, wide, high, dots, title, caption, new FileForm(svgText, csv), usual.journal());
    }

    private static double units(@Nullable Double points, double usual) {
        return points == null ? usual : points * POINT;
    }
}
