package org.conceptexplorer.cli;

import org.conceptexplorer.training.run.CheckpointWriter;
import org.conceptexplorer.training.run.RunFolder;
import org.conceptexplorer.training.run.TrainingJob;
import org.conceptexplorer.training.setting.Settings;

/** The checkpoints of a training that a command does. */
final class CommandCheckpoints {
    private CommandCheckpoints() {}

    static CheckpointWriter of(TrainingJob job, RunFolder folder, Terminal terminal) {
        return new CheckpointWriter(
                folder,
                job.data(),
                job.plan().settings().get(Settings.CHECKPOINT_SECONDS),
                problem -> terminal.complain("No checkpoint could be kept; the training goes on, but a crash would lose"
                        + " what it has learned since the last one. " + problem.getMessage()));
    }
}
