package org.conceptexplorer.figure.kind;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.ClassMeans;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.analysis.MeanImage;
import org.conceptexplorer.analysis.evaluation.Labelling;
import org.conceptexplorer.analysis.label.Labels;
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
 * @param decoder what it draws from codes; empty where it cannot be asked
 * @param codes those of all test images
 * @param rivals the runs that it is compared with
 */
public record FigureMaterial(
        Architecture architecture,
        List<LossRun> losses,
        Supplier<Dataset> images,
        Encoder encoder,
        Optional<Decoder> decoder,
        TestCodes codes,
        List<Rival> rivals) {
    /**
     * A run that another one is compared with.
     *
     * @param name what it is called
     * @param encoder what its network makes of the same test images
     */
    public record Rival(String name, Encoder encoder) {}

    /** Images asked about at a time: a network that is training answers between two batches, and is not held up long. */
    private static final int QUESTION = 500;

    /** Makes its lists unmodifiable. */
    public FigureMaterial {
        losses = List.copyOf(losses);
        rivals = List.copyOf(rivals);
    }

    /** Material without a decoder. */
    public FigureMaterial(Architecture architecture, List<LossRun> losses, Supplier<Dataset> images, Encoder encoder) {
        this(architecture, losses, images, encoder, Optional.empty(), new TestCodes(images, encoder), List.of());
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

    /** The same with a decoder. */
    public FigureMaterial withDecoder(Decoder other) {
        return new FigureMaterial(architecture, losses, images, encoder, Optional.of(other), codes, rivals);
    }

    /** The same with runs to compare with. */
    public FigureMaterial withRivals(List<Rival> others) {
        return new FigureMaterial(architecture, losses, images, encoder, decoder, codes, others);
    }

    /**
     * What the network draws from codes.
     *
     * @throws ExplainedException if it cannot be asked
     */
    public Decoder requireDecoder() {
        return decoder.orElseThrow(() -> new ExplainedException(
                "This figure shows what the network draws from codes, and the network cannot be asked for that here;"
                        + " name another figure."));
    }

    /** Whether the test images are there and have labels of at least two classes. */
    public boolean hasLabels() {
        try {
            ImageSet test = dataset().test();
            return IntStream.range(0, test.size())
                            .map(test::label)
                            .filter(label -> label >= 0)
                            .distinct()
                            .limit(2)
                            .count()
                    == 2;
        } catch (ExplainedException missing) {
            return false;
        }
    }

    /**
     * The labels of all test images.
     *
     * @throws ExplainedException if there are none of at least two classes
     */
    public Labels requireLabels() {
        Labelling labelling = Labelling.of(codes.get(), "test");
        return labelling
                .labels()
                .orElseThrow(() -> new ExplainedException(
                        labelling.remark() + " This figure shows nothing else; name another one."));
    }

    /** Test images with what the network makes of them. */
    public List<EncodedImage> images(int[] positions) {
        return EncodedImage.list(dataset().test(), positions, encoder.encode(positions, true));
    }

    /** The same test images with what a rival makes of them. */
    public List<EncodedImage> images(Rival rival, int[] positions) {
        return EncodedImage.list(dataset().test(), positions, rival.encoder().encode(positions, true));
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
