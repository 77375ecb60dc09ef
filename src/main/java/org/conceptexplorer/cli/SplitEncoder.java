package org.conceptexplorer.cli;

import java.util.List;
import java.util.stream.IntStream;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.numpy.NpyArray;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.Encoding;

/** Encodes all images of a split. */
final class SplitEncoder {
    /** Images encoded at a time: between two times, progress is shown and an interruption is seen. */
    private static final int CHUNK = 1_000;

    private final Architecture architecture;
    private final ImageSet images;
    private final float[] codes;
    private final float[] errors;
    private final float[] reconstructions;

    SplitEncoder(Architecture architecture, ImageSet images, boolean reconstructions) {
        this.architecture = architecture;
        this.images = images;
        this.codes = new float[images.size() * architecture.codeSize()];
        this.errors = new float[images.size()];
        this.reconstructions = new float[reconstructions ? images.size() * ImageSet.PIXELS : 0];
    }

    /** Good for one call: the result takes over the arrays. */
    EncodedImages encode(Autoencoder network, Progress progress) {
        for (int from = 0; from < images.size(); from += CHUNK) {
            progress.report("Encoding", from, images.size());
            progress.check();
            int[] positions =
                    IntStream.range(from, Math.min(from + CHUNK, images.size())).toArray();
            take(network.encode(images, positions, reconstructions.length > 0), from);
        }
        List<Integer> pictures = List.of(reconstructions.length / ImageSet.PIXELS, ImageSet.SIDE, ImageSet.SIDE);
        return new EncodedImages(
                architecture,
                images,
                NpyArray.Floats.wrap(codeShape(), codes),
                NpyArray.Floats.wrap(List.of(errors.length), errors),
                NpyArray.Floats.wrap(pictures, reconstructions));
    }

    private void take(Encoding encoding, int from) {
        int size = architecture.codeSize();
        for (int i = 0; i < encoding.size(); i++) {
            System.arraycopy(encoding.code(i), 0, codes, (from + i) * size, size);
            errors[from + i] = encoding.error(i);
            if (encoding.hasReconstructions()) {
                int place = (from + i) * ImageSet.PIXELS;
                System.arraycopy(encoding.reconstruction(i), 0, reconstructions, place, ImageSet.PIXELS);
            }
        }
    }

    private List<Integer> codeShape() {
        int side = architecture.codeSide();
        return side == 1
                ? List.of(images.size(), Architecture.CONCEPTS)
                : List.of(images.size(), side, side, Architecture.CONCEPTS);
    }
}
