package org.conceptexplorer.analysis.damage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.data.ImageSet;
import org.junit.jupiter.api.Test;

class DamageTest {
    /** A horizontal bar, three pixels thick: rows 10 to 12, columns 8 to 19. */
    private static final Pixels BAR = bar();

    private static Pixels bar() {
        float[] values = new float[ImageSet.PIXELS];
        for (int row = 10; row <= 12; row++) {
            for (int column = 8; column <= 19; column++) {
                values[row * ImageSet.SIDE + column] = 1;
            }
        }
        return Pixels.of(values);
    }

    private static float at(Pixels picture, int row, int column) {
        return picture.get(row * ImageSet.SIDE + column);
    }

    private static double ink(Pixels picture) {
        double sum = 0;
        for (int pixel = 0; pixel < ImageSet.PIXELS; pixel++) {
            sum += picture.get(pixel);
        }
        return sum;
    }

    @Test
    void shiftMovesInkAndLosesWhatLeaves() {
        Pixels moved = new Shift(3, -2).apply(BAR);
        assertThat(at(moved, 13, 6)).isEqualTo(1);
        assertThat(at(moved, 10, 8)).isZero();
        assertThat(ink(moved)).isEqualTo(36);
        assertThat(ink(new Shift(17, 0).apply(BAR))).isEqualTo(12);
        assertThat(at(new Shift(0.5, 0).apply(BAR), 10, 12)).isEqualTo(0.5f);
    }

    @Test
    void rotationTurnsClockwiseAboutTheMiddle() {
        Pixels turned = new Rotation(90).apply(BAR);
        // Row 10, column 8 lies 3.5 above and 5.5 left of the middle: clockwise that is 5.5 above and 3.5 right.
        assertThat(at(turned, 8, 17)).isCloseTo(1, within(1e-5f));
        assertThat(at(turned, 8, 14)).isCloseTo(0, within(1e-5f));
        assertThat(ink(turned)).isCloseTo(36, within(1e-3));
    }

    @Test
    void occlusionCoversASquareAndMayReachBeyondTheEdge() {
        Pixels covered = new Occlusion(11, 10, 4, 0).apply(BAR);
        assertThat(ink(covered)).isEqualTo(36 - 8);
        assertThat(at(covered, 10, 10)).isEqualTo(1);
        assertThat(at(new Occlusion(-2, -2, 4, 1).apply(BAR), 1, 1)).isEqualTo(1);
    }

    @Test
    void thicknessMovesEdgesOutwardsOrInwards() {
        Pixels thick = new Thickness(1).apply(BAR);
        assertThat(at(thick, 9, 12)).isCloseTo(1, within(1e-5f));
        assertThat(at(thick, 8, 12)).isCloseTo(0, within(1e-5f));
        Pixels thin = new Thickness(-1).apply(BAR);
        assertThat(at(thin, 11, 12)).isCloseTo(1, within(1e-5f));
        assertThat(at(thin, 10, 12)).isCloseTo(0, within(1e-5f));
        assertThat(ink(new Thickness(0).apply(BAR))).isEqualTo(36);
        assertThat(at(new Thickness(0.5).apply(BAR), 9, 12)).isCloseTo(0.5f, within(1e-5f));
    }

    @Test
    void noiseFollowsItsSeedAndStaysBetweenGroundAndInk() {
        Pixels noisy = new Noise(0.3, 1).apply(BAR);
        double spread = 0;
        for (int pixel = 0; pixel < ImageSet.PIXELS; pixel++) {
            assertThat(noisy.get(pixel)).isBetween(0f, 1f);
            assertThat(noisy.get(pixel)).isEqualTo(new Noise(0.3, 1).apply(BAR).get(pixel));
            spread += noisy.get(pixel) * (1 - BAR.get(pixel));
        }
        // What is left of noise below 0 cut off has the mean 0.3 / √(2π).
        assertThat(spread / (ImageSet.PIXELS - 36)).isCloseTo(0.3 / Math.sqrt(2 * Math.PI), within(0.02));
        assertThat(ink(new Noise(0.3, 2).apply(BAR))).isNotEqualTo(ink(noisy));
        assertThat(ink(new Noise(0, 1).apply(BAR))).isEqualTo(36);
    }

    @Test
    void refusesWhatCannotBeDone() {
        assertThatThrownBy(() -> new Noise(Double.NaN, 1)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> new Thickness(6)).hasMessage("edges can move by 5.0 pixels at most, not by 6.0");
        assertThatThrownBy(() -> new Occlusion(0, 0, 3, 2)).hasMessageContaining("ink 2.0");
    }
}
