package org.conceptexplorer.training.verdict;

import java.util.Optional;

/** Looks for one way in which a training that ended well can have come to nothing. */
@FunctionalInterface
interface Check {
    /** What there is to say; nothing if all is well. */
    Optional<Finding> look(Evidence evidence);
}
