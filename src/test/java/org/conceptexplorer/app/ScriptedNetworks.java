package org.conceptexplorer.app;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.ScriptedAutoencoder;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.training.AutoencoderFactory;

/** Networks that learn by script, and images for them. */
public final class ScriptedNetworks {
    private ScriptedNetworks() {}

    /** Networks whose error of each step is given. */
    public static AutoencoderFactory losing(long stepNanos, IntToDoubleFunction error) {
        return (initial, objective, seed) -> new ScriptedAutoencoder(initial, step -> {
            LockSupport.parkNanos(stepNanos);
            return new StepLoss(error.applyAsDouble(step), 0.01);
        });
    }

    /** Networks that answer questions only once a latch is open. */
    public static AutoencoderFactory answeringAfter(CountDownLatch free) {
        return (initial, objective, seed) -> new HeldAutoencoder(initial, free);
    }

    /** Empty images, of the classes 0 to 9 in turn, but for one bright pixel of the first. */
    public static ImageSet images(int count) {
        byte[] labels = new byte[count];
        IntStream.range(0, count).forEach(image -> labels[image] = (byte) (image % 10));
        byte[] pixels = new byte[count * ImageSet.PIXELS];
        pixels[0] = (byte) 255;
        return ImageSet.wrap(pixels, labels);
    }

    /** A data set of empty images. */
    public static Dataset dataset(int train, int test) {
        return new Dataset("Blank", Dataset.Kind.OTHER, "blank", images(train), images(test), Map.of());
    }
}
