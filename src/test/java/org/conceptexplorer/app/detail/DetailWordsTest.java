package org.conceptexplorer.app.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.OptionalInt;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.figure.FigureLayout.Area;
import org.conceptexplorer.figure.FigurePart;
import org.conceptexplorer.figure.FigureSamples;
import org.conceptexplorer.model.Architecture;
import org.junit.jupiter.api.Test;

class DetailWordsTest {
    private final EncodedImage conv = FigureSamples.images(Architecture.CONV, 1).get(0);

    private String said(FigurePart part, double x, double y) {
        return DetailWords.of(conv, new Area(new Rectangle2D.Double(100, 200, 56, 56), part), x, y)
                .orElseThrow();
    }

    @Test
    void aPictureTellsThePixelBelowThePointer() {
        String original = NumberWords.significant(conv.original().get(10 * 28 + 14));
        String redrawn = NumberWords.significant(
                conv.result().orElseThrow().reconstruction().get(10 * 28 + 14));
        assertThat(said(new FigurePart.Picture(0, "original"), 129, 221))
                .isEqualTo("Original " + original + "\nrow 11, column 15");
        assertThat(said(new FigurePart.Picture(0, "reconstruction"), 129, 221)).startsWith("Reconstruction " + redrawn);
        assertThat(said(new FigurePart.Picture(0, "difference"), 129, 221)).startsWith("Difference ");
    }

    @Test
    void aMapTellsTheActivationOfItsPlaceAndTheNumberBelowIt() {
        var code = conv.result().orElseThrow().code();
        double largest = 0;
        for (int place = 0; place < 16; place++) {
            largest = Math.max(largest, code.at(place, 3));
        }
        assertThat(said(new FigurePart.Place(3, 6), 0, 0))
                .startsWith("Concept 3, row 2, column 3: " + NumberWords.significant(code.at(6, 3)))
                .contains("largest of its 16 places " + NumberWords.significant(largest));
        assertThat(DetailWords.explanation(conv)).contains("number below it is its largest");
    }

    @Test
    void placesCountFromOne() {
        assertThat(DetailWords.place(OptionalInt.empty())).isEqualTo("All 16 places");
        assertThat(DetailWords.place(OptionalInt.of(15))).isEqualTo("Row 4, column 4");
    }
}
