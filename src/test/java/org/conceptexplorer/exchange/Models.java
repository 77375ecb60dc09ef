package org.conceptexplorer.exchange;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.SeededRandom;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.Encoding;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.model.factory.Autoencoders;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.StepLosses;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.run.DataProvenance;
import org.conceptexplorer.training.run.Host;
import org.conceptexplorer.training.run.Run;

/** Networks to be written and read: random, with biases, and what this program's engines make of images. */
public final class Models {
    /** How many images are shown. */
    public static final int IMAGES = 4;

    private static final ImageSet NOISE = noise();

    private Models() {}

    private static ImageSet noise() {
        SeededRandom random = new SeededRandom(11, 0);
        byte[] pixels = new byte[IMAGES * ImageSet.PIXELS];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) random.nextInt(256);
        }
        return ImageSet.unlabelled(pixels);
    }

    /** Small data, of nothing in particular. */
    public static Dataset dataset() {
        return new Dataset("Noise", Dataset.Kind.OTHER, "noise", NOISE, NOISE, Map.of("pixels", "00"));
    }

    /** Weights with biases. */
    public static Weights weights(Architecture architecture) {
        Weights initial = Weights.initial(architecture, 5);
        Map<String, float[]> arrays = new LinkedHashMap<>();
        SeededRandom random = new SeededRandom(7, 0);
        initial.arrays().keySet().forEach(name -> {
            float[] values = initial.array(name);
            for (int i = 0; i < values.length; i++) {
                values[i] += (float) (random.nextDouble() * 0.02 - 0.005);
            }
            arrays.put(name, values);
        });
        return new Weights(architecture, arrays);
    }

    /** A run with the notebook's settings. */
    public static Run run(Architecture architecture) {
        Weights weights = weights(architecture);
        TrainedRun training = new TrainedRun(
                Preset.NOTEBOOK.settings(architecture),
                Outcome.STOPPED,
                Instant.parse("2026-01-02T03:04:05Z"),
                1,
                List.of(),
                new StepLosses.Recorder().losses(1),
                weights,
                weights);
        return new Run(training, DataProvenance.of(dataset()), "0.1.0", new Host("Linux 6", "amd64", 2, "17"));
    }

    /** A part of such a run's network. */
    public static PortableModel model(Architecture architecture, Part part) {
        return PortableModel.of(run(architecture), part);
    }

    private static Encoding encoding(Autoencoder network) {
        return network.encode(NOISE, new int[] {0, 1, 2, 3}, true);
    }

    /** What a part reads: pixels in [0, 1], or codes; one image after the other. */
    public static float[] input(Architecture architecture, Part part) {
        if (part == Part.DECODER) {
            return codes(architecture);
        }
        float[] pixels = new float[IMAGES * ImageSet.PIXELS];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = NOISE.ink(i / ImageSet.PIXELS, i % ImageSet.PIXELS) / 255f;
        }
        return pixels;
    }

    /** What it has to make of that. */
    public static float[] output(Architecture architecture, Part part) {
        return part == Part.ENCODER ? codes(architecture) : reconstructions(architecture);
    }

    private static float[] codes(Architecture architecture) {
        float[] codes = new float[IMAGES * architecture.codeSize()];
        try (Autoencoder network = Autoencoders.open(weights(architecture))) {
            Encoding encoding = encoding(network);
            for (int i = 0; i < IMAGES; i++) {
                System.arraycopy(encoding.code(i), 0, codes, i * architecture.codeSize(), architecture.codeSize());
            }
        }
        return codes;
    }

    private static float[] reconstructions(Architecture architecture) {
        try (Autoencoder network = Autoencoders.open(weights(architecture))) {
            return reconstructions(network);
        }
    }

    /** What a network of this program makes of the images. */
    public static float[] reconstructions(Autoencoder network) {
        Encoding encoding = encoding(network);
        float[] all = new float[IMAGES * ImageSet.PIXELS];
        for (int i = 0; i < IMAGES; i++) {
            System.arraycopy(encoding.reconstruction(i), 0, all, i * ImageSet.PIXELS, ImageSet.PIXELS);
        }
        return all;
    }
}
