package org.conceptexplorer.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.numpy.NpyArray;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Encoding;
import org.conceptexplorer.model.Inference;
import org.conceptexplorer.model.LongQuestion;

/** Asks what a network makes of all images of a set, in file order and evaluation mode. */
public final class SplitEncoder implements LongQuestion<EncodedImages> {
    /** Images encoded at a time: between two times, progress is shown and an interruption is seen. */
    private static final int CHUNK = 1_000;

    private final Architecture architecture;
    private final ImageSet images;
    private final float[] codes;
    private final float[] errors;
    private final float[] reconstructions;

    /**
     * A question about images.
     *
     * @param architecture the network's, which gives a code its shape
     * @param reconstructions whether they are wanted, too
     */
    public SplitEncoder(Architecture architecture, ImageSet images, boolean reconstructions) {
        this.architecture = architecture;
        this.images = images;
        this.codes = new float[images.size() * architecture.codeSize()];
        this.errors = new float[images.size()];
        this.reconstructions = new float[reconstructions ? images.size() * ImageSet.PIXELS : 0];
    }

    @Override
    public int parts() {
        return (images.size() + CHUNK - 1) / CHUNK;
    }

    @Override
    public void ask(Inference network, int part) {
        int from = part * CHUNK;
        int[] positions =
                IntStream.range(from, Math.min(from + CHUNK, images.size())).toArray();
        take(network.encode(images, positions, reconstructions.length > 0), from);
    }

    /** Takes over what was collected, without copying it. */
    @Override
    public EncodedImages answer() {
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
        List<Integer> shape = new ArrayList<>(List.of(images.size()));
        shape.addAll(architecture.codeShape());
        return shape;
    }
}
