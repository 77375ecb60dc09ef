package org.conceptexplorer.app.training;

import java.util.Optional;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.training.run.Run;

/** What is wanted of the session, begun as soon as it is free. */
sealed interface Wish {
    /** An untrained network to look at, or to train. */
    record Fresh(Preparation network, boolean train) implements Wish {}

    /** A run to look at again. */
    record Again(Run run, Optional<Dataset> images) implements Wish {}

    /** A training that has ended to go on with. */
    record Further(Continued training) implements Wish {}
}
