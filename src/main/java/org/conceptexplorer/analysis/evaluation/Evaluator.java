package org.conceptexplorer.analysis.evaluation;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.InkMatrix;
import org.conceptexplorer.analysis.concept.ReconstructionError;
import org.conceptexplorer.analysis.evaluation.ProbeNumbers.Tables;
import org.conceptexplorer.analysis.label.Labels;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.analysis.projection.Pca;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;

/** Takes an {@link Evaluation} through its stages. Good for one. */
final class Evaluator {
    private static final int COMPONENTS = 10; // as many as there are concepts
    private static final int ROWS = 1_000; // projected at a time, which bounds the memory

    private final Dataset dataset;
    private final ImageEncoder encoder;
    private final Progress progress;
    private final Consumer<Evaluation> partial;

    Evaluator(Dataset dataset, ImageEncoder encoder, Progress progress, Consumer<Evaluation> partial) {
        this.dataset = dataset;
        this.encoder = encoder;
        this.progress = progress;
        this.partial = partial;
    }

    Evaluation evaluate() {
        if (dataset.test().size() == 0) {
            throw new ExplainedException("The data " + dataset.name()
                    + " hold no test images, and a code is judged by those; choose data that have some.");
        }
        EncodedSet test = EncodedSet.of(encoder, dataset.test(), all(dataset.test()), true, progress);
        Evaluation known = told(Evaluation.begun(test, dataset.train().size()));
        Labelling testLabels = Labelling.of(test, "test");
        known = told(known.withLabels(testLabels.labels().map(labels -> LabelNumbers.of(test.codes(), labels)))
                .withRemark(testLabels.remark()));
        if (dataset.train().size() < 2) {
            return told(known.withRemark(
                    (known.remark() + " The data hold no training images, so what is fitted on" + " them is left out.")
                            .strip()));
        }
        return compare(known, test, testLabels.labels());
    }

    private Evaluation told(Evaluation known) {
        partial.accept(known);
        progress.check();
        return known;
    }

    private static int[] all(ImageSet images) {
        return IntStream.range(0, images.size()).toArray();
    }

    /** Everything that needs training images. */
    private Evaluation compare(Evaluation begun, EncodedSet test, Optional<Labels> testLabels) {
        FloatMatrix truth = test.ink();
        Pca pca = Pca.fit(
                InkMatrix.of(dataset.train()),
                Math.min(COMPONENTS, dataset.train().size()),
                progress);
        FloatMatrix components = pca.project(truth);
        Evaluation known = told(begun.withBaselines(baselines(truth, pca, components)));
        if (testLabels.isEmpty()) {
            return known;
        }
        Labels labels = testLabels.get();
        EncodedSet train = train(test.codes().whole().columns());
        Labelling trainLabels = Labelling.of(train, "training");
        if (trainLabels.labels().isEmpty()) {
            return told(known.withRemark(trainLabels.remark()));
        }
        return probes(known, new Probed(train, trainLabels.labels().get(), test, labels), truth, pca, components);
    }

    /** The training images that probes of the code use, with their codes. */
    private EncodedSet train(int columns) {
        int count = ProbeNumbers.trainingImages(dataset.train().size(), columns);
        int[] positions = EncodedSet.spread(dataset.train().size(), count);
        return EncodedSet.of(encoder, dataset.train(), positions, false, progress);
    }

    private static Baselines baselines(FloatMatrix truth, Pca pca, FloatMatrix components) {
        double[] mean = pca.mean();
        FloatMatrix same = FloatMatrix.filled(truth.rows(), truth.columns(), (row, pixel) -> (float) mean[pixel]);
        return new Baselines(
                ReconstructionError.of(truth, same), ReconstructionError.of(truth, pca.reconstruct(components)));
    }

    private record Probed(EncodedSet train, Labels trainLabels, EncodedSet test, Labels testLabels) {
        ProbeNumbers code(Progress progress) {
            return ProbeNumbers.of(
                    new Tables(train.codes().whole(), test.codes().whole()),
                    new Tables(train.codes().means(), test.codes().means()),
                    trainLabels,
                    testLabels,
                    progress);
        }
    }

    private Evaluation probes(Evaluation begun, Probed probed, FloatMatrix truth, Pca pca, FloatMatrix components) {
        Optional<ProbeNumbers> code = Optional.of(probed.code(progress));
        Evaluation known = told(begun.withProbes(code, Optional.empty(), Optional.empty()));
        Tables few = new Tables(project(pca, probed.train()), components);
        Optional<ProbeNumbers> pca10 =
                Optional.of(ProbeNumbers.of(few, few, probed.trainLabels(), probed.testLabels(), progress));
        known = told(known.withProbes(code, pca10, Optional.empty()));
        int count = ProbeNumbers.trainingImages(probed.train().size(), ImageSet.PIXELS);
        int[] chosen = EncodedSet.spread(probed.train().size(), count);
        Tables ink = new Tables(ink(probed.train(), chosen), truth);
        Labels inkLabels = probed.trainLabels().select(chosen);
        Optional<ProbeNumbers> pixels =
                Optional.of(ProbeNumbers.of(ink, ink, inkLabels, probed.testLabels(), progress));
        return told(known.withProbes(code, pca10, pixels));
    }

    private static FloatMatrix ink(EncodedSet images, int[] chosen) {
        return FloatMatrix.filled(
                chosen.length,
                ImageSet.PIXELS,
                (row, pixel) -> images.images().ink(images.position(chosen[row]), pixel) / 255f);
    }

    private FloatMatrix project(Pca pca, EncodedSet images) {
        float[] projected = new float[images.size() * pca.count()];
        for (int from = 0; from < images.size(); from += ROWS) {
            progress.report("Projecting", from, images.size());
            progress.check();
            int[] some =
                    IntStream.range(from, Math.min(from + ROWS, images.size())).toArray();
            FloatMatrix rows = pca.project(ink(images, some));
            for (int i = 0; i < some.length; i++) {
                System.arraycopy(rows.row(i), 0, projected, (from + i) * pca.count(), pca.count());
            }
        }
        return FloatMatrix.of(pca.count(), projected);
    }
}
