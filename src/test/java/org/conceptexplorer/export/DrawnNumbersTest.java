package org.conceptexplorer.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureSamples;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.concept.ConceptBarsFigure;
import org.conceptexplorer.figure.kind.LossView;
import org.conceptexplorer.figure.loss.LossFigure;
import org.conceptexplorer.model.Architecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** Measures what was drawn, in an SVG file, and compares it with the numbers in the CSV file. */
class DrawnNumbersTest {
    private static Path write(Figure figure, Format format, Path folder) {
        Path file = folder.resolve("figure." + format.id());
        ExportSettings size = new ExportSettings(700, 200, 96);
        FigureExporter.write(figure, Style.LIGHT, size, Provenance.of("A title"), format, file);
        return file;
    }

    private static List<double[]> rectangles(Path svg, Set<String> colors) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var found = factory.newDocumentBuilder().parse(svg.toFile()).getElementsByTagName("rect");
        List<double[]> rectangles = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            Element rect = (Element) found.item(i);
            if (colors.stream().anyMatch(rect.getAttribute("style")::contains)) {
                rectangles.add(new double[] {number(rect, "x"), number(rect, "height")});
            }
        }
        rectangles.sort(Comparator.comparingDouble(rect -> rect[0]));
        return rectangles;
    }

    private static double number(Element rect, String attribute) {
        return Double.parseDouble(rect.getAttribute(attribute));
    }

    private static List<String[]> lines(Path csv) throws IOException {
        return Files.readAllLines(csv).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    @Test
    void barsAreAsHighAsTheirNumbers(@TempDir Path folder) throws Exception {
        Figure bars = ConceptBarsFigure.of(FigureSamples.images(Architecture.DENSE, 3));
        Set<String> colors = Style.LIGHT.palette().concepts().colors().stream()
                .map(c -> "fill:rgb(" + c.getRed() + "," + c.getGreen() + "," + c.getBlue() + ")")
                .collect(Collectors.toSet());
        List<double[]> drawn = rectangles(write(bars, Format.SVG, folder), colors);
        List<Double> written = lines(write(bars, Format.CSV, folder)).stream()
                .map(line -> Double.parseDouble(line[3]))
                .filter(value -> value > 0) // a bar of nothing is not drawn
                .toList();
        assertThat(drawn).hasSameSizeAs(written);
        double tallest = drawn.stream().mapToDouble(rect -> rect[1]).max().orElseThrow();
        double largest = written.stream().mapToDouble(value -> value).max().orElseThrow();
        for (int i = 0; i < drawn.size(); i++) {
            double share = written.get(i) / largest;
            assertThat(drawn.get(i)[1] / tallest).isBetween(share - 0.02, share + 0.02);
        }
    }

    @Test
    void aHiddenCurveIsInNoFile(@TempDir Path folder) throws IOException {
        LossView view = LossView.DEFAULT.toggle("training error");
        Figure loss = new LossFigure(List.of(FigureSamples.run("", 1_000, 1)), OptionalDouble.of(0.2625), view);
        assertThat(lines(write(loss, Format.CSV, folder)))
                .extracting(line -> line[0])
                .containsOnly("validation error (test images)", "mean image");
    }
}
