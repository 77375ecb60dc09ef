package org.conceptexplorer.cli.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.source.DataChoice;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.ScriptedAutoencoder;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.model.factory.Autoencoders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkCheckTest {
    private static ImageSet digits;

    @BeforeAll
    static void draw() {
        digits = Datasets.standard()
                .open(DataChoice.parse("sample"), Progress.NONE)
                .train()
                .first(Checks.digits());
    }

    @ParameterizedTest
    @EnumSource
    void everyNetworkHasTheLossesThatAreKept(Architecture architecture) {
        List<Double> kept = StoredLosses.of(architecture);
        assertThat(kept).hasSize(3);
        Answer answer = new NetworkCheck(architecture, Autoencoders::create, digits, kept).look();
        assertThat(answer).isEqualTo(Answer.ok("3 training steps have the losses they should have"));
    }

    @Test
    void aLossThatIsSlightlyOffOrNoNumberIsFound() {
        assertThat(dense(0.69 * 1.000005).verdict()).isEqualTo(Verdict.OK);
        assertThat(dense(0.69 * 1.00002).words()).contains("step 1", "instead of 0.69", "trusted");
        assertThat(dense(Double.NaN).verdict()).isEqualTo(Verdict.FAILED);
    }

    private static Answer dense(double loss) {
        return new NetworkCheck(
                        Architecture.DENSE,
                        (initial, objective, seed) -> new ScriptedAutoencoder(initial, step -> new StepLoss(loss, 0)),
                        digits,
                        List.of(0.69, 0.69))
                .look();
    }

    @Test
    void withoutKeptLossesNothingIsProven() {
        assertThat(new NetworkCheck(Architecture.CONV, Autoencoders::create, digits, List.of())
                        .look()
                        .verdict())
                .isEqualTo(Verdict.FAILED);
    }
}
