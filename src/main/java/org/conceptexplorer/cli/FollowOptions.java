package org.conceptexplorer.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.conceptexplorer.export.tensorboard.EventFile;
import org.conceptexplorer.export.tensorboard.TensorBoardListener;
import org.conceptexplorer.training.TrainingListener;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.run.TrainingJob;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options by which other programs follow a training. */
final class FollowOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--progress",
            paramLabel = "text|json",
            description =
                    "How to tell how far it is: for people, or one JSON object a line on the standard output, with"
                            + " everything else on the other one (docs/progress.md).")
    private String progress = JsonLines.TEXT;

    @Option(
            names = "--tensorboard",
            paramLabel = "DIR",
            description = "Write losses, errors, sparsity and reconstructions into an event file in this folder, for"
                    + " TensorBoard.")
    private @Nullable Path tensorBoard;

    private @Nullable TensorBoardListener events;

    /** The context of a command that is followed: with JSON, people's lines go to the stream of complaints. */
    CommandContext told(CommandContext plain) {
        return JsonLines.context(plain, progress, command);
    }

    private boolean json() {
        return !progress.equals(JsonLines.TEXT);
    }

    /** The job with all that follows it made ready. */
    TrainingJob followed(TrainingJob job, CommandContext told) {
        if (tensorBoard == null) {
            return job;
        }
        TensorBoardListener listener = new TensorBoardListener(
                EventFile.in(tensorBoard, Instant.now()), job.plan().dataset().test(), problem -> told.terminal()
                        .complain("The training goes on, but TensorBoard sees no more of it. " + problem.getMessage()));
        events = listener;
        return new TrainingJob(job.plan(), job.data(), listener.watching(job.networks()));
    }

    /**
     * All that follow a training.
     *
     * @param report for people
     * @param plain the command's own context, whose standard output is for JSON
     * @param first what each JSON object begins with
     */
    TrainingListener listeners(TrainingListener report, CommandContext plain, Map<String, Object> first) {
        List<TrainingListener> all = new ArrayList<>();
        all.add(report);
        if (json()) {
            all.add(new JsonLines(plain.terminal().out(), first));
        }
        TensorBoardListener listener = events;
        if (listener != null) {
            all.add(listener);
        }
        return event -> all.forEach(each -> each.on(event));
    }

    /** The last line: where the run is. */
    void kept(Run run, Path folder, CommandContext plain) {
        TensorBoardListener listener = events;
        if (listener != null) {
            listener.close();
        }
        if (json()) {
            new JsonLines(plain.terminal().out(), Map.of())
                    .tell("kept", Map.of("outcome", run.training().outcome().id(), "run", folder.toString()));
        }
    }
}
