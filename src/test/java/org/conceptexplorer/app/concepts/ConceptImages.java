package org.conceptexplorer.app.concepts;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.conceptexplorer.app.Runs;
import org.conceptexplorer.app.training.Subject;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.training.run.DataProvenance;
import org.conceptexplorer.training.run.Run;

/**
 * Sixty images of two classes, thirty each. Of the first class concept 2 is active, the more so the later the image; of the
 * second concept 5. The others are dead.
 */
final class ConceptImages {
    static final int COUNT = 60;

    private ConceptImages() {}

    private static byte[] pixels() {
        byte[] pixels = new byte[COUNT * ImageSet.PIXELS];
        for (int image = 0; image < COUNT; image++) {
            int concept = image % 2 == 0 ? 2 : 5;
            pixels[image * ImageSet.PIXELS + concept] = (byte) (100 + 2 * image);
        }
        return pixels;
    }

    static ImageSet labelled() {
        byte[] labels = new byte[COUNT];
        for (int image = 0; image < COUNT; image++) {
            labels[image] = (byte) (image % 2);
        }
        return ImageSet.wrap(pixels(), labels);
    }

    static ImageSet ofOneClass() {
        byte[] labels = new byte[COUNT];
        Arrays.fill(labels, (byte) 3);
        return ImageSet.wrap(pixels(), labels);
    }

    static ImageSet unlabelled() {
        return ImageSet.unlabelled(pixels());
    }

    static Dataset dataset(ImageSet images) {
        return new Dataset("two", Dataset.Kind.OTHER, "two", images, images, Map.of());
    }

    /** A network that is about to learn from images. */
    static Subject fresh(ImageSet images) {
        return new Subject(
                Runs.SETTINGS, DataProvenance.of(dataset(images)), Optional.of(dataset(images)), Optional.empty());
    }

    /** A run that is looked at again, with or without its images. */
    static Subject opened(Run run, Optional<ImageSet> images) {
        return Subject.of(run, images.map(ConceptImages::dataset));
    }
}
