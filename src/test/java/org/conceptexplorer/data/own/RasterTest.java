package org.conceptexplorer.data.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RasterTest {
    /** Two rows of three pixels: 1 2 3 above 4 5 6. */
    private static final Raster PICTURE = Raster.of(3, 2, new int[] {1, 2, 3, 4, 5, 6});

    @Test
    void isTurnedAsEachOrientationOfExifMeans() {
        assertThat(PICTURE.turned(1).argb()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(PICTURE.turned(2).argb()).containsExactly(3, 2, 1, 6, 5, 4);
        assertThat(PICTURE.turned(3).argb()).containsExactly(6, 5, 4, 3, 2, 1);
        assertThat(PICTURE.turned(4).argb()).containsExactly(4, 5, 6, 1, 2, 3);
        assertThat(PICTURE.turned(5).argb()).containsExactly(1, 4, 2, 5, 3, 6);
        assertThat(PICTURE.turned(6).argb()).containsExactly(4, 1, 5, 2, 6, 3);
        assertThat(PICTURE.turned(7).argb()).containsExactly(6, 3, 5, 2, 4, 1);
        assertThat(PICTURE.turned(8).argb()).containsExactly(3, 6, 2, 5, 1, 4);
        assertThat(PICTURE.turned(6).width()).isEqualTo(2);
        assertThat(PICTURE.turned(6).height()).isEqualTo(3);
    }

    @Test
    void anOrientationThatExifDoesNotKnowLeavesThePictureAsItIs() {
        assertThat(PICTURE.turned(0)).isSameAs(PICTURE);
        assertThat(PICTURE.turned(9)).isSameAs(PICTURE);
    }

    @Test
    void lightnessWeighsColoursAsTheEyeDoes() {
        Raster colours = Raster.of(4, 1, new int[] {0xFFFF0000, 0xFF00FF00, 0xFF0000FF, 0x80FFFFFF});
        assertThat(colours.lightness(0, 0)).isEqualTo(0.299);
        assertThat(colours.lightness(0, 1)).isEqualTo(0.587);
        assertThat(colours.lightness(0, 2)).isEqualTo(0.114);
        assertThat(colours.lightness(0, 3)).isEqualTo(1);
        assertThat(colours.alpha(0, 3)).isEqualTo(128 / 255.0);
    }

    @Test
    void refusesPixelsOfAnotherSize() {
        assertThatThrownBy(() -> Raster.of(2, 2, new int[3])).hasMessage("3 pixels are no picture of 2×2");
        assertThatThrownBy(() -> Raster.of(0, 0, new int[0])).isInstanceOf(IllegalArgumentException.class);
    }
}
