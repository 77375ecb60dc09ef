package org.conceptexplorer.app.sweep;

import java.nio.file.Path;
import java.util.Optional;
import org.conceptexplorer.training.library.ListedRun;
import org.conceptexplorer.training.sweep.SweepBase;
import org.conceptexplorer.training.sweep.SweepPlan;

/**
 * Where the settings of a sweep come from.
 *
 * @param label what it is called
 * @param base the settings; empty for those that are shown in Train, which follow what is typed there
 */
public record SweepSource(String label, Optional<SweepBase> base) {
    /** The settings and images that are shown in Train. */
    static final SweepSource TRAIN = new SweepSource("Settings in Train", Optional.empty());

    /** The settings and images of a run; none if it is damaged. */
    static Optional<SweepSource> of(ListedRun run) {
        return run.head()
                .map(head -> new SweepSource(
                        "Run " + run.name(),
                        Optional.of(SweepBase.of(head.data().source(), head.settings()))));
    }

    /** What a plan has for all of its trials. */
    static SweepSource of(Path file, SweepPlan plan) {
        return new SweepSource("Plan " + file.getFileName(), Optional.of(SweepBase.of(plan)));
    }
}
