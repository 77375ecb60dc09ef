package org.conceptexplorer.app;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.conceptexplorer.app.training.Subject;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.SeededRandom;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.run.DataProvenance;

/** Networks on view, with images of seeded noise. */
public final class Subjects {
    private Subjects() {}

    /** Images of noise, of the classes 0 to 9 in turn. */
    public static ImageSet noise(int count, boolean labelled, long seed) {
        SeededRandom random = new SeededRandom(seed);
        byte[] pixels = new byte[count * ImageSet.PIXELS];
        for (int image = 0; image < count; image++) {
            for (int block = 0; block < 10; block++) {
                byte ink = (byte) random.nextInt(200);
                Arrays.fill(pixels, image * 784 + block * 78, image * 784 + block * 78 + 78, ink);
            }
        }
        byte[] labels = new byte[count];
        for (int image = 0; image < count; image++) {
            labels[image] = (byte) (image % 10);
        }
        return labelled ? ImageSet.wrap(pixels, labels) : ImageSet.unlabelled(pixels);
    }

    /** A fresh network with these test images. */
    public static Subject of(Architecture architecture, ImageSet train, ImageSet test) {
        Dataset images = new Dataset("Noise", Dataset.Kind.OTHER, "noise", train, test, Map.of());
        return new Subject(
                Preset.RECOMMENDED.settings(architecture),
                DataProvenance.of(images),
                Optional.of(images),
                Optional.empty());
    }
}
