package org.conceptexplorer.analysis.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Encodings;
import org.junit.jupiter.api.Test;

class ReconstructionErrorTest {
    @Test
    void errorsAreThoseWorkedOutByHand() {
        FloatMatrix truth = FloatMatrix.of(2, new float[] {0, 1, 0.5f, 0});
        FloatMatrix guesses = FloatMatrix.of(2, new float[] {0.5f, 0.5f, 0.5f, -1});
        ReconstructionError error = ReconstructionError.of(truth, guesses);

        assertThat(error.images()).isEqualTo(2);
        assertThat(error.bce()).isCloseTo(3 * Math.log(2) / 4, within(1e-7)); // the cut −1 costs next to nothing
        assertThat(error.mse()).isEqualTo((0.25 + 0.25 + 0 + 1) / 4);
    }

    @Test
    void aWrongGuessThatIsCertainCostsMuchButNotEverything() {
        FloatMatrix ink = FloatMatrix.of(1, new float[] {1});
        assertThat(ReconstructionError.of(ink, FloatMatrix.of(1, new float[] {0}))
                        .bce())
                .isCloseTo(-Math.log(1e-7), within(1e-9));
    }

    @Test
    void batchesAddUpToAllImages() {
        ReconstructionError one = new ReconstructionError(1, 0.1, 0.4);
        ReconstructionError three = new ReconstructionError(3, 0.5, 0.8);

        ReconstructionError both = ReconstructionError.NONE.plus(one).plus(three);
        assertThat(both.images()).isEqualTo(4);
        assertThat(both.bce()).isCloseTo(0.4, within(1e-12));
        assertThat(both.mse()).isCloseTo(0.7, within(1e-12));
    }

    @Test
    void aNetworksCrossEntropyIsItsOwnAndItsSquaresAreOverAllPixels() {
        byte[] pixels = new byte[2 * ImageSet.PIXELS];
        pixels[ImageSet.PIXELS] = (byte) 255; // of image 1; the reconstructions are blank
        ImageSet images = ImageSet.wrap(pixels, new byte[2]);
        ReconstructionError error =
                ReconstructionError.of(images, new int[] {1, 0}, Encodings.of(Architecture.DENSE, new float[20]));

        assertThat(error.bce()).isCloseTo(0.15, within(1e-7));
        assertThat(error.mse()).isEqualTo(1.0 / (2 * ImageSet.PIXELS));
    }
}
