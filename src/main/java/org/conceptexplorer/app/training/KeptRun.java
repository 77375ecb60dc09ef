package org.conceptexplorer.app.training;

import java.util.Optional;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.training.run.Run;

/**
 * A training of this start of the program.
 *
 * @param run what came of it
 * @param images what it was asked about
 * @param place where it is beside the memory
 */
public record KeptRun(Run run, Optional<Dataset> images, Place place) {
    /** Where a training is beside the memory. */
    public enum Place {
        /** Nowhere: it is lost with the window. */
        NOWHERE,
        /** It is kept by itself, or is just being written. */
        SESSION,
        /** Somebody has saved it in a folder. */
        FOLDER
    }

    KeptRun in(Place other) {
        return new KeptRun(run, images, other);
    }
}
