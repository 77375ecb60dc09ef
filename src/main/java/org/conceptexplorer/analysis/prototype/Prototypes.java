package org.conceptexplorer.analysis.prototype;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.code.CodeSet;
import org.conceptexplorer.data.BatchOrder;

/**
 * Images that show what one concept is about. Where several are equally strong, the one that comes first in the set is
 * taken first. All ask for a number of images and give fewer where there are fewer.
 */
public final class Prototypes {
    private final CodeSet codes;
    private final int concept;

    /** The images of one concept of a set of codes. */
    public Prototypes(CodeSet codes, int concept) {
        this.codes = codes;
        this.concept = concept;
    }

    /** The images in which it is strongest, the strongest first; only such in which it is active. */
    public List<Prototype> highest(int count) {
        return strongest(count, this::activation);
    }

    /**
     * The images in which it stands out most, its activation less the mean of the others', the most outstanding first; only
     * such in which it is active.
     */
    public List<Prototype> contrasting(int count) {
        return strongest(count, this::contrast);
    }

    /**
     * The images with the places at which it is strongest of all, the strongest first; one place of an image, whose
     * activation is told.
     */
    public List<Prototype> strongestPlaces(int count) {
        return strongest(count, image -> codes.at(image, strongestPlace(image), concept)).stream()
                .map(each -> new Prototype(each.image(), codes.at(each.image(), each.place(), concept), each.place()))
                .toList();
    }

    /**
     * Images in which it is active, all equally likely.
     *
     * @param count how many
     * @param seed decides which
     */
    public List<Prototype> random(int count, long seed) {
        return prototypes(BatchOrder.sample(active(), count, seed));
    }

    /**
     * Cuts all images into strips: one in which the concept is zero, and several in which it is active, from weak to strong.
     * They hold equally many images, but that equally strong ones are never parted: they are all in the upper strip.
     *
     * @param count how many strips of active images, at least 1; empty ones are left out
     * @param each how many images of each strip to draw
     * @param seed decides which are drawn
     */
    public Strips strips(int count, int each, long seed) {
        int[] ordered = ordered(active(), this::activation);
        List<Strip> strips = new ArrayList<>();
        int from = 0;
        for (int strip = 1; strip <= count; strip++) {
            int to =
                    strip == count ? ordered.length : cut(ordered, from, (int) ((long) strip * ordered.length / count));
            if (to > from) {
                strips.add(strip(ordered, from, to, each, seed + strip));
            }
            from = to;
        }
        int[] silent = IntStream.range(0, codes.images())
                .filter(image -> !codes.active(image, concept))
                .toArray();
        return new Strips(new Strip(0, 0, silent.length, sample(silent, each, seed)), strips);
    }

    /** The place at which the concept is strongest in an image, the first of several. */
    public int strongestPlace(int image) {
        int best = 0;
        for (int place = 1; place < codes.places(); place++) {
            best = codes.at(image, place, concept) > codes.at(image, best, concept) ? place : best;
        }
        return best;
    }

    private Strip strip(int[] ordered, int from, int to, int each, long seed) {
        float end = codes.mean(ordered[Math.min(to, ordered.length - 1)], concept);
        int[] members = Arrays.copyOfRange(ordered, from, to);
        return new Strip(codes.mean(ordered[from], concept), end, to - from, sample(members, each, seed));
    }

    /** Moves a cut down to where the activation differs from the one before. */
    private int cut(int[] ordered, int least, int wanted) {
        int cut = Math.max(least, wanted);
        while (cut > least && activation(ordered[cut - 1]) == activation(ordered[cut])) {
            cut--;
        }
        return cut;
    }

    private List<Prototype> sample(int[] images, int count, long seed) {
        int[] drawn = BatchOrder.sample(images, count, seed);
        return prototypes(ordered(drawn, this::activation));
    }

    private List<Prototype> strongest(int count, IntToDoubleFunction measure) {
        int[] ordered = ordered(active(), image -> -measure.applyAsDouble(image));
        return prototypes(Arrays.copyOf(ordered, Math.min(count, ordered.length)));
    }

    /** Images by a measure, the smallest first, of equal ones the first in the set. */
    private static int[] ordered(int[] images, IntToDoubleFunction measure) {
        long[] keys = new long[images.length];
        for (int i = 0; i < keys.length; i++) {
            int bits = Float.floatToIntBits((float) measure.applyAsDouble(images[i]));
            int comparable = bits ^ (bits >> 31 & Integer.MAX_VALUE); // ascends with the float, below 0 too
            keys[i] = (long) comparable << 32 | images[i];
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    private List<Prototype> prototypes(int[] images) {
        return Arrays.stream(images)
                .mapToObj(image -> new Prototype(image, codes.mean(image, concept), strongestPlace(image)))
                .toList();
    }

    private int[] active() {
        return IntStream.range(0, codes.images())
                .filter(image -> codes.active(image, concept))
                .toArray();
    }

    private double activation(int image) {
        return codes.mean(image, concept);
    }

    private double contrast(int image) {
        double others = 0;
        for (int other = 0; other < codes.concepts(); other++) {
            others += other == concept ? 0 : codes.mean(image, other);
        }
        return activation(image) - others / Math.max(1, codes.concepts() - 1);
    }
}
