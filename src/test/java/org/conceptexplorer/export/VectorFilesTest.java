package org.conceptexplorer.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.SafeFile;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.FigureSamples;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Table;
import org.conceptexplorer.figure.concept.ConceptBarsFigure;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.figure.sheet.CaptionedFigure;
import org.conceptexplorer.model.Architecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VectorFilesTest {
    private static final Figure BARS =
            new CaptionedFigure(ConceptBarsFigure.of(FigureSamples.images(Architecture.DENSE, 3)), "Bold", "Plain");

    /** A figure that looks where a line at 10.3 comes to stand. */
    private record Probe(List<Double> places) implements Figure {
        @Override
        public String name() {
            return "probe";
        }

        @Override
        public String title() {
            return "Probe";
        }

        @Override
        public Table table() {
            return Table.columns("none").build();
        }

        @Override
        public double heightFor(double width, Style style) {
            return width;
        }

        @Override
        public FigureLayout paint(Graphics2D graphics, Style style, double width, double height) {
            try (Canvas canvas = new Canvas(graphics, style, width, height)) {
                places.add(canvas.sharp(10.3));
            }
            return FigureLayout.of(List.of());
        }
    }

    private static Sheet sheet(Figure figure, FileForm form) {
        ExportSettings size = ExportSettings.fitting(figure, Style.LIGHT, 400, 96);
        return new Sheet(figure, Style.LIGHT, size, Provenance.of(figure.title()), form);
    }

    private static String svg(FileForm form, Path folder) throws IOException {
        Path file = folder.resolve("bars.svg");
        SafeFile.write(file, out -> SvgFile.write(sheet(BARS, form), out));
        return Files.readString(file);
    }

    @ParameterizedTest
    @CsvSource({"PNG, 10.5", "TIFF, 10.5", "SVG, 10.3", "PDF, 10.3", "EPS, 10.3"})
    void linesStandWhereTheirValuesAreInFilesWithoutPixels(Format format, double place, @TempDir Path folder) {
        Probe probe = new Probe(new ArrayList<>());
        SafeFile.write(folder.resolve("probe"), out -> FigureExporter.write(sheet(probe, FileForm.USUAL), format, out));
        assertThat(probe.places()).containsOnly(place);
    }

    @Test
    void theHintIsOfNoUseToOthers() {
        Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        graphics.setRenderingHint(Canvas.LINES, true);
        assertThat(graphics.getRenderingHint(Canvas.LINES)).isEqualTo(true);
        assertThat(Canvas.LINES.isCompatibleValue(RenderingHints.VALUE_ANTIALIAS_ON))
                .isFalse();
    }

    @Test
    void svgNamesOtherFamiliesAndTheWeight(@TempDir Path folder) throws IOException {
        String svg = svg(FileForm.USUAL, folder);
        assertThat(svg)
                .contains("font-family:'Inter', 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif;")
                .containsPattern("font-family:'Inter SemiBold', 'Inter', 'Helvetica Neue'[^\">]*font-weight:600")
                .contains("@font-face { font-family: \"Inter SemiBold\"; font-weight: 600;")
                .contains("<text");
    }

    @Test
    void svgTextCanBePaths(@TempDir Path folder) throws IOException {
        String svg = svg(new FileForm(SvgText.PATHS, CsvForm.USUAL), folder);
        assertThat(svg).doesNotContain("<text").doesNotContain("@font-face").contains("<path");
        assertThat(svg).contains("<desc");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aFullDiskIsSaidInTheSameWordsForEveryFormat(Format format, @TempDir Path folder) throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "there is no device that is always full");
        Path target = folder.resolve("bars." + format.id());
        try (OutputStream disk = new BufferedOutputStream(Files.newOutputStream(full), 64)) {
            assertThatThrownBy(() -> SafeFile.write(
                            target, out -> FigureExporter.write(sheet(BARS, FileForm.USUAL), format, disk)))
                    .isInstanceOf(ExplainedException.class)
                    .hasMessage("The file " + target
                            + " cannot be written because the disk is full; choose another place.");
        } catch (IOException stillFull) {
            assertThat(stillFull).hasMessageContaining("No space left");
        }
        assertThat(folder).isEmptyDirectory();
    }
}
