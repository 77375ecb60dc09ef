package org.conceptexplorer.naming;

import org.conceptexplorer.base.ExplainedException;

/**
 * How names are found.
 *
 * @param groups how many names there are to be, 2 to 127: the number of concepts
 * @param images how many of the images make up the graph, at least {@code groups}; 0 for all; the others are named by the votes of their
 *     nearest neighbours in it
 * @param seed which images these are, and where the search for groups begins
 */
public record NamingSettings(int groups, int images, long seed) {
    private static final int MOST_GROUPS = Byte.MAX_VALUE;

    /**
     * Checks the ranges.
     *
     * @throws ExplainedException if one is left
     */
    public NamingSettings {
        if (groups < 2 || groups > MOST_GROUPS) {
            throw new ExplainedException(
                    "Images can be sorted into 2 to " + MOST_GROUPS + " groups, not " + groups + ".");
        }
        if (images < 0 || (images > 0 && images < groups)) {
            throw new ExplainedException("The setting naming-images is " + images
                    + ", but has to be 0, for all images, or at least " + groups + ", the number of names.");
        }
    }
}
