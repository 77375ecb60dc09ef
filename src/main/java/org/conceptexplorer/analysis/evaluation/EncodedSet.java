package org.conceptexplorer.analysis.evaluation;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.code.CodeSet;
import org.conceptexplorer.analysis.concept.ReconstructionError;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Encoding;

/** Some images of a set, with what a network makes of them. Immutable. */
public final class EncodedSet {
    /** Images asked about at a time: a network that is training answers between two batches, and is not held up long. */
    private static final int QUESTION = 500;

    private final Architecture architecture;
    private final ImageSet images;
    private final int[] positions;
    private final CodeSet codes;
    private final float[] errors;
    private final ReconstructionError error;

    private EncodedSet(
            Architecture architecture,
            ImageSet images,
            int[] positions,
            CodeSet codes,
            float[] errors,
            ReconstructionError error) {
        this.architecture = architecture;
        this.images = images;
        this.positions = positions;
        this.codes = codes;
        this.errors = errors;
        this.error = error;
    }

    /**
     * Encodes images.
     *
     * @param encoder the network
     * @param images where they are taken from
     * @param positions which of them, in this order; at least one
     * @param reconstructions whether they are compared with their reconstructions, pixel by pixel
     * @param progress is told the images done
     * @throws org.conceptexplorer.base.ExplainedException if an activation is not a finite number of at least 0
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static EncodedSet of(
            ImageEncoder encoder, ImageSet images, int[] positions, boolean reconstructions, Progress progress) {
        float[] codes = {};
        float[] errors = new float[positions.length];
        Architecture architecture = Architecture.DENSE; // until the first answer
        ReconstructionError error = ReconstructionError.NONE;
        for (int from = 0; from < positions.length; from += QUESTION) {
            progress.report("Encoding", from, positions.length);
            progress.check();
            int[] some = Arrays.copyOfRange(positions, from, Math.min(from + QUESTION, positions.length));
            Encoding encoding = encoder.encode(images, some, reconstructions);
            architecture = encoding.architecture();
            int size = architecture.codeSize();
            codes = from == 0 ? new float[Math.multiplyExact(positions.length, size)] : codes;
            for (int i = 0; i < some.length; i++) {
                System.arraycopy(encoding.code(i), 0, codes, (from + i) * size, size);
                errors[from + i] = encoding.error(i);
            }
            error = reconstructions ? error.plus(ReconstructionError.of(images, some, encoding)) : error;
        }
        progress.report("Encoding", positions.length, positions.length);
        CodeSet set = CodeSet.of(architecture.places(), Architecture.CONCEPTS, codes);
        return new EncodedSet(architecture, images, positions.clone(), set, errors, error);
    }

    /** The network's architecture. */
    public Architecture architecture() {
        return architecture;
    }

    /** Positions of so many of a number of images, evenly spread: image {@code i} of them is {@code i · size / count}. */
    public static int[] spread(int size, int count) {
        int chosen = Math.min(size, count);
        return IntStream.range(0, chosen)
                .map(i -> (int) ((long) i * size / chosen))
                .toArray();
    }

    /** How many images there are. */
    public int size() {
        return positions.length;
    }

    /** Where they come from. */
    public ImageSet images() {
        return images;
    }

    /** The place of an image in the set it comes from. */
    public int position(int image) {
        return positions[image];
    }

    /** Their codes, in the same order. */
    public CodeSet codes() {
        return codes;
    }

    /** The binary cross-entropy per pixel of one image, in nats. */
    public float errorOf(int image) {
        return errors[image];
    }

    /** The mean errors; none compared if reconstructions were not asked for. */
    public ReconstructionError error() {
        return error;
    }

    /** The images as a table: images × 784 grey values in [0, 1]. */
    public FloatMatrix ink() {
        return FloatMatrix.filled(
                positions.length, ImageSet.PIXELS, (row, pixel) -> images.ink(positions[row], pixel) / 255f);
    }

    /** The class numbers, in the same order; negative for images without a label. */
    int[] labels() {
        return IntStream.of(positions).map(images::label).toArray();
    }
}
