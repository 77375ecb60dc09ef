package org.conceptexplorer.data;

import java.util.Optional;

/** Whether images are so dark that there is nothing to learn from them. */
public final class Faintness {
    /** Ink that shows nothing on any screen: 1 of 255 is what pixels of 0 and 1 become. */
    private static final int FAINT = 8;

    private Faintness() {}

    /** A sentence on images that are black, or almost; nothing for usual ones. Looks no further than it has to. */
    public static Optional<String> of(ImageSet train, ImageSet test) {
        int darkest = Math.max(mostInk(train), mostInk(test));
        if (darkest == 0) {
            return Optional.of("The images are all black: there is nothing to learn from them.");
        }
        return darkest < FAINT
                ? Optional.of("The images are almost black: no pixel is above " + darkest + " of 255; multiply them by "
                        + 255 / darkest + " before they are written.")
                : Optional.empty();
    }

    /** The most ink of any pixel; looks no further than the first that is strong. */
    private static int mostInk(ImageSet images) {
        int most = 0;
        for (int image = 0; image < images.size(); image++) {
            for (int pixel = 0; pixel < ImageSet.PIXELS; pixel++) {
                most = Math.max(most, images.ink(image, pixel));
            }
            if (most >= FAINT) {
                return most;
            }
        }
        return most;
    }
}
