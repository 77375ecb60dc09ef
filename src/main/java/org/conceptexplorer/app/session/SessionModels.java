package org.conceptexplorer.app.session;

import java.nio.file.Path;
import java.util.Optional;
import org.conceptexplorer.app.settings.SettingsModel;
import org.conceptexplorer.app.training.KeptRun;
import org.conceptexplorer.app.training.KeptRuns;
import org.conceptexplorer.app.training.SessionKeeper;
import org.conceptexplorer.app.training.TrainingModel;

/**
 * What becomes of trainings: where they are kept, and what the next start finds.
 *
 * @param keeper keeps them on the disk
 * @param kept those of this start of the program
 * @param last how the window was left, and is left now
 * @param recovery brings back what was left
 */
public record SessionModels(SessionKeeper keeper, KeptRuns kept, LastSession last, RecoveryModel recovery) {
    /** Trainings of this start of the program: kept on the disk as soon as they have ended, if there is a folder for them. */
    public static KeptRuns kept(TrainingModel training, SessionKeeper keeper) {
        KeptRuns kept = new KeptRuns(training, keeper.keeps() ? KeptRun.Place.SESSION : KeptRun.Place.NOWHERE);
        keeper.whenLost((run, why) -> kept.lost(run));
        return kept;
    }

    /** Ends the training that is under way, waits until all is written, and remembers how the window was left. */
    public void close(TrainingModel training, SettingsModel settings) {
        boolean interrupted = training.underWay();
        Optional<Path> onView = training.run().flatMap(keeper::placeOf);
        training.close();
        keeper.close();
        last.remember(settings, interrupted ? keeper.latest() : onView, interrupted);
    }
}
