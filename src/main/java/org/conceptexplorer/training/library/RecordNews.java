package org.conceptexplorer.training.library;

import java.nio.file.Path;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.run.Run;

/** How it goes with the keeping of a training. */
public sealed interface RecordNews {
    /** What came of the training is in a folder. */
    record Kept(Run run, Path folder) implements RecordNews {}

    /** Just now nothing can be kept; the training goes on. */
    record Faltering(ExplainedException why) implements RecordNews {}

    /** The training has ended, and what came of it could be written nowhere. */
    record Lost(TrainedRun run, ExplainedException why) implements RecordNews {}
}
