package org.conceptexplorer.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.figure.FigureLayout.Area;
import org.conceptexplorer.figure.concept.ConceptBarsFigure;
import org.conceptexplorer.figure.concept.ConceptMapsFigure;
import org.conceptexplorer.figure.image.ReconstructionFigure;
import org.conceptexplorer.figure.kind.BarScale;
import org.conceptexplorer.figure.kind.ImageRow;
import org.conceptexplorer.figure.sheet.DigitSheetFigure;
import org.conceptexplorer.model.Architecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageFiguresTest {
    private static final List<EncodedImage> TEN = FigureSamples.images(Architecture.DENSE, 10);

    private static Rectangle2D area(FigureLayout layout, FigurePart part) {
        return layout.areas().stream()
                .filter(area -> area.part().equals(part))
                .map(Area::bounds)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {340, 900, 1800})
    void barsStandBelowTheirImages(int width) {
        FigureLayout grid = Painted.layout(ReconstructionFigure.of(TEN), width, 200);
        FigureLayout bars = Painted.layout(ConceptBarsFigure.of(TEN), width, 120);
        for (int i = 0; i < TEN.size(); i++) {
            Rectangle2D above = area(grid, new FigurePart.Image(i));
            Rectangle2D below = area(bars, new FigurePart.Image(i));
            assertThat(below.getMinX()).isCloseTo(above.getMinX(), within(1e-9));
            assertThat(below.getMaxX()).isCloseTo(above.getMaxX(), within(1e-9));
        }
    }

    @Test
    void pointerFindsTheImageAndTheConceptUnderIt() {
        FigureLayout bars = Painted.layout(ConceptBarsFigure.of(TEN), 900, 200);
        Rectangle2D bar = area(bars, new FigurePart.Concept(3, 7));
        assertThat(bars.partAt(bar.getCenterX(), bar.getCenterY())).contains(new FigurePart.Concept(3, 7));
        assertThat(bars.partAt(2, 2)).isEmpty();

        FigureLayout grid =
                Painted.layout(new ReconstructionFigure(TEN, 5, List.of(ImageRow.ORIGINAL), true), 900, 400);
        Rectangle2D image = area(grid, new FigurePart.Image(8));
        assertThat(grid.partAt(image.getCenterX(), image.getCenterY())).contains(new FigurePart.Image(8));
    }

    @Test
    void partsOfASheetKeepTheirImagesIndex() {
        DigitSheetFigure sheet = new DigitSheetFigure(TEN, 4, BarScale.COMMON);
        FigureLayout layout = Painted.layout(sheet, 700, (int) sheet.heightFor(700, Style.LIGHT) + 1);
        Rectangle2D ninth = area(layout, new FigurePart.Concept(9, 0));
        assertThat(ninth.getCenterY())
                .isGreaterThan(area(layout, new FigurePart.Concept(5, 0)).getMaxY());
        assertThat(layout.areas()).allSatisfy(area -> assertThat(area.bounds().getMaxY())
                .isLessThanOrEqualTo(sheet.heightFor(700, Style.LIGHT) + 1));
    }

    @Test
    void everyPixelOfAnImageIsASquareOfItsInk() {
        float[] values = new float[ImageSet.PIXELS];
        values[0] = 1;
        values[29] = 0.5f;
        EncodedImage image = new EncodedImage(0, 0, Pixels.of(values), Optional.empty());
        ReconstructionFigure figure = new ReconstructionFigure(List.of(image), 1, List.of(ImageRow.ORIGINAL), false);
        BufferedImage picture = Painted.image(figure, Style.DARK, 300, 184); // room for 6 × 28
        int pen = Palette.DARK.ink(1).getRGB();
        int count = 0;
        for (int x = 0; x < 300; x++) {
            for (int y = 0; y < 184; y++) {
                count += picture.getRGB(x, y) == pen ? 1 : 0;
            }
        }
        assertThat(count).isEqualTo(5 * 5); // the whole multiple that fits beside the margins
    }

    @Test
    void differenceOfNothingHasTheColourOfTheGround() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            assertThat(theme.palette().difference(0)).isEqualTo(theme.palette().ground());
        }
        assertThat(Palette.LIGHT.difference(1)).isEqualTo(Palette.LIGHT.more());
        assertThat(Palette.LIGHT.difference(-1)).isEqualTo(Palette.LIGHT.less());
    }

    @Test
    void imagesThatNoNetworkHasSeenAreDrawnAlone() {
        List<EncodedImage> plain = TEN.stream()
                .map(image -> new EncodedImage(image.position(), image.label(), image.original(), Optional.empty()))
                .toList();
        assertThat(Painted.layout(ReconstructionFigure.of(plain), 900, 200).areas())
                .hasSize(10);
        assertThat(ConceptBarsFigure.of(plain).table().rows()).isEmpty();
        assertThat(Painted.layout(ConceptBarsFigure.of(plain), 900, 200).areas())
                .hasSize(110);
    }

    @Test
    void barsTableHoldsTenActivationsForEachImage() {
        ConceptBarsFigure figure = ConceptBarsFigure.of(FigureSamples.images(Architecture.CONV, 2));
        assertThat(figure.table().rows()).hasSize(20);
        float mean = figure.images().get(1).result().orElseThrow().code().mean(4);
        assertThat(figure.table().rows().get(14))
                .containsExactly("1", String.valueOf(figure.images().get(1).label()), "4", Float.toString(mean));
    }

    @Test
    void pixelTableReadsBackTheImage() {
        List<List<String>> rows =
                ReconstructionFigure.of(TEN.subList(3, 4)).table().rows();
        assertThat(rows).hasSize(2 * ImageSet.PIXELS);
        assertThat(Float.parseFloat(rows.get(400).get(6)))
                .isEqualTo(TEN.get(3).original().get(400));
    }

    @Test
    void aFullBarIsAsHighAsItsBoxOnEitherScale() {
        for (BarScale scale : BarScale.values()) {
            ConceptBarsFigure figure = new ConceptBarsFigure(TEN, 10, scale, OptionalDouble.empty(), false);
            BufferedImage picture = Painted.image(figure, Style.LIGHT, 900, 200);
            FigureLayout layout = Painted.layout(figure, 900, 200);
            int image = 0;
            int concept = 0;
            double largest = 0;
            for (int i = 0; i < 10; i++) {
                for (int c = 0; c < 10; c++) {
                    double value = TEN.get(i).result().orElseThrow().code().mean(c);
                    if (value > largest) {
                        largest = value;
                        image = i;
                        concept = c;
                    }
                }
            }
            Rectangle2D bar = area(layout, new FigurePart.Concept(image, concept));
            int x = (int) bar.getCenterX();
            int top = (int) (bar.getMinY() + Style.LIGHT.smallFont().getSize2D()) + 1;
            Color color = ConceptPalette.PETROFF.color(concept);
            assertThat(new Color(picture.getRGB(x, top))).isEqualTo(color);
        }
    }

    @Test
    void mapsShowEveryPlaceOfEveryConcept() {
        EncodedImage image = FigureSamples.images(Architecture.CONV, 1).get(0);
        ConceptMapsFigure figure = new ConceptMapsFigure(image, OptionalDouble.empty());
        FigureLayout layout = Painted.layout(figure, 600, 240);
        assertThat(layout.areas()).hasSize(160);
        Rectangle2D first = area(layout, new FigurePart.Place(2, 0));
        Rectangle2D last = area(layout, new FigurePart.Place(2, 15));
        assertThat(last.getMinX() - first.getMinX()).isCloseTo(3 * first.getWidth(), within(1e-9));
        assertThat(last.getMinY() - first.getMinY()).isCloseTo(3 * first.getHeight(), within(1e-9));
        assertThat(figure.table().rows()).hasSize(160);
    }
}
