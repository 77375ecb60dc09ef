package org.conceptexplorer.app.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.conceptexplorer.app.ScriptedNetworks;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.run.DataProvenance;
import org.conceptexplorer.training.run.RunHead;
import org.conceptexplorer.training.setting.Setting;
import org.conceptexplorer.training.setting.Settings;
import org.conceptexplorer.training.sweep.SweepPlan;
import org.junit.jupiter.api.Test;

class SweepEstimateTest {
    private static final Dataset IMAGES = ScriptedNetworks.dataset(1_000, 10);

    /** Two epochs of all thousand images. */
    private static RunHead run(Architecture network, double seconds, String started) {
        return new RunHead(
                Preset.RECOMMENDED.settings(network).withEpochs(2),
                DataProvenance.of(IMAGES),
                Outcome.COMPLETED,
                Instant.parse(started),
                seconds,
                2,
                100,
                OptionalDouble.of(0.1),
                OptionalDouble.of(0.2));
    }

    private static SweepPlan plan(Map<String, Object> fixed) {
        Map<Setting<?>, Object> settings = new LinkedHashMap<>();
        Settings.all().stream()
                .filter(setting -> fixed.containsKey(setting.id()))
                .forEach(setting -> settings.put(setting, fixed.get(setting.id())));
        return new SweepPlan(
                IMAGES.source(), Preset.RECOMMENDED, settings, Map.of(Settings.EPOCHS, List.of(1, 3)), 5, 1);
    }

    @Test
    void eachImageTakesAsLongAsInTheLatestRunOfTheSameNetwork() {
        SweepEstimate estimate = new SweepEstimate(
                List.of(
                        run(Architecture.DENSE, 8, "2026-01-01T00:00:00Z"),
                        run(Architecture.DENSE, 4, "2026-01-02T00:00:00Z"),
                        run(Architecture.CONV, 40, "2026-01-03T00:00:00Z")),
                Optional.empty());
        // 1 and 3 epochs, five seeds each, at 2 s for an epoch's thousand images; validating on ten is worth four.
        assertThat(estimate.seconds(plan(Map.of())).orElseThrow()).isCloseTo(40 * 1.004, within(1e-9));
        assertThat(estimate.seconds(plan(Map.of("train-images", 500))).orElseThrow())
                .isCloseTo(40 * 0.504, within(1e-9));
        assertThat(estimate.seconds(plan(Map.of("hold-out", 0.5))).orElseThrow())
                .isCloseTo(40 * 0.7, within(1e-9));
        assertThat(estimate.seconds(plan(Map.of("architecture", "conv"))).orElseThrow())
                .isCloseTo(400 * 1.004, within(1e-9));
    }

    @Test
    void nothingIsClaimedOfNetworksAndImagesThatNobodyHasTrainedWith() {
        assertThat(new SweepEstimate(List.of(), Optional.of(IMAGES)).seconds(plan(Map.of())))
                .isEmpty();
        List<RunHead> dense = List.of(run(Architecture.DENSE, 4, "2026-01-01T00:00:00Z"));
        assertThat(new SweepEstimate(dense, Optional.of(IMAGES)).seconds(plan(Map.of("architecture", "conv"))))
                .isEmpty();
    }
}
