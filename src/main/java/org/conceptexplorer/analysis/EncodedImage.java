package org.conceptexplorer.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Encoding;

/**
 * One image, and what a network makes of it.
 *
 * @param position its place in its data set, counted from 0
 * @param label its class number; for MNIST the digit it shows
 * @param className what its class is called; for MNIST the digit; empty if nobody knows its class
 * @param original the image itself
 * @param result what the network makes of it; empty until a network has seen it
 */
public record EncodedImage(int position, int label, String className, Pixels original, Optional<Result> result) {
    /** An image of a class that is called by its number. */
    public EncodedImage(int position, int label, Pixels original, Optional<Result> result) {
        this(position, label, String.valueOf(label), original, result);
    }

    /**
     * What a network makes of an image, in evaluation mode.
     *
     * @param reconstruction what comes out, in [0, 1]
     * @param code the activations of its concepts
     * @param error binary cross-entropy per pixel between image and reconstruction, in nats
     */
    public record Result(Pixels reconstruction, ConceptCode code, double error) {}

    /** Images that no network has seen yet. */
    public static List<EncodedImage> plain(ImageSet images, int[] positions) {
        return Arrays.stream(positions)
                .mapToObj(position -> new EncodedImage(
                        position,
                        images.label(position),
                        images.className(position),
                        Pixels.of(images, position),
                        Optional.empty()))
                .toList();
    }

    /**
     * Images with what a network makes of them.
     *
     * @param images where they come from
     * @param positions their places, in the order they were encoded in
     * @param encoding what the network made of them, with reconstructions
     */
    public static List<EncodedImage> list(ImageSet images, int[] positions, Encoding encoding) {
        if (encoding.size() != positions.length) {
            throw new IllegalArgumentException(encoding.size() + " codes are not those of " + positions.length);
        }
        return IntStream.range(0, positions.length)
                .mapToObj(i -> new EncodedImage(
                        positions[i],
                        images.label(positions[i]),
                        images.className(positions[i]),
                        Pixels.of(images, positions[i]),
                        Optional.of(result(encoding, i))))
                .toList();
    }

    private static Result result(Encoding encoding, int image) {
        return new Result(
                Pixels.of(encoding.reconstruction(image)),
                ConceptCode.of(encoding.architecture(), encoding.code(image)),
                encoding.error(image));
    }
}
