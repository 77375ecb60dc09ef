package org.conceptexplorer.model;

import java.util.Arrays;
import org.conceptexplorer.data.ImageSet;

/**
 * A network that everybody can work out: concept k at any place is the mean ink of pixels 78·k to 78·k + 77, and draws
 * them with its mean over all places.
 */
public final class InkNetwork implements Inference {
    private static final int BLOCK = ImageSet.PIXELS / Architecture.CONCEPTS;

    private final Architecture architecture;

    /** Whether its weights are no numbers any more. */
    public boolean broken;

    public InkNetwork(Architecture architecture) {
        this.architecture = architecture;
    }

    @Override
    public Architecture architecture() {
        return architecture;
    }

    @Override
    public Encoding encode(ImageSet images, int[] positions, boolean reconstructions) {
        int size = architecture.codeSize();
        float[] codes = new float[positions.length * size];
        float[] errors = new float[positions.length];
        for (int i = 0; i < positions.length; i++) {
            for (int unit = 0; unit < size; unit++) {
                codes[i * size + unit] = broken ? Float.NaN : ink(images, positions[i], unit % Architecture.CONCEPTS);
            }
            errors[i] = positions[i];
        }
        float[][] pictures = new float[reconstructions ? positions.length : 0][];
        for (int i = 0; i < pictures.length; i++) {
            pictures[i] = decode(new float[][] {Arrays.copyOfRange(codes, i * size, (i + 1) * size)})[0];
        }
        return new Encoding(architecture, codes, errors, pictures);
    }

    /** The mean ink of a block of pixels. */
    public static float ink(ImageSet images, int position, int concept) {
        double sum = 0;
        for (int pixel = concept * BLOCK; pixel < (concept + 1) * BLOCK; pixel++) {
            sum += images.ink(position, pixel) / 255.0;
        }
        return (float) (sum / BLOCK);
    }

    @Override
    public float[][] decode(float[][] codes) {
        float[][] pictures = new float[codes.length][ImageSet.PIXELS];
        for (int i = 0; i < codes.length; i++) {
            for (int pixel = 0; pixel < Architecture.CONCEPTS * BLOCK; pixel++) {
                for (int place = 0; place < architecture.places(); place++) {
                    pictures[i][pixel] +=
                            codes[i][place * Architecture.CONCEPTS + pixel / BLOCK] / architecture.places();
                }
                pictures[i][pixel] = Math.min(1, pictures[i][pixel]);
            }
        }
        return pictures;
    }

    @Override
    public Weights weights() {
        return Weights.initial(architecture, 1);
    }
}
