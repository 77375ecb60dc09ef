package org.conceptexplorer.data;

import java.util.ArrayList;
import java.util.List;

/** Looks for what makes images unfit to learn from although their files are sound. */
final class Remarks {
    private Remarks() {}

    /** Sentences on what is odd about images; none for usual ones. */
    static List<String> on(ImageSet train, ImageSet test) {
        List<String> remarks = new ArrayList<>();
        Faintness.of(train, test).ifPresent(remarks::add);
        if (!train.isLabelled()) {
            remarks.add("The images have no labels: classes are left out of what is shown.");
        } else if (train.classes().length == 1 && train.size() > 1) {
            remarks.add("All training images are of one class, " + train.className(0) + ".");
        }
        return remarks;
    }
}
