package org.conceptexplorer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PictureErrorTest {
    private static final float[] IMAGE = {0, 1, 0.25f, 0.5f};

    @Test
    void crossEntropyIsTheMeanOverPixels() {
        double expected =
                -(Math.log(0.9) + Math.log(0.8) + 0.25 * Math.log(0.25) + 0.75 * Math.log(0.75) + Math.log(0.5));
        assertThat(PictureError.crossEntropy(new float[] {0.1f, 0.8f, 0.25f, 0.5f}, IMAGE))
                .isCloseTo(expected / 4, within(1e-7));
    }

    @Test
    void aPictureThatIsSurelyWrongHasAFiniteError() {
        assertThat(PictureError.crossEntropy(new float[] {1}, new float[] {0}))
                .isCloseTo(-Math.log(1e-7), within(1e-6));
        assertThat(PictureError.crossEntropy(new float[] {0}, new float[] {1}))
                .isCloseTo(-Math.log(1e-7), within(1e-6));
        assertThat(PictureError.crossEntropy(new float[] {1}, new float[] {1})).isCloseTo(0, within(2e-7));
    }

    @Test
    void theSquaredErrorIsTheMeanOverPixels() {
        assertThat(PictureError.meanSquared(new float[] {0.5f, 1, 0.25f, 0}, IMAGE))
                .isEqualTo(0.125);
    }

    @Test
    void sizesThatDifferAreRefused() {
        assertThatThrownBy(() -> PictureError.crossEntropy(new float[3], IMAGE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("3", "4");
        assertThatThrownBy(() -> PictureError.meanSquared(new float[3], IMAGE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
