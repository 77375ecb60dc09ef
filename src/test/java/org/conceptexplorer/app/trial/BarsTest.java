package org.conceptexplorer.app.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import org.conceptexplorer.analysis.ConceptCode;
import org.conceptexplorer.model.Architecture;
import org.junit.jupiter.api.Test;

class BarsTest {
    private static ConceptCode code(Architecture architecture, float value) {
        float[] values = new float[architecture.codeSize()];
        Arrays.fill(values, value);
        return ConceptCode.of(architecture, values);
    }

    private final Bars dense = Bars.of(Architecture.DENSE, code(Architecture.DENSE, 1));

    @Test
    void aPulledBarHasItsHeightAndTheOthersStay() {
        Bars pulled = dense.pulledTo(3, 2.5);
        assertThat(pulled.height(3)).isEqualTo(2.5);
        assertThat(pulled.height(2)).isEqualTo(1);
        assertThat(pulled.changes()).containsExactly(3);
    }

    @Test
    void placesKeepTheirProportionsWhenABarIsPulled() {
        Bars conv = Bars.of(Architecture.CONV, code(Architecture.CONV, 1)).painted(4, 5, 3);
        Bars pulled = conv.pulledTo(4, 2 * conv.height(4));
        assertThat(pulled.code().at(5, 4)).isCloseTo(6f, offset(1e-5f));
        assertThat(pulled.code().at(6, 4)).isCloseTo(2f, offset(1e-5f));
    }

    @Test
    void aBarOfNothingIsPulledAtAllPlacesAlike() {
        Bars conv = Bars.of(Architecture.CONV, code(Architecture.CONV, 0)).pulledTo(2, 0.5);
        assertThat(conv.code().at(0, 2)).isEqualTo(0.5f);
        assertThat(conv.code().at(15, 2)).isEqualTo(0.5f);
    }

    @Test
    void paintingAPlaceChangesThatPlaceAlone() {
        Bars painted = Bars.of(Architecture.CONV, code(Architecture.CONV, 1)).painted(4, 5, 3);
        assertThat(painted.code().at(5, 4)).isEqualTo(3);
        assertThat(painted.code().at(4, 4)).isEqualTo(1);
        assertThat(painted.code().at(5, 3)).isEqualTo(1);
    }

    @Test
    void anotherMeasurementReachesOnlyBarsThatNobodyHolds() {
        Bars next = dense.pulledTo(1, 5).lockChanged(2).measuredAnew(Architecture.DENSE, code(Architecture.DENSE, 7));
        assertThat(next.height(0)).isEqualTo(7);
        assertThat(next.height(1)).isEqualTo(5);
        assertThat(next.height(2)).isEqualTo(1);
    }

    @Test
    void aResetSparesLockedBarsAlone() {
        Bars reset = dense.pulledTo(1, 5).pulledTo(2, 6).lockChanged(2).reset();
        assertThat(reset.height(1)).isEqualTo(1);
        assertThat(reset.height(2)).isEqualTo(6);
        assertThat(reset.lockChanged(2).reset().height(2)).isEqualTo(1);
    }

    @Test
    void onlyABarThatWasThereCanBeRemoved() {
        assertThat(dense.zeroed(4).removed(4)).isTrue();
        assertThat(Bars.of(Architecture.DENSE, code(Architecture.DENSE, 0))
                        .zeroed(4)
                        .removed(4))
                .isFalse();
    }

    @Test
    void anotherNetworksCodeBeginsAnew() {
        Bars next = dense.pulledTo(1, 5).measuredAnew(Architecture.CONV, code(Architecture.CONV, 2));
        assertThat(next.changed()).isFalse();
        assertThat(next.values()).hasSize(160);
    }
}
