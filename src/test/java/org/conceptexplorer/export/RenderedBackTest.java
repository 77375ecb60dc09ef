package org.conceptexplorer.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureSamples;
import org.conceptexplorer.figure.Painted;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Typeface;
import org.conceptexplorer.figure.concept.ConceptBarsFigure;
import org.conceptexplorer.figure.concept.ConceptMapsFigure;
import org.conceptexplorer.figure.concept.PlaceBarsFigure;
import org.conceptexplorer.figure.image.ReconstructionFigure;
import org.conceptexplorer.figure.kind.BarScale;
import org.conceptexplorer.figure.kind.ImageRow;
import org.conceptexplorer.figure.kind.LossView;
import org.conceptexplorer.figure.loss.LossFigure;
import org.conceptexplorer.figure.sheet.CaptionedFigure;
import org.conceptexplorer.figure.sheet.DetailFigure;
import org.conceptexplorer.figure.sheet.DigitSheetFigure;
import org.conceptexplorer.model.Architecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Draws SVG and PDF files with other people's renderers, and compares them with the PNG and with the screen. */
class RenderedBackTest {
    /** Of all pixels: the letters of other rasterisers are a little thinner or bolder. */
    private static final double TOLERANCE = 0.015;

    private static final Path LEFT = Path.of("target/rendered-back");
    private static final Provenance PROVENANCE = Provenance.of("A title");

    static List<Arguments> figures() {
        List<EncodedImage> conv = FigureSamples.images(Architecture.CONV, 10);
        Figure loss =
                new LossFigure(List.of(FigureSamples.run("", 2_000, 1)), OptionalDouble.of(0.2625), LossView.DEFAULT);
        Figure grid = new ReconstructionFigure(conv, 5, List.of(ImageRow.values()), true);
        return List.of(
                Arguments.of("loss", loss, Style.LIGHT),
                Arguments.of("loss-grey", loss, Style.GREY),
                Arguments.of("reconstructions", grid, Style.LIGHT),
                Arguments.of("reconstructions-dark", grid, Style.DARK),
                Arguments.of("bars", ConceptBarsFigure.of(conv), Style.LIGHT),
                Arguments.of("concepts", new DigitSheetFigure(conv, 5, BarScale.COMMON), Style.GREY),
                Arguments.of("maps", new ConceptMapsFigure(conv.get(2), OptionalDouble.empty()), Style.LIGHT),
                Arguments.of("place-bars", new PlaceBarsFigure(conv.get(2), OptionalDouble.empty()), Style.LIGHT),
                Arguments.of("detail", new DetailFigure(conv.get(2)), Style.DARK),
                Arguments.of("captioned", new CaptionedFigure(loss, "A title", "And a caption below."), Style.LIGHT));
    }

    private static ExportSettings settings(Figure figure, Style style) {
        return new ExportSettings(640, Math.rint(figure.heightFor(640, style)), 96);
    }

    private static Path write(Figure figure, Style style, Format format, Path folder) {
        Path file = folder.resolve("figure." + format.id());
        FigureExporter.write(figure, style, settings(figure, style), PROVENANCE, format, file);
        return file;
    }

