package org.conceptexplorer.analysis.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Encodings;
import org.junit.jupiter.api.Test;

class CodeSetTest {
    @Test
    void oneNumberPerConceptIsTheMeanOverItsPlaces() {
        CodeSet codes = CodeSet.of(4, 2, new float[] {1, 0, 2, 0, 0, 0, 5, 0});

        assertThat(codes.images()).isEqualTo(1);
        assertThat(codes.mean(0, 0)).isEqualTo(2);
        assertThat(codes.at(0, 3, 0)).isEqualTo(5);
        assertThat(codes.active(0, 0)).isTrue();
        assertThat(codes.active(0, 1)).isFalse();
        assertThat(codes.silent(0)).isFalse();
        assertThat(codes.whole().columns()).isEqualTo(8);
        assertThat(codes.means().columns()).isEqualTo(2);
    }

    @Test
    void takesTheCodesOfANetwork() {
        float[] values = new float[320];
        values[160 + 10 * 5 + 2] = 8; // image 1, place 5, concept 2
        CodeSet codes = CodeSet.of(Encodings.of(Architecture.CONV, values));

        assertThat(codes.places()).isEqualTo(16);
        assertThat(codes.at(1, 5, 2)).isEqualTo(8);
        assertThat(codes.mean(1, 2)).isEqualTo(0.5f);
        assertThat(codes.silent(0)).isTrue();
    }

    @Test
    void saysWhereACodeIsNoNumberAndWhatToDo() {
        for (float bad : new float[] {Float.NaN, Float.POSITIVE_INFINITY, -1}) {
            assertThatThrownBy(() -> CodeSet.of(1, 3, new float[] {0, 0, 0, 0, bad, 0}))
                    .isInstanceOf(ExplainedException.class)
                    .hasMessageStartingWith("The activation of concept 1 for image 1 is ")
                    .hasMessageEndingWith("train again with a lower learning rate, or open another run.");
        }
    }
}
