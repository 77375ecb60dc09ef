package org.conceptexplorer.app.digits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.conceptexplorer.data.ImageSet;
import org.junit.jupiter.api.Test;

class DigitChoiceTest {
    private static final byte[] LABELS = {3, 1, 3, 2, 3, 1};

    private final ImageSet images = ImageSet.wrap(new byte[LABELS.length * ImageSet.PIXELS], LABELS);

    @Test
    void fileOrderIsTheOrderOfTheFile() {
        assertThat(DigitChoice.START.positions(images, new float[0])).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void aClassShowsItsImagesAlone() {
        DigitChoice threes = DigitChoice.START.withDigit(OptionalInt.of(3));
        assertThat(threes.positions(images, new float[0])).containsExactly(0, 2, 4);
    }

    @Test
    void worstAndBestGoByTheErrorsOfTheCandidates() {
        DigitChoice threes = DigitChoice.START.withDigit(OptionalInt.of(3));
        float[] errors = {0.2f, 0.9f, 0.5f};
        assertThat(threes.withOrder(DigitOrder.WORST).positions(images, errors)).containsExactly(2, 4, 0);
        assertThat(threes.withOrder(DigitOrder.BEST).positions(images, errors)).containsExactly(0, 4, 2);
    }

    @Test
    void aSampleIsTheSameForTheSameSeedAndAnotherForAnother() {
        DigitChoice first = DigitChoice.START.otherSample();
        DigitChoice second = first.otherSample();
        ImageSet many = ImageSet.wrap(new byte[100 * ImageSet.PIXELS], new byte[100]);
        assertThat(first.positions(many, new float[0]))
                .containsExactly(DigitChoice.START.otherSample().positions(many, new float[0]))
                .isNotEqualTo(second.positions(many, new float[0]))
                .doesNotHaveDuplicates();
    }
}
