package org.conceptexplorer.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Images to train on and images to test with.
 *
 * @param name what people call it: "MNIST", "Sample digits", or the name of the folder or file it was read from
 * @param kind where it stands
 * @param source finds the same images again wherever images are chosen: {@code mnist}, {@code sample}, an absolute path
 * @param train images to train on
 * @param test images for validation and for looking at
 * @param digests SHA-256 of the unpacked content of each file (or of the generated pixels), hexadecimal, by file name
 * @param remarks sentences about what is odd in the images, for the person who chose them
 */
public record Dataset(
        String name,
        Kind kind,
        String source,
        ImageSet train,
        ImageSet test,
        Map<String, String> digests,
        List<String> remarks) {
    /** What stands behind a data set's name. */
    public enum Kind {
        /** The original MNIST, proven by its digests. */
        MNIST,
        /** Digits drawn by the program. */
        SAMPLE,
        /** Any other set of 28×28 images in MNIST's layout. */
        OTHER
    }

    /** One of the two parts of a data set. */
    public enum Split {
        /** What the network learns from. */
        TRAIN,
        /** What it never sees while it learns. */
        TEST
    }

    /** Makes its map and its list unmodifiable. */
    public Dataset {
        digests = Map.copyOf(digests);
        remarks = List.copyOf(remarks);
    }

    /** A data set of which nothing but the images themselves may be remarkable. */
    public Dataset(String name, Kind kind, String source, ImageSet train, ImageSet test, Map<String, String> digests) {
        this(name, kind, source, train, test, digests, Remarks.on(train, test));
    }

    /** The same images, found again by another source. */
    public Dataset withSource(String other) {
        return new Dataset(name, kind, other, train, test, digests, remarks);
    }

    /** The same images, with these remarks before those there are. */
    public Dataset withRemarks(List<String> first) {
        List<String> all = new ArrayList<>(first);
        all.addAll(remarks);
        return new Dataset(name, kind, source, train, test, digests, all);
    }

    /** The images of one part. */
    public ImageSet images(Split split) {
        return split == Split.TRAIN ? train : test;
    }
}
