package org.conceptexplorer.data.idx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.conceptexplorer.data.ImageSet;

/** The four files of MNIST (LeCun, Cortes and Burges, 1998), and of every set in its layout. */
public enum MnistFile {
    TRAIN_IMAGES("train-images", 3, "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db", 9_912_422),
    TRAIN_LABELS("train-labels", 1, "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5", 28_881),
    TEST_IMAGES("t10k-images", 3, "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7", 1_648_877),
    TEST_LABELS("t10k-labels", 1, "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2", 4_542);

    private final String stem;
    private final int dimensions;
    private final String sha256;
    private final int packedBytes;

    MnistFile(String stem, int dimensions, String sha256, int packedBytes) {
        this.stem = stem;
        this.dimensions = dimensions;
        this.sha256 = sha256;
        this.packedBytes = packedBytes;
    }

    /** Its usual name, unpacked. */
    public String plainName() {
        return stem + "-idx" + dimensions + "-ubyte";
    }

    /** Its name on the mirrors and in the cache. */
    public String packedName() {
        return plainName() + ".gz";
    }

    /** The digest of MNIST's own unpacked content. */
    public String sha256() {
        return sha256;
    }

    /** About how many bytes a download takes. */
    public int packedBytes() {
        return packedBytes;
    }

    /** The sides of one item: 28×28 pixels for an image, none for a label. */
    public List<Integer> itemSides() {
        return dimensions == 1 ? List.of() : List.of(ImageSet.SIDE, ImageSet.SIDE);
    }

    /** What its items are called. */
    public String items() {
        return dimensions == 1 ? "labels" : "images";
    }

    /** The file in a folder: gzipped or plain, with a hyphen or a dot before {@code idx}. */
    public Optional<Path> find(Path folder) {
        String dotted = stem + ".idx" + dimensions + "-ubyte";
        return Stream.of(packedName(), plainName(), dotted + ".gz", dotted)
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
