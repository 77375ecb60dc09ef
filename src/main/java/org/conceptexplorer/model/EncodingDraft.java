package org.conceptexplorer.model;

import org.conceptexplorer.data.ImageSet;

/** An {@link Encoding} that threads fill in, each its own images. */
public final class EncodingDraft {
    private final Architecture architecture;
    private final float[] codes;
    private final float[] errors;
    private final float[][] reconstructions;

    /**
     * Reserves memory.
     *
     * @param architecture the network's
     * @param images how many there are
     * @param reconstructed whether reconstructions are asked for
     */
    public EncodingDraft(Architecture architecture, int images, boolean reconstructed) {
        this.architecture = architecture;
        this.codes = new float[images * architecture.codeSize()];
        this.errors = new float[images];
        this.reconstructions = new float[reconstructed ? images : 0][];
    }

    /** All codes, image by image. */
    public float[] codes() {
        return codes;
    }

    /** The place of an image's code in {@link #codes}. */
    public int placeOf(int image) {
        return image * architecture.codeSize();
    }

    /** Sets an image's error from the sum of its pixels' cross-entropies. */
    public void setCrossEntropy(int image, float sum) {
        errors[image] = sum / ImageSet.PIXELS;
    }

    /** Whether reconstructions are asked for. */
    public boolean reconstructed() {
        return reconstructions.length > 0;
    }

    /**
     * Memory for an image's reconstruction, 784 zeros to be written over. Whoever works an image out also makes its
     * memory: one array for all would first be filled with zeros by one thread while the others wait.
     */
    public float[] addReconstruction(int image) {
        float[] pixels = new float[ImageSet.PIXELS];
        reconstructions[image] = pixels;
        return pixels;
    }

    /** The encoding, once all images are in. The draft must not be used any more. */
    public Encoding finished() {
        return new Encoding(architecture, codes, errors, reconstructions);
    }
}
