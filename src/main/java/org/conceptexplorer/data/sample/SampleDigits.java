package org.conceptexplorer.data.sample;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.conceptexplorer.base.Sha256;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.SeededRandom;

/**
 * Digits that look handwritten, drawn by the program: strokes with varying style, slant, width, curvature and warp,
 * scaled and centred as MNIST's are. The same seed gives the same digits on every machine and in every version.
 */
public final class SampleDigits {
    /** What they are called wherever they appear. */
    public static final String NAME = "Sample digits";

    private static final int CLASSES = 10;

    /** MNIST's digits fill a box of 20 pixels. */
    private static final double BOX = 20;

    private static final double MEAN_RADIUS = 1.25;
    private static final double RADIUS_SPREAD = 0.28;
    private static final double THINNEST = 0.7;
    private static final double THICKEST = 2.2;

    /** Keeps the order of the classes unrelated to the looks of any digit. */
    private static final long ORDER_STREAM = -1;

    private final DigitStyles styles = DigitStyles.load();
    private final long seed;

    private SampleDigits(long seed) {
        this.seed = seed;
    }

    /**
     * Draws a data set; no digit is both in its training and in its test images.
     *
     * @param train how many to train on, at least 0
     * @param test how many to test with, at least 0
     * @param seed decides how they look
     */
    public static Dataset dataset(int train, int test, long seed) {
        ImageSet all = generate(train + test, seed);
        ImageSet first = all.range(0, train);
        ImageSet last = all.range(train, train + test);
        return new Dataset(
                NAME, Dataset.Kind.SAMPLE, first, last, Map.of("train", digest(first), "test", digest(last)));
    }

    /**
     * Draws digits, each class as often as every other (but for one), in random order.
     *
     * @param count how many, at least 0
     * @param seed decides how they look
     */
    public static ImageSet generate(int count, long seed) {
        int[] digits = IntStream.range(0, count).map(i -> i % CLASSES).toArray();
        new SeededRandom(seed, ORDER_STREAM).shuffle(digits);
        byte[] pixels = new byte[count * ImageSet.PIXELS];
        byte[] labels = new byte[count];
        SampleDigits writer = new SampleDigits(seed);
        IntStream.range(0, count).parallel().forEach(i -> {
            labels[i] = (byte) digits[i];
            writer.draw(digits[i], i, pixels);
        });
        return ImageSet.wrap(pixels, labels);
    }

    private static String digest(ImageSet images) {
        MessageDigest digest = Sha256.start();
        byte[] pixels = new byte[ImageSet.PIXELS];
        for (int i = 0; i < images.size(); i++) {
            images.copyPixels(i, pixels, 0);
            digest.update(pixels);
            digest.update((byte) images.label(i));
        }
        return Sha256.finish(digest);
    }

    private void draw(int digit, int image, byte[] pixels) {
        SeededRandom random = new SeededRandom(seed, image);
        Hand hand = new Hand(random);
        List<List<Point>> traces = new ArrayList<>();
        for (Stroke stroke : styles.choose(digit, random)) {
            traces.add(stroke.moved(hand::write).trace());
        }
        double drawn = MEAN_RADIUS * StrictMath.exp(RADIUS_SPREAD * random.nextGaussian());
        double radius = Math.max(THINNEST, Math.min(THICKEST, drawn));
        Pen pen = new Pen(radius);
        Frame.around(traces, BOX - 2 * radius).fit(traces).forEach(pen::draw);
        pen.copyCentred(pixels, image * ImageSet.PIXELS);
    }
}
