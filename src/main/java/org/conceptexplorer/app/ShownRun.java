package org.conceptexplorer.app;

import java.util.List;
import java.util.Optional;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.app.concepts.NetworkQuestions;
import org.conceptexplorer.app.digits.DigitFigures;
import org.conceptexplorer.app.digits.DigitsModel;
import org.conceptexplorer.app.export.WholeRun;
import org.conceptexplorer.app.loss.LossModel;
import org.conceptexplorer.app.training.Subject;
import org.conceptexplorer.app.training.TrainingModel;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.figure.kind.FigureMaterial;
import org.conceptexplorer.figure.loss.LossFigure;

/** The network on view, whatever is chosen for the next one meanwhile, with all that there is to draw of it. */
final class ShownRun {
    private final TrainingModel training;
    private final LossModel loss;
    private final DigitsModel digits;
    private final DigitFigures figures;
    private Optional<Subject> shown = Optional.empty();

    /** The network that is shown last, from the next on. */
    ShownRun(TrainingModel training, LossModel loss, DigitsModel digits, DigitFigures figures) {
        this.training = training;
        this.loss = loss;
        this.digits = digits;
        this.figures = figures;
        training.whenShown(next -> shown = Optional.of(next));
    }

    /** What all figures are drawn of; empty until a network is there. On the JavaFX thread. */
    Optional<WholeRun> whole() {
        LossFigure losses = loss.figureProperty().get();
        List<Integer> positions =
                digits.pageProperty().get().stream().map(EncodedImage::position).toList();
        return shown.map(network -> new WholeRun(
                material(network, losses), positions, figures.scaleProperty().get(), losses.view()));
    }

    private FigureMaterial material(Subject network, LossFigure losses) {
        return new FigureMaterial(
                        network.settings().architecture(),
                        losses.runs(),
                        () -> network.images().orElseThrow(ShownRun::noImages),
                        (positions, reconstructions) -> training.ask(asked -> asked.encode(
                                        network.images()
                                                .orElseThrow(ShownRun::noImages)
                                                .test(),
                                        positions,
                                        reconstructions))
                                .join())
                .withDecoder(new NetworkQuestions(training));
    }

    private static ExplainedException noImages() {
        return new ExplainedException("The training on view was opened without images; open it again with images to"
                + " draw figures that show them.");
    }
}
