package org.conceptexplorer.app.saving;

import java.util.Optional;
import org.conceptexplorer.export.Format;
import org.conceptexplorer.export.Look;
import org.conceptexplorer.export.Provenance;
import org.conceptexplorer.export.batch.MakingCommand;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.kind.FigureKinds;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.run.DataProvenance;
import org.conceptexplorer.training.run.Run;

/**
 * Figures of the network on view.
 *
 * @param underWay the training that has begun and not ended, if there is one
 * @param run what came of the training on view, if it has ended
 * @param data the images it learns from, if some are open
 * @param otherImages the name of the images that are shown, if they are not those
 */
public record NetworkOrigin(
        Optional<Reached> underWay, Optional<Run> run, Optional<DataProvenance> data, Optional<String> otherImages)
        implements Origin {
    @Override
    public Provenance provenance(Figure figure, Look look, Format format) {
        Provenance plain = Provenance.of(figure.title());
        Provenance title =
                otherImages.map(name -> plain.with("Images shown", name)).orElse(plain);
        return data.map(images -> underWay.map(reached -> tellReached(title, reached, images, figure, look, format))
                        .or(() -> run.map(ended -> tellRun(title, ended, figure, look, format)))
                        .orElse(title.with(images)))
                .orElse(title);
    }

    private static Provenance tellReached(
            Provenance title, Reached reached, DataProvenance images, Figure figure, Look look, Format format) {
        TrainingSettings settings = reached.settings();
        MakingCommand.Training asItIsNow =
                new MakingCommand.Training(settings, Outcome.STOPPED, reached.step(), reached.changes());
        return title.with(settings)
                .with("Epoch", reached.epochs() + " of " + settings.epochs())
                .with("Step", String.valueOf(reached.step()))
                .with(images)
                .with("Command", command(asItIsNow, images.source(), figure, look, format));
    }

    private static Provenance tellRun(Provenance title, Run run, Figure figure, Look look, Format format) {
        MakingCommand.Training training = MakingCommand.Training.of(run.training());
        return title.with(run).with("Command", command(training, run.data().source(), figure, look, format));
    }

    /** Of figures that only the window can draw, the command that makes their network again. */
    private static String command(
            MakingCommand.Training training, String data, Figure figure, Look look, Format format) {
        return FigureKinds.ids().contains(figure.name())
                ? MakingCommand.afresh(training, data, figure, look, format)
                : MakingCommand.train(training, data);
    }
}
