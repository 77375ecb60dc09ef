package org.conceptexplorer.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.conceptexplorer.analysis.ClassMeans;
import org.conceptexplorer.data.sample.SampleDigits;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureSamples;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.concept.ConceptBarsFigure;
import org.conceptexplorer.figure.concept.MeanActivationFigure;
import org.conceptexplorer.figure.kind.Arrangement;
import org.conceptexplorer.figure.kind.BarScale;
import org.conceptexplorer.figure.kind.FigureKind;
import org.conceptexplorer.figure.kind.FigureKinds;
import org.conceptexplorer.figure.kind.FigureMaterial;
import org.conceptexplorer.figure.kind.ImageRow;
import org.conceptexplorer.figure.kind.LossView;
import org.conceptexplorer.figure.loss.LossFigure;
import org.conceptexplorer.model.Architecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlternativeTextTest {
    private static final Figure LOSS =
            new LossFigure(List.of(FigureSamples.run("", 2_000, 1)), OptionalDouble.of(0.2625), LossView.DEFAULT);

    private static Path write(Figure figure, Format format, Path folder) {
        Path file = folder.resolve("figure." + format.id());
        FigureExporter.write(
                figure,
                Style.LIGHT,
                ExportSettings.fitting(figure, Style.LIGHT, 400, 96),
                Provenance.of(figure.title()),
                format,
                file);
        return file;
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"CSV"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyFileTellsInWordsWhatItShows(Format format, @TempDir Path folder) {
        assertThat(ProvenanceReader.read(write(LOSS, format, folder)).entries())
                .containsEntry("Description", LOSS.alternative(ConceptNames.NUMBERS))
                .containsEntry("Title", "Loss while training");
    }

    @Test
    void anSvgHasATitleAndADescription(@TempDir Path folder) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var svg = factory.newDocumentBuilder()
                .parse(write(LOSS, Format.SVG, folder).toFile())
                .getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Loss while training");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo(LOSS.alternative(ConceptNames.NUMBERS));
    }

    @Test
    void aPdfIsTaggedAndItsFigureHasAnAlternativeText(@TempDir Path folder) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(write(LOSS, Format.PDF, folder).toFile())) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            PDStructureElement document = (PDStructureElement)
                    catalog.getStructureTreeRoot().getKids().get(0);
            PDStructureElement figure = (PDStructureElement) document.getKids().get(0);
            assertThat(figure.getStructureType()).isEqualTo("Figure");
            assertThat(figure.getAlternateDescription()).isEqualTo(LOSS.alternative(ConceptNames.NUMBERS));
        }
    }

    @Test
    void anEpsHasItsExactSizeAndATiffItsDpiAndItsPixels(@TempDir Path folder) throws IOException {
        String eps = Files.readString(write(LOSS, Format.EPS, folder));
        assertThat(eps).startsWith("%!PS-Adobe-3.0 EPSF-3.0").contains("%%BoundingBox: 0 0 300 ");
        assertThat(eps).containsPattern("%%HiResBoundingBox: 0 \\d\\.\\d+ 300\\.0000 \\d+");
        assertThat(eps.lines().filter(line -> line.startsWith("%")))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(255));
        var tiff = ImageIO.read(write(LOSS, Format.TIFF, folder).toFile());
        var png = ImageIO.read(write(LOSS, Format.PNG, folder).toFile());
        assertThat(tiff.getRGB(0, 0, 400, 240, null, 0, 400)).isEqualTo(png.getRGB(0, 0, 400, 240, null, 0, 400));
    }

    @Test
    void everyKindTellsItsNumbers() {
        var digits = SampleDigits.dataset(20, 30, 1);
        FigureMaterial material = FigureSamples.material(Architecture.CONV, digits);
        Arrangement how = new Arrangement(
                OptionalInt.empty(), 700, List.of(ImageRow.values()), BarScale.COMMON, true, LossView.DEFAULT);
        for (FigureKind kind : FigureKinds.all()) {
            if (!kind.id().equals("ink")) { // which only these tests have
                int images = kind.scope() == FigureKind.Scope.IMAGES ? 3 : 1;
                Figure figure = kind.draw(
                        material,
                        how,
                        material.images(IntStream.range(0, images).toArray()));
                String told = figure.alternative(ConceptNames.NUMBERS);
                assertThat(told).as(kind.id()).startsWith(figure.title()).containsPattern("\\d");
                assertThat(told.length())
                        .as(kind.id())
                        .isGreaterThan(figure.title().length() + 20);
            }
        }
    }

    @Test
    void meanActivationsTellForWhichImagesAConceptIsActive() {
        ClassMeans means = new ClassMeans(List.of(
                new ClassMeans.ClassMean(1, 50, ten(0), ten(0)),
                new ClassMeans.ClassMean(7, 100, ten(2.5), ten(0.91))));
        String told = new MeanActivationFigure(means).alternative(ConceptNames.parse("loop"));
        assertThat(told)
                .contains(
                        "Concept loop is most active for label 7, with a mean of 2.50; it is active in 0 % of the 1s and"
                                + " 91 % of the 7s.")
                .contains("Concept 3 is most active for label 7");
    }

    private static List<Double> ten(double value) {
        return IntStream.range(0, 10).mapToObj(i -> value).toList();
    }

    @Test
    void meansOverPlacesSayThatTheyHardlyTellDigitsApart() {
        String conv =
                ConceptBarsFigure.of(FigureSamples.images(Architecture.CONV, 2)).alternative(ConceptNames.NUMBERS);
        String dense = ConceptBarsFigure.of(FigureSamples.images(Architecture.DENSE, 2))
                .alternative(ConceptNames.NUMBERS);
        assertThat(conv).contains("mean over 16 places", "hardly tells digits apart");
        assertThat(dense).doesNotContain("places").contains("of 10 concepts are active, most of all ");
    }
}
