package org.conceptexplorer.app.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.conceptexplorer.app.Runs;
import org.conceptexplorer.app.ScriptedNetworks;
import org.conceptexplorer.export.Format;
import org.conceptexplorer.export.Look;
import org.conceptexplorer.figure.sweep.SeedSpreadFigure;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.sweep.SweepResults;
import org.conceptexplorer.training.sweep.TrialResult;
import org.junit.jupiter.api.Test;

class SweepOriginTest {
    @Test
    void aFigureTellsItsSweepAndTheCommandThatDrawsIt() {
        Run run = Runs.completed(ScriptedNetworks.dataset(40, 10), "1");
        SweepResults results = SweepResults.of(List.of(TrialResult.of("trial-0001", run)));
        SweepOrigin origin = new SweepOrigin(results, Path.of("my sweep"));
        assertThat(origin.provenance(new SeedSpreadFigure(results), Look.PAGE, Format.SVG)
                        .entries())
                .containsEntry("Sweep", "1 trial of 1 combination; validation on: test images; trained with Blank")
                .containsEntry(
                        "Command",
                        "concept-explorer sweep '" + Path.of("my sweep", "plan.json")
                                + "' --out 'my sweep' --format svg");
    }
}
