package org.conceptexplorer.training.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.training.Checkpoints;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.TrainingListener;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.run.CheckpointWriter;
import org.conceptexplorer.training.run.DataProvenance;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.run.RunDeletion;
import org.conceptexplorer.training.run.RunFolder;
import org.conceptexplorer.training.setting.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one training in a folder of its own, from its first step to its end. Events and checkpoints come on the training's
 * thread; files are written beside it.
 */
public final class RunRecorder implements Checkpoints, TrainingListener {
    private final DataProvenance data;
    private final Optional<Path> again;
    private final Function<TrainingSettings, RunFolder> folders;
    private final Consumer<RecordNews> news;
    private @Nullable RunFolder folder;
    private @Nullable CheckpointWriter writer;
    private @Nullable Thread finishing;

    /**
     * Keeps nothing yet.
     *
     * @param data the images that are trained with
     * @param again the folder of the run that is trained further, if it is to be written there
     * @param folders makes new folders
     * @param news told how it goes, on whichever thread it is known
     */
    RunRecorder(
            DataProvenance data,
            Optional<Path> again,
            Function<TrainingSettings, RunFolder> folders,
            Consumer<RecordNews> news) {
        this.data = data;
        this.again = again;
        this.folders = folders;
        this.news = news;
    }

    @Override
    public synchronized void on(TrainingEvent event) {
        if (event instanceof TrainingEvent.Started started) {
            begin(started.settings());
        } else if (event instanceof TrainingEvent.Ended ended) {
            finishing = new Thread(() -> finish(ended.run()), "checkpoint");
            finishing.start();
        }
    }

    private void begin(TrainingSettings settings) {
        try {
            RunFolder taken = again.map(RunFolder::reopen).orElseGet(() -> folders.apply(settings));
            folder = taken;
            writer = new CheckpointWriter(
                    taken,
                    data,
                    settings.get(Settings.CHECKPOINT_SECONDS),
                    problem -> news.accept(new RecordNews.Faltering(problem)));
        } catch (ExplainedException e) {
            news.accept(new RecordNews.Faltering(e));
        }
    }

    @Override
    public boolean due() {
        return writer != null && writer.due();
    }

    @Override
    public void keep(TrainedRun soFar) {
        if (writer != null) {
            writer.keep(soFar);
        }
    }

    private void finish(TrainedRun run) {
        endCheckpoints();
        if (run.steps().size() == 0) {
            discard(new CancellationException());
            return;
        }
        try {
            Run whole = Run.here(run, data);
            news.accept(new RecordNews.Kept(whole, write(whole)));
        } catch (ExplainedException e) {
            news.accept(new RecordNews.Lost(run, e));
        }
    }

    /** Hours of learning are not thrown away because a folder has been removed meanwhile. */
    private Path write(Run run) {
        RunFolder first = folder;
        folder = null;
        if (first != null) {
            try {
                first.write(run);
                return first.path();
            } catch (ExplainedException e) {
                return anew(run, first.path());
            }
        }
        return anew(run, null);
    }

    private Path anew(Run run, @Nullable Path failed) {
        RunFolder other = folders.apply(run.training().settings());
        try {
            other.write(run);
        } catch (ExplainedException e) {
            other.discard(e);
            throw e;
        }
        if (failed != null && !failed.equals(other.path())) {
            try {
                RunDeletion.delete(failed); // its last checkpoint has come less far
            } catch (IOException e) {
                // Then that stays, too.
            }
        }
        return other.path();
    }

    private void endCheckpoints() {
        if (writer != null) {
            writer.close();
            writer = null;
        }
    }

    private void discard(Throwable why) {
        RunFolder unused = folder;
        if (unused != null) {
            unused.discard(why);
            folder = null;
        }
    }

    /** Whether nothing of it is left to be done. */
    synchronized boolean isOver() {
        return finishing != null && !finishing.isAlive();
    }

    /** Gives up the folder of a training that has failed, but for a checkpoint. */
    synchronized void abandon() {
        if (finishing == null) {
            finishing = new Thread(
                    () -> {
                        endCheckpoints();
                        discard(new CancellationException());
                    },
                    "checkpoint");
            finishing.start();
        }
    }

    /** Waits until what came of the training is written. */
    void close() {
        abandon();
        boolean interrupted = false;
        while (!isOver()) {
            try {
                finishing().join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Thread finishing() {
        return Objects.requireNonNull(finishing);
    }
}
