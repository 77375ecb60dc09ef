package org.conceptexplorer.data.mnist;

import java.util.List;
import java.util.stream.Collectors;
import org.conceptexplorer.base.MalformedException;
import org.conceptexplorer.data.Fit;
import org.conceptexplorer.data.idx.IdxForm;
import org.conceptexplorer.data.idx.IdxType;

/** The four files of MNIST (LeCun, Cortes and Burges, 1998), and of every set in its layout. */
public enum MnistFile implements IdxForm {
    TRAIN_IMAGES("train-images", 3, "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db", 9_912_422),
    TRAIN_LABELS("train-labels", 1, "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5", 28_881),
    TEST_IMAGES("t10k-images", 3, "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7", 1_648_877),
    TEST_LABELS("t10k-labels", 1, "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2", 4_542);

    /** QMNIST has eight numbers for each image, of which the first is the class. */
    private static final int MOST_COLUMNS = 16;

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

    /** Whether it holds labels, not images. */
    public boolean isLabels() {
        return dimensions == 1;
    }

    @Override
    public String items() {
        return isLabels() ? "labels" : "images";
    }

    @Override
    public void check(IdxType type, List<Integer> sides) throws MalformedException {
        boolean columns = isLabels() && sides.size() == 1 && sides.get(0) >= 1 && sides.get(0) <= MOST_COLUMNS;
        if (sides.size() != dimensions - 1 && !columns) {
            throw new MalformedException("has " + (sides.size() + 1) + " instead of " + dimensions + " dimensions");
        }
        if (!isLabels() && type != IdxType.UNSIGNED_BYTES) {
            throw new MalformedException("holds integers instead of unsigned bytes (0x08)");
        }
        if (sides.stream().anyMatch(side -> side < 1 || side > Fit.LONGEST)) {
            throw new MalformedException("holds images of " + product(sides) + " pixels instead of 28×28");
        }
    }

    private static String product(List<Integer> sides) {
        return sides.stream().map(String::valueOf).collect(Collectors.joining("×"));
    }
}
