package org.conceptexplorer.data.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.SeededRandom;
import org.conceptexplorer.data.mnist.RealMnist;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.data.source.FolderChoice;
import org.junit.jupiter.api.Test;

class PreparationTest {
    private static final int WHITE = 0xFFFFFFFF;
    private static final int BLACK = 0xFF000000;

    /** A tall L: a stem 6 wide and 80 high, a foot 40 wide and 6 high, its corner at row 95 and column 30. */
    private static boolean isInk(int row, int column) {
        boolean stem = row >= 16 && row <= 95 && column >= 30 && column <= 35;
        boolean foot = row >= 90 && row <= 95 && column >= 30 && column <= 69;
        return stem || foot;
    }

    private static Raster raster(int width, int height, IntBinaryOperator colour) {
        int[] argb = new int[width * height];
        Arrays.setAll(argb, pixel -> colour.applyAsInt(pixel / width, pixel % width));
        return Raster.of(width, height, argb);
    }

    private static final Raster DARK_ON_LIGHT = raster(200, 120, (row, column) -> isInk(row, column) ? BLACK : WHITE);

    @Test
    void fitsInkIntoTwentyPixelsKeepingItsProportions() {
        PreparedImage prepared = Preparation.of(DARK_ON_LIGHT);

        assertThat(prepared.inverted()).isFalse();
        assertThat(prepared.ink().width()).isEqualTo(200);
        assertThat(prepared.ink().at(50, 32)).isEqualTo(1);
        assertThat(prepared.ink().at(50, 50)).isZero();
        assertThat(prepared.cut().width()).isEqualTo(40);
        assertThat(prepared.cut().height()).isEqualTo(80);
        assertThat(prepared.fitted().width()).isEqualTo(10);
        assertThat(prepared.fitted().height()).isEqualTo(20);
        assertThat(prepared.fitted().at(10, 0)).isCloseTo(1, within(0.05f));
        assertThat(prepared.fitted().at(10, 5)).isZero();
    }

    @Test
    void centresByMassAndNotByTheBox() {
        PreparedImage prepared = Preparation.of(DARK_ON_LIGHT);
        double ink = 0;
        double down = 0;
        double right = 0;
        for (int row = 0; row < 28; row++) {
            for (int column = 0; column < 28; column++) {
                ink += prepared.centred().at(row, column);
                down += row * (double) prepared.centred().at(row, column);
                right += column * (double) prepared.centred().at(row, column);
            }
        }
        assertThat(down / ink).isBetween(13.5, 14.5);
        assertThat(right / ink).isBetween(13.5, 14.5);
        int stem = 0;
        while (prepared.centred().at(12, stem) < 0.5) {
            stem++;
        }
        assertThat(stem).isEqualTo(12); // centred by the box, it would stand in column 9
    }

    @Test
    void lightInkOnDarkGroundComesOutTheSame() {
        PreparedImage light = Preparation.of(raster(200, 120, (row, column) -> isInk(row, column) ? WHITE : BLACK));

        assertThat(light.inverted()).isTrue();
        assertThat(light.bytes()).isEqualTo(Preparation.of(DARK_ON_LIGHT).bytes());
    }

    @Test
    void transparentGroundIsGroundWhateverTheInk() {
        byte[] expected = Preparation.of(DARK_ON_LIGHT).bytes();
        for (int ink : new int[] {BLACK, WHITE}) {
            Raster raster = raster(200, 120, (row, column) -> isInk(row, column) ? ink : 0);
            assertThat(Preparation.of(raster).bytes()).isEqualTo(expected);
        }
    }

    @Test
    void theGrainOfPaperIsNoInk() {
        SeededRandom random = new SeededRandom(1);
        Raster photograph = raster(200, 120, (row, column) -> {
            int grey = (isInk(row, column) ? 60 : 190) + random.nextInt(21);
            return BLACK | grey << 16 | grey << 8 | grey;
        });
        PreparedImage prepared = Preparation.of(photograph);

        assertThat(prepared.cut().width()).isEqualTo(40);
        assertThat(prepared.cut().height()).isEqualTo(80);
        assertThat(prepared.ink().at(5, 5)).isZero();
    }

    @Test
    void explainsThatNothingIsDrawn() {
        for (Raster empty : new Raster[] {
            raster(30, 30, (row, column) -> WHITE),
            raster(30, 30, (row, column) -> 0),
            raster(1, 1, (row, column) -> BLACK),
            raster(30, 30, (row, column) -> row == 9 ? 0xFFF8F8F8 : WHITE)
        }) {
            assertThatThrownBy(() -> Preparation.of(empty))
                    .isInstanceOf(ExplainedException.class)
                    .hasMessageStartingWith("There is nothing drawn in this image");
        }
    }

    @Test
    void aSingleDotFillsTheBox() {
        PreparedImage dot = Preparation.of(raster(50, 50, (row, column) -> row == 9 && column == 40 ? BLACK : WHITE));
        assertThat(dot.fitted().width()).isEqualTo(20);
        assertThat(dot.fitted().height()).isEqualTo(20);
        assertThat(dot.fitted().at(10, 10)).isEqualTo(1);
    }

    @Test
    void mnistsOwnDigitsComeOutAsTheyAre() {
        ImageSet digits = Datasets.standard()
                .open(new FolderChoice(RealMnist.folder()), Progress.NONE)
                .test();
        int unchanged = 0;
        for (int image = 0; image < 1_000; image++) {
            byte[] pixels = new byte[ImageSet.PIXELS];
            digits.copyPixels(image, pixels, 0);
            unchanged += difference(pixels, Preparation.of(ofInk(pixels)).bytes()) < 0.005 ? 1 : 0;
        }
        assertThat(unchanged).isGreaterThan(970); // a few have faint edges, or fill no box of 20 pixels
    }

    private static Raster ofInk(byte[] pixels) {
        int[] argb = new int[pixels.length];
        Arrays.setAll(argb, pixel -> BLACK | Byte.toUnsignedInt(pixels[pixel]) * 0x10101);
        return Raster.of(ImageSet.SIDE, ImageSet.SIDE, argb);
    }

    private static double difference(byte[] one, byte[] other) {
        double sum = 0;
        for (int pixel = 0; pixel < one.length; pixel++) {
            sum += Math.abs(Byte.toUnsignedInt(one[pixel]) - Byte.toUnsignedInt(other[pixel])) / 255.0;
        }
        return sum / one.length;
    }
}