    private static void compare(String name, BufferedImage rendered, BufferedImage expected) throws IOException {
        double share =
                Math.max(PictureDifference.share(rendered, expected), PictureDifference.share(expected, rendered));
        if (share > TOLERANCE) {
            Files.createDirectories(LEFT);
            ImageIO.write(rendered, "png", LEFT.resolve(name + "-rendered.png").toFile());
            ImageIO.write(expected, "png", LEFT.resolve(name + "-expected.png").toFile());
            ImageIO.write(
                    PictureDifference.picture(rendered, expected),
                    "png",
                    LEFT.resolve(name + "-difference.png").toFile());
        }
        assertThat(share).as("share of differing pixels; see %s", LEFT).isLessThanOrEqualTo(TOLERANCE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    void pngIsTheScreenPixelByPixel(String name, Figure figure, Style style, @TempDir Path folder) throws IOException {
        BufferedImage file =
                ImageIO.read(write(figure, style, Format.PNG, folder).toFile());
        BufferedImage screen = Painted.image(figure, style, file.getWidth(), file.getHeight());
        int[] drawn = screen.getRGB(0, 0, file.getWidth(), file.getHeight(), null, 0, file.getWidth());
        assertThat(file.getRGB(0, 0, file.getWidth(), file.getHeight(), null, 0, file.getWidth()))
                .isEqualTo(drawn);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    void svgIsThePng(String name, Figure figure, Style style, @TempDir Path folder)
            throws IOException, TranscoderException {
        BufferedImage png =
                ImageIO.read(write(figure, style, Format.PNG, folder).toFile());
        Path svg = write(figure, style, Format.SVG, folder);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(ImageTranscoder.KEY_WIDTH, (float) png.getWidth());
        transcoder.addTranscodingHint(ImageTranscoder.KEY_HEIGHT, (float) png.getHeight());
        // Batik knows no "pixelated", which is younger than it.
        String text = Files.readString(svg).replace("pixelated", "optimizeSpeed");
        transcoder.transcode(new TranscoderInput(new StringReader(text)), new TranscoderOutput(out));
        compare(name + "-svg", ImageIO.read(new ByteArrayInputStream(out.toByteArray())), png);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    void pdfIsThePngAndHasItsFontsWithIt(String name, Figure figure, Style style, @TempDir Path folder)
            throws IOException {
        BufferedImage png =
                ImageIO.read(write(figure, style, Format.PNG, folder).toFile());
        try (PDDocument pdf =
                Loader.loadPDF(write(figure, style, Format.PDF, folder).toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            compare(name + "-pdf", new PDFRenderer(pdf).renderImageWithDPI(0, 96), png);
            List<PDFont> fonts = new ArrayList<>();
            collect(pdf.getPage(0).getResources(), fonts);
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void anotherFontIsEmbeddedToo(@TempDir Path folder) throws IOException {
        String family = Typeface.families().stream()
                .filter(name -> !name.equals(Typeface.BUNDLED))
                .filter(name -> Stream.of(Typeface.regular(name, 12), Typeface.semiBold(name, 12))
                        .allMatch(font -> font.canDisplayUpTo("Loss 0123.") < 0
                                && InstalledFonts.file(font.getPSName()).isPresent()))
                .findFirst()
                .orElse("");
        assumeTrue(!family.isEmpty(), "there is no TrueType font beside the bundled one");
        Style style = Style.LIGHT.withFontFamily(family);
        Figure figure = new CaptionedFigure(
                ConceptBarsFigure.of(FigureSamples.images(Architecture.CONV, 3)), "Bold words", "And plain ones.");
        BufferedImage png =
                ImageIO.read(write(figure, style, Format.PNG, folder).toFile());
        try (PDDocument pdf =
                Loader.loadPDF(write(figure, style, Format.PDF, folder).toFile())) {
            compare("other-font-pdf", new PDFRenderer(pdf).renderImageWithDPI(0, 96), png);
            List<PDFont> fonts = new ArrayList<>();
            collect(pdf.getPage(0).getResources(), fonts);
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(fonts).noneMatch(font -> font.getName().contains(Typeface.BUNDLED));
            assertThat(new PDFTextStripper().getText(pdf)).contains("Bold words", "And plain ones.");
        }
    }

    @Test
    void aFontThatIsNoFileIsNotPromisedToAPdf(@TempDir Path folder) {
        Style style = Style.LIGHT.withFontFamily("Dialog"); // Java's own name for whatever font the computer has
        Figure figure = ConceptBarsFigure.of(FigureSamples.images(Architecture.CONV, 3));
        assertThatThrownBy(() -> write(figure, style, Format.PDF, folder))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("The font Dialog cannot be embedded in a PDF file");
        assertThat(folder).isEmptyDirectory();
    }

    private static void collect(PDResources resources, List<PDFont> fonts) throws IOException {
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDFormXObject form && form.getResources() != null) {
                collect(form.getResources(), fonts);
            }
        }
    }
}
