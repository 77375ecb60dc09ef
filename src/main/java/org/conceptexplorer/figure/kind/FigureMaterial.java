package org.conceptexplorer.figure.kind;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.ClassMeans;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.analysis.MeanImage;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;

/**
 * What figures of a run are drawn from.
 *
 * @param architecture the network's
 * @param losses those of the run, then those it is compared with
 * @param images opens the images, asked only by figures that need them; throws {@link ExplainedException} where they are
 *     missing
 * @param encoder what the network makes of the test images
 */
public record FigureMaterial(
        Architecture architecture, List<LossRun> losses, Supplier<Dataset> images, Encoder encoder) {
    /** Images asked about at a time: a network that is training answers between two batches, and is not held up long. */
    private static final int QUESTION = 500;

    /** Makes its list unmodifiable. */
    public FigureMaterial {
        losses = List.copyOf(losses);
    }

    /** Material whose images are open already. */
    public FigureMaterial(Architecture architecture, List<LossRun> losses, Dataset dataset, Encoder encoder) {
        this(architecture, losses, () -> dataset, encoder);
    }

    /**
     * The images.
     *
     * @throws ExplainedException if they are missing
     */
    public Dataset dataset() {
        return images.get();
    }

    /** Test images with what the network makes of them. */
    public List<EncodedImage> images(int[] positions) {
        return EncodedImage.list(dataset().test(), positions, encoder.encode(positions, true));
    }

    /** The mean activations of each class, over all test images. */
    public ClassMeans classMeans() {
        ImageSet test = dataset().test();
        ClassMeans.Recorder recorder = new ClassMeans.Recorder(test);
        for (int from = 0; from < test.size(); from += QUESTION) {
            int[] some = IntStream.range(from, Math.min(test.size(), from + QUESTION))
                    .toArray();
            recorder.add(some, encoder.encode(some, false));
        }
        return recorder.means();
    }

    /** The level of the mean training image; empty where the images are missing, for losses can be drawn without. */
    public OptionalDouble meanImage() {
        try {
            return OptionalDouble.of(
                    MeanImage.error(dataset().train(), dataset().test()));
        } catch (ExplainedException missing) {
            return OptionalDouble.empty();
        }
    }
}
