package org.conceptexplorer.analysis.prototype;

import java.util.List;

/**
 * All images, ordered by one concept.
 *
 * @param zero those in which it is zero everywhere
 * @param strips those in which it is active, from weak to strong, in half-open strips of equally many images
 */
public record Strips(Strip zero, List<Strip> strips) {
    /** Makes its list unmodifiable. */
    public Strips {
        strips = List.copyOf(strips);
    }
}
