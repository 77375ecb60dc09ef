package org.conceptexplorer.data.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Sha256;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.Fit;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.Sizes;
import org.conceptexplorer.data.numpy.NpyArray;
import org.conceptexplorer.data.numpy.NpzFile;

/**
 * Images and labels as arrays {@code x_train}, {@code y_train}, {@code x_test} and {@code y_test}: uint8, N×28×28,
 * N×28×28×1 or N×784, and N integers. Where both labels are missing, nobody knows the classes.
 */
final class ImageArchive {
    private static final String IMAGES = "x_";
    private static final String LABELS = "y_";
    private static final String TRAIN = "train";
    private static final String TEST = "test";
    private static final int MOST_CLASSES = 256;

    /** The share of the memory that the arrays may fill. */
    private static final int MEMORY_SHARE = 3;

    private final Path file;
    private final Sizes sizes;
    private final String source;

    /**
     * An archive, not opened yet.
     *
     * @param file the {@code .npz} file
     * @param fit what becomes of images of another size
     */
    ImageArchive(Path file, Fit fit) {
        this.file = file;
        this.source = file.toAbsolutePath().normalize().toString();
        this.sizes = new Sizes(fit, source);
    }

    /**
     * Reads and proves all arrays.
     *
     * @throws ExplainedException naming the file, the array, what is wrong with it and what to do
     */
    Dataset read() {
        Map<String, NpyArray> arrays = NpzFile.read(file, Runtime.getRuntime().maxMemory() / MEMORY_SHARE);
        Set<String> images = Set.of(IMAGES + TRAIN, IMAGES + TEST);
        boolean labelled = arrays.containsKey(LABELS + TRAIN) && arrays.containsKey(LABELS + TEST);
        boolean unlabelled = !arrays.containsKey(LABELS + TRAIN) && !arrays.containsKey(LABELS + TEST);
        if (!arrays.keySet().containsAll(images) || !(labelled || unlabelled)) {
            throw unusable("holds the arrays "
                    + arrays.keySet().stream().limit(20).collect(Collectors.joining(", "))
                    + " instead of x_train, y_train, x_test and y_test; save them under these names");
        }
        return new Dataset(
                String.valueOf(file.getFileName()),
                Dataset.Kind.OTHER,
                source,
                images(arrays, TRAIN),
                images(arrays, TEST),
                digests(arrays));
    }

    private ImageSet images(Map<String, NpyArray> arrays, String split) {
        String name = IMAGES + split;
        if (!(arrays.get(name) instanceof NpyArray.Bytes bytes)) {
            throw unusable("holds numbers that are no bytes in its array " + name
                    + "; bring them to 0 to 255 and save them with .astype('uint8')");
        }
        List<Integer> shape = shape(name, bytes);
        byte[] pixels = sizes.fit(bytes.values(), shape.get(1), shape.get(2));
        NpyArray labels = arrays.get(LABELS + split);
        return labels == null
                ? ImageSet.unlabelled(pixels)
                : ImageSet.wrap(pixels, labels(split, labels, shape.get(0)));
    }

    /** Images, rows and columns. */
    private List<Integer> shape(String name, NpyArray array) {
        List<Integer> shape = array.shape();
        boolean flat = shape.size() == 2 && shape.get(1) == ImageSet.PIXELS;
        boolean gray = shape.size() == 4 && shape.get(3) == 1;
        if (!(flat || gray || shape.size() == 3) || shape.stream().anyMatch(length -> length < 1)) {
            throw unusable("has the shape " + NpyArray.format(shape) + " in its array " + name
                    + " instead of (images, 28, 28); save grey images in that shape");
        }
        int side = Math.max(shape.get(1), flat ? 1 : shape.get(2));
        if (!flat && side > Fit.LONGEST) {
            throw unusable("holds images of " + side + " pixels along a side in its array " + name + ", more than "
                    + Fit.LONGEST + "; make them smaller");
        }
        return flat ? List.of(shape.get(0), ImageSet.SIDE, ImageSet.SIDE) : shape.subList(0, 3);
    }

    private byte[] labels(String split, NpyArray array, int images) {
        if (NpyArray.size(array.shape()) != images || array instanceof NpyArray.Floats) {
            throw unusable("holds " + NpyArray.format(array.shape()) + " numbers in its array " + LABELS + split
                    + " instead of an integer for each of " + images + " images; save a class number for each");
        }
        byte[] labels = new byte[images];
        for (int image = 0; image < images; image++) {
            int label = array instanceof NpyArray.Ints ints ? ints.value(image) : ((NpyArray.Bytes) array).value(image);
            if (label < 0 || label >= MOST_CLASSES) {
                throw unusable("has the label " + label + " in its array " + LABELS + split
                        + "; number the classes from 0 to 255");
            }
            labels[image] = (byte) label;
        }
        return labels;
    }

    private static Map<String, String> digests(Map<String, NpyArray> arrays) {
        Map<String, String> digests = new LinkedHashMap<>();
        for (String split : List.of(TRAIN, TEST)) {
            for (String part : List.of(IMAGES + split, LABELS + split)) {
                NpyArray array = arrays.get(part);
                if (array != null) {
                    digests.put(part, digest(array));
                }
            }
        }
        return digests;
    }

    /** Of the values alone: how they are packed does not matter. */
    private static String digest(NpyArray array) {
        MessageDigest digest = Sha256.start();
        digest.update(NpyArray.format(array.shape()).getBytes(StandardCharsets.US_ASCII));
        if (array instanceof NpyArray.Bytes bytes) {
            digest.update(bytes.values());
        } else if (array instanceof NpyArray.Ints ints) {
            for (int value : ints.values()) {
                digest.update((byte) value);
            }
        }
        return Sha256.finish(digest);
    }

    private ExplainedException unusable(String what) {
        return new ExplainedException("The file " + file + " " + what + ".");
    }
}
