package org.conceptexplorer.data.sample;

import org.conceptexplorer.data.ImageSet;

/** Classifies an image as the one that is nearest to it, by the sum of squared differences of their pixels. */
final class NearestNeighbour {
    private static final int ROWS_AT_ONCE = 4;
    private static final int STRIDE = ROWS_AT_ONCE * ImageSet.SIDE;

    private final ImageSet known;
    private final byte[] pixels;

    NearestNeighbour(ImageSet known) {
        this.known = known;
        this.pixels = new byte[known.size() * ImageSet.PIXELS];
        for (int i = 0; i < known.size(); i++) {
            known.copyPixels(i, pixels, i * ImageSet.PIXELS);
        }
    }

    int classify(ImageSet images, int image) {
        byte[] wanted = new byte[ImageSet.PIXELS];
        images.copyPixels(image, wanted, 0);
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < known.size(); i++) {
            int distance = distance(wanted, i * ImageSet.PIXELS, least);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return known.label(best);
    }

    /** The distance, or something not below {@code most} as soon as that is certain. */
    private int distance(byte[] wanted, int offset, int most) {
        int sum = 0;
        for (int from = 0; from < ImageSet.PIXELS && sum < most; from += STRIDE) {
            for (int pixel = from; pixel < from + STRIDE; pixel++) {
                int difference = (wanted[pixel] & 0xff) - (pixels[offset + pixel] & 0xff);
                sum += difference * difference;
            }
        }
        return sum;
    }
}
