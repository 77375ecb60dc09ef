package org.conceptexplorer.app.trial;

import java.util.Optional;
import java.util.OptionalInt;
import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.own.PreparedImage;

/**
 * The image that is tried out.
 *
 * @param name what it is called
 * @param position its place among the test images, if it is one of them
 * @param pixels the image
 * @param steps how it was prepared, if it is somebody's own
 */
public record TrialImage(String name, OptionalInt position, Pixels pixels, Optional<PreparedImage> steps) {
    /** Ground alone. */
    static final TrialImage NOTHING = plain("Nothing", Pixels.of(new float[ImageSet.PIXELS]));

    /** One of the test images. */
    static TrialImage of(ImageSet images, int position) {
        String label = images.className(position);
        return new TrialImage(
                "Image " + position + (label.isEmpty() ? "" : " · class " + label),
                OptionalInt.of(position),
                Pixels.of(images, position),
                Optional.empty());
    }

    /** A picture that is none of the images. */
    static TrialImage plain(String name, Pixels pixels) {
        return new TrialImage(name, OptionalInt.empty(), pixels, Optional.empty());
    }

    /** Somebody's own picture. */
    static TrialImage own(String name, PreparedImage prepared) {
        byte[] bytes = prepared.bytes();
        return new TrialImage(
                name, OptionalInt.empty(), Pixels.of(ImageSet.unlabelled(bytes), 0), Optional.of(prepared));
    }

    /** A picture as a set of one image, as a network takes it. */
    static ImageSet asSet(Pixels pixels) {
        byte[] bytes = new byte[ImageSet.PIXELS];
        for (int pixel = 0; pixel < bytes.length; pixel++) {
            bytes[pixel] = (byte) Math.round(255 * pixels.get(pixel));
        }
        return ImageSet.unlabelled(bytes);
    }
}
