package org.conceptexplorer.data;

import java.util.Map;

/**
 * Images to train on and images to test with.
 *
 * @param name what people call it: "MNIST", "Sample digits", or the name of the folder it was read from
 * @param kind where it stands
 * @param train images to train on
 * @param test images for validation and for looking at
 * @param digests SHA-256 of the unpacked content of each file (or of the generated pixels), hexadecimal, by file name
 */
public record Dataset(String name, Kind kind, ImageSet train, ImageSet test, Map<String, String> digests) {
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

    /** Makes its map unmodifiable. */
    public Dataset {
        digests = Map.copyOf(digests);
    }

    /** The images of one part. */
    public ImageSet images(Split split) {
        return split == Split.TRAIN ? train : test;
    }
}
