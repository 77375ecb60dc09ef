package org.conceptexplorer.cli;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.analysis.MeanImage;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.concept.BarScale;
import org.conceptexplorer.figure.image.ReconstructionFigure;
import org.conceptexplorer.figure.loss.LossFigure;
import org.conceptexplorer.figure.loss.LossRun;
import org.conceptexplorer.figure.loss.LossSeries;
import org.conceptexplorer.figure.loss.LossTerm;
import org.conceptexplorer.figure.loss.LossView;
import org.conceptexplorer.figure.sheet.DigitSheetFigure;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.training.StepLosses;
import org.conceptexplorer.training.TrainedRun;

/** The notebook's three plots: the loss, and the first ten test images with their reconstructions and concepts. */
final class RunFigures {
    private static final int IMAGES = 10;

    private final TrainedRun training;
    private final Dataset dataset;
    private final Autoencoder network;

    /** The network has the run's weights; it is used while {@link #all} works. */
    RunFigures(TrainedRun training, Dataset dataset, Autoencoder network) {
        this.training = training;
        this.dataset = dataset;
        this.network = network;
    }

    /** The figures by the names of their files, without the ending. */
    Map<String, Figure> all() {
        ImageSet test = dataset.test();
        int[] first = IntStream.range(0, Math.min(IMAGES, test.size())).toArray();
        List<EncodedImage> images = EncodedImage.list(test, first, network.encode(test, first, true));
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("loss", loss());
        figures.put("reconstructions", ReconstructionFigure.of(images));
        figures.put("concepts", new DigitSheetFigure(images, images.size(), BarScale.COMMON));
        return figures;
    }

    /** The whole loss of each step: the one that is kept in a run folder. */
    private LossFigure loss() {
        StepLosses steps = training.steps();
        LossSeries.Recorder totals = new LossSeries.Recorder();
        for (int step = 0; step < steps.size(); step++) {
            totals.add(steps.loss(step));
        }
        LossRun run = new LossRun(
                "",
                steps.stepsPerEpoch(),
                training.settings().epochs(),
                totals.series(),
                LossSeries.NONE,
                training.history(),
                OptionalDouble.empty());
        double meanImage = MeanImage.error(dataset.train(), dataset.test());
        LossView view = LossView.DEFAULT.withTerms(EnumSet.of(LossTerm.TOTAL));
        return new LossFigure(List.of(run), OptionalDouble.of(meanImage), view);
    }
}
