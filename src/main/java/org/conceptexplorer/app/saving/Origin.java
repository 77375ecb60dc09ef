package org.conceptexplorer.app.saving;

import java.util.Optional;
import org.conceptexplorer.export.Format;
import org.conceptexplorer.export.Look;
import org.conceptexplorer.export.Provenance;
import org.conceptexplorer.export.batch.MakingCommand;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.run.DataProvenance;
import org.conceptexplorer.training.run.Run;

/**
 * Where the window's figures come from.
 *
 * @param underWay the training that has begun and not ended, if there is one
 * @param training the last training, if it has ended
 * @param data the images, if some are open
 */
public record Origin(Optional<Reached> underWay, Optional<TrainedRun> training, Optional<DataProvenance> data) {
    /** What a figure's file tells about it, as far as it is known. */
    public Provenance provenance(Figure figure, Look look, Format format) {
        Provenance title = Provenance.of(figure.title());
        return data.map(images -> underWay.map(reached -> tellReached(title, reached, images, figure, look, format))
                        .or(() -> training.map(run -> tellRun(title, run, images, figure, look, format)))
                        .orElse(title.with(images)))
                .orElse(title);
    }

    private static Provenance tellReached(
            Provenance title, Reached reached, DataProvenance images, Figure figure, Look look, Format format) {
        TrainingSettings settings = reached.settings();
        MakingCommand.Training asItIsNow = new MakingCommand.Training(settings, Outcome.STOPPED, reached.step());
        return title.with(settings)
                .with("Epoch", reached.epochs() + " of " + settings.epochs())
                .with("Step", String.valueOf(reached.step()))
                .with(images)
                .with("Command", MakingCommand.afresh(asItIsNow, images.source(), figure, look, format));
    }

    private static Provenance tellRun(
            Provenance title, TrainedRun run, DataProvenance images, Figure figure, Look look, Format format) {
        MakingCommand.Training training = MakingCommand.Training.of(run);
        return title.with(Run.here(run, images))
                .with("Command", MakingCommand.afresh(training, images.source(), figure, look, format));
    }
}
