package org.conceptexplorer.app.training;

import java.util.Optional;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.training.run.Run;

/**
 * A training of this start of the program.
 *
 * @param run what came of it
 * @param images what it was asked about
 * @param saved whether it is in a folder, too
 */
public record KeptRun(Run run, Optional<Dataset> images, boolean saved) {
    KeptRun nowSaved() {
        return new KeptRun(run, images, true);
    }
}
