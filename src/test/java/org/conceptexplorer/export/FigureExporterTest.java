package org.conceptexplorer.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureSamples;
import org.conceptexplorer.figure.Painted;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.concept.ConceptBarsFigure;
import org.conceptexplorer.figure.image.ReconstructionFigure;
import org.conceptexplorer.figure.kind.ImageRow;
import org.conceptexplorer.figure.kind.LossView;
import org.conceptexplorer.figure.loss.LossFigure;
import org.conceptexplorer.model.Architecture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class FigureExporterTest {
    private static final Figure LOSS =
            new LossFigure(List.of(FigureSamples.run("", 2_000, 1)), OptionalDouble.of(0.2625), LossView.DEFAULT);
    private static final Figure GRID = new ReconstructionFigure(
            FigureSamples.images(Architecture.DENSE, 100),
            10,
            List.of(ImageRow.ORIGINAL, ImageRow.RECONSTRUCTION),
            true);
    private static final Provenance PROVENANCE =
            Provenance.of("A title").with("Data", "MNIST, café").with("Command", "concept-explorer figures run");

    private Path folder;

    @BeforeEach
    void openFolder(@TempDir Path temporary) {
        folder = temporary;
    }

    private Path write(Figure figure, Format format, double width, int dpi) {
        Path target = folder.resolve(figure.name() + "." + format.id());
        ExportSettings settings = ExportSettings.fitting(figure, Style.LIGHT, width, dpi);
        FigureExporter.write(figure, Style.LIGHT, settings, PROVENANCE, format, target);
        return target;
    }

    /** The contents of all chunks of a type. */
    private static List<byte[]> chunks(Path png, String type) throws IOException {
        List<byte[]> chunks = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(png)))) {
            in.skipNBytes(8);
            while (in.available() > 0) {
                byte[] content = new byte[in.readInt()];
                boolean wanted = type.equals(new String(in.readNBytes(4), StandardCharsets.US_ASCII));
                in.readFully(content);
                in.skipNBytes(4);
                if (wanted) {
                    chunks.add(content);
                }
            }
        }
        return chunks;
    }

    @Test
    void pngIsDrawnAnewAtItsDpiAndSaysSo() throws IOException {
        Path png = write(LOSS, Format.PNG, Length.parse("4in"), 300);
        assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(1200);
        byte[] size = chunks(png, "pHYs").get(0);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(size))) {
            assertThat(in.readInt()).isEqualTo(11811); // 300 / 0.0254 per metre
            assertThat(in.readInt()).isEqualTo(11811);
            assertThat(in.readByte()).isEqualTo((byte) 1);
        }
    }

    @Test
    void pngTellsWhereItComesFrom() throws IOException {
        List<String> texts = chunks(write(LOSS, Format.PNG, 400, 96), "iTXt").stream()
                .map(chunk -> new String(chunk, StandardCharsets.UTF_8))
                .toList();
        assertThat(texts).anyMatch(text -> text.startsWith("Data\0") && text.endsWith("\0MNIST, café"));
        assertThat(texts)
                .anyMatch(text -> text.startsWith("Command\0") && text.endsWith("concept-explorer figures run"));
    }

    @Test
    void fileAndScreenShowTheSamePixels() throws IOException {
        ExportSettings settings = new ExportSettings(640, 300, 96);
        Path png = folder.resolve("loss.png");
        FigureExporter.write(LOSS, Style.DARK, settings, PROVENANCE, Format.PNG, png);
        BufferedImage file = ImageIO.read(png.toFile());
        BufferedImage screen = Painted.image(LOSS, Style.DARK, 640, 300);
        for (int y = 0; y < 300; y++) {
            for (int x = 0; x < 640; x++) {
                assertThat(file.getRGB(x, y)).isEqualTo(screen.getRGB(x, y));
            }
        }
    }

    private static Document xml(Path svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(svg.toFile());
    }

    private static int count(Document svg, String element) {
        return svg.getElementsByTagNameNS(SvgFile.SVG, element).getLength();
    }

    @Test
    void svgHasTextAsTextAndBringsItsLetters() throws Exception {
        Path svg = write(GRID, Format.SVG, Length.parse("180mm"), 300);
        Document document = xml(svg);
        var texts = document.getElementsByTagNameNS(SvgFile.SVG, "text");
        List<String> words = new ArrayList<>();
        for (int i = 0; i < texts.getLength(); i++) {
            words.add(texts.item(i).getTextContent().strip());
        }
        assertThat(words).contains("original", "reconstruction", "error");
        assertThat(document.getDocumentElement().getAttribute("width")).isEqualTo("180.000mm");
        assertThat(Files.readString(svg)).contains("@font-face { font-family: \"Inter\"");
    }

    @Test
    void svgTellsWhereItComesFrom() throws Exception {
        Document svg = xml(write(LOSS, Format.SVG, 400, 96));
        Element data = (Element)
                svg.getElementsByTagNameNS(SvgFile.PROVENANCE, "entry").item(2);
        assertThat(data.getAttribute("keyword")).isEqualTo("Data");
        assertThat(data.getTextContent()).isEqualTo("MNIST, café");
    }

    @Test
    void svgHoldsEveryPictureOnceHoweverOftenItIsShown() throws Exception {
        assertThat(count(xml(write(GRID, Format.SVG, 680, 96)), "image")).isEqualTo(200);
        var one = FigureSamples.images(Architecture.DENSE, 1).get(0);
        Document repeated = xml(write(ReconstructionFigure.of(List.of(one, one, one)), Format.SVG, 680, 96));
        assertThat(count(repeated, "image")).isEqualTo(2);
        assertThat(count(repeated, "use")).isEqualTo(6);
    }

    @Test
    void aSheetOfAHundredImagesStaysBelowHalfAMegabyte() throws IOException {
        assertThat(Files.size(write(GRID, Format.SVG, Length.parse("180mm"), 300)))
                .isLessThan(500_000);
        assertThat(Files.size(write(GRID, Format.PDF, Length.parse("180mm"), 300)))
                .isLessThan(500_000);
    }

    @Test
    void pdfHasItsSizeItsFontsAndItsWords() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(
                write(LOSS, Format.PDF, Length.parse("85mm"), 300).toFile())) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth() / 72 * 25.4).isBetween(84.99, 85.01);
            assertThat(new PDFTextStripper().getText(pdf)).contains("reconstruction error (BCE per pixel)", "0.263");
            assertThat(fonts(pdf)).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).contains("Inter");
            });
            assertThat(pdf.getDocumentInformation().getCustomMetadataValue("Data"))
                    .isEqualTo("MNIST, café");
        }
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        PDResources page = pdf.getPage(0).getResources();
        for (COSName name : page.getXObjectNames()) {
            PDResources resources = ((PDFormXObject) page.getXObject(name)).getResources();
            for (COSName font : resources.getFontNames()) {
                fonts.add(resources.getFont(font));
            }
        }
        return fonts;
    }

    @Test
    void pdfRendersToThePictureOnTheScreen() throws IOException {
        Figure bars = ConceptBarsFigure.of(FigureSamples.images(Architecture.DENSE, 10));
        Path target = folder.resolve("bars.pdf");
        FigureExporter.write(bars, Style.LIGHT, new ExportSettings(800, 200, 96), PROVENANCE, Format.PDF, target);
        BufferedImage screen = Painted.image(bars, Style.LIGHT, 800, 200);
        try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 96);
            assertThat(PictureDifference.share(page, screen)).isLessThan(0.03);
        }
    }

    @Test
    void csvHoldsTheFiguresTable() throws IOException {
        Path csv = write(LOSS, Format.CSV, 400, 96);
        List<List<String>> lines = new ArrayList<>();
        try (var reader = CsvReader.builder().ofCsvRecord(csv)) {
            reader.forEach(line -> lines.add(line.getFields()));
        }
        assertThat(lines.get(0)).isEqualTo(LOSS.table().header());
        assertThat(lines.subList(1, lines.size())).isEqualTo(LOSS.table().rows());
    }

    @Test
    void refusesPicturesThatWouldExhaustMemory() {
        ExportSettings huge = new ExportSettings(3000, 3000, 1200);
        Path target = folder.resolve("huge.png");
        assertThatThrownBy(() -> FigureExporter.write(LOSS, Style.LIGHT, huge, PROVENANCE, Format.PNG, target))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("37500 × 37500 pixels")
                .hasMessageContaining("choose a smaller size or fewer dpi");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void explainsSizesAndNamesItCannotUse() {
        assertThatThrownBy(() -> new ExportSettings(400, 300, 40))
                .hasMessage("The setting dpi is 40, but has to lie between 72 and 1200.");
        assertThatThrownBy(() -> new ExportSettings(Length.parse("2mm"), 300, 96))
                .hasMessage("The figure's width is 2 mm, but has to lie between 20 mm and 1000 mm.");
        assertThatThrownBy(() -> Length.parse("85")).hasMessageContaining("write a number and its unit");
        assertThatThrownBy(() -> Format.parse("gif"))
                .hasMessage("The format gif is not known; choose from png, svg, pdf, csv.");
        assertThat(Format.parse("PNG")).isEqualTo(Format.PNG);
        assertThat(Length.parse("2.54 cm")).isEqualTo(96);
    }

    @Test
    void leavesNothingWhereItCannotWrite() {
        Path target = folder.resolve("missing").resolve("loss.png");
        assertThatThrownBy(() -> FigureExporter.write(
                        LOSS, Style.LIGHT, new ExportSettings(400, 300, 96), PROVENANCE, Format.PNG, target))
                .isInstanceOf(ExplainedException.class);
        assertThat(folder).isEmptyDirectory();
    }
}
