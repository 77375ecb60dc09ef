package org.conceptexplorer.naming;

/** A name for each of some images: the number of a group, from 0 on. Immutable. */
public final class ImageNames {
    private final byte[] names;
    private final int groups;
    private final double information;
    private final int eigenvectors;

    ImageNames(byte[] names, int groups, double information, int eigenvectors) {
        this.names = names;
        this.groups = groups;
        this.information = information;
        this.eigenvectors = eigenvectors;
    }

    /** How many images there are. */
    public int size() {
        return names.length;
    }

    /** The name of an image, from 0 to {@code groups()} − 1. */
    public int of(int image) {
        return names[image];
    }

    /** How many names there can be; fewer are in use where images differ too little. */
    public int groups() {
        return groups;
    }

    /**
     * How much the name of one image tells about that of its neighbour in the graph, in nats: 0 to ln(groups), which names
     * of equal size reach that no edge joins.
     */
    public double information() {
        return information;
    }

    /** How many of the graph's eigenvectors led to these names. */
    public int eigenvectors() {
        return eigenvectors;
    }
}
