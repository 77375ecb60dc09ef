package org.conceptexplorer.app.saving;

import java.util.Optional;
import org.conceptexplorer.export.Format;
import org.conceptexplorer.export.Look;
import org.conceptexplorer.export.Provenance;
import org.conceptexplorer.export.batch.MakingCommand;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.training.DataProvenance;
import org.conceptexplorer.training.Run;
import org.conceptexplorer.training.TrainedRun;

/**
 * Where the window's figures come from.
 *
 * @param training the last training, if one has ended
 * @param data the images, if some are open
 */
public record Origin(Optional<TrainedRun> training, Optional<DataProvenance> data) {
    /** What a figure's file tells about it, as far as it is known. */
    public Provenance provenance(Figure figure, Look look, Format format) {
        Provenance title = Provenance.of(figure.title());
        Optional<Run> run = training.flatMap(trained -> data.map(images -> Run.here(trained, images)));
        if (run.isEmpty()) {
            return data.map(images -> title.with("Data", images.name())).orElse(title);
        }
        String command =
                MakingCommand.afresh(run.get().training(), run.get().data().source(), figure, look, format);
        return title.with(run.get()).with("Command", command);
    }
}
