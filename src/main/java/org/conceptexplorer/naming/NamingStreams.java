package org.conceptexplorer.naming;

/** Which numbers each use of one seed gets: see {@link org.conceptexplorer.data.SeededRandom}. */
final class NamingStreams {
    /** The subspace in which eigenvectors are looked for. */
    static final long EIGENVECTORS = 0x6E616D65_00000000L;

    /** The first of the streams for the starts of k-means, one for each. */
    static final long CENTRES = 0x6E616D65_00000001L;

    private NamingStreams() {}
}
