package org.conceptexplorer.data;

import java.util.ArrayList;
import java.util.List;

/** Looks for what makes images unfit to learn from although their files are sound. */
final class Remarks {
    /** Ink that shows nothing on any screen: 1 of 255 is what pixels of 0 and 1 become. */
    private static final int FAINT = 8;

    private Remarks() {}

    /** Sentences on what is odd about images; none for usual ones. */
    static List<String> on(ImageSet train, ImageSet test) {
        List<String> remarks = new ArrayList<>();
        int darkest = Math.max(mostInk(train), mostInk(test));
        if (darkest == 0) {
            remarks.add("The images are all black: there is nothing to learn from them.");
        } else if (darkest < FAINT) {
            remarks.add("The images are almost black: no pixel is above " + darkest + " of 255; multiply them by "
                    + 255 / darkest + " before they are written.");
        }
        if (!train.isLabelled()) {
            remarks.add("The images have no labels: classes are left out of what is shown.");
        } else if (train.classes().length == 1 && train.size() > 1) {
            remarks.add("All training images are of one class, " + train.className(0) + ".");
        }
        return remarks;
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
