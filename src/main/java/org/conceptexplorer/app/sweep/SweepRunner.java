package org.conceptexplorer.app.sweep;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.source.DataChoice;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.export.Format;
import org.conceptexplorer.export.batch.SweepFiles;
import org.conceptexplorer.training.AutoencoderFactory;
import org.conceptexplorer.training.sweep.SweepControl;
import org.conceptexplorer.training.sweep.SweepFolder;
import org.conceptexplorer.training.sweep.SweepJob;
import org.conceptexplorer.training.sweep.SweepPlan;
import org.conceptexplorer.training.sweep.SweepResults;
import org.jspecify.annotations.Nullable;

/** Does one sweep at a time on a thread of its own, which ends with it. For the JavaFX thread alone. */
final class SweepRunner {
    private final Datasets datasets;
    private final AutoencoderFactory networks;
    private final Consumer<SweepNews> news;
    private SweepControl control = new SweepControl();
    private @Nullable Thread thread;
    private volatile boolean closing;

    /**
     * Does nothing yet.
     *
     * @param datasets where images come from
     * @param networks makes the networks
     * @param news told what happens, on the sweep's thread
     */
    SweepRunner(Datasets datasets, AutoencoderFactory networks, Consumer<SweepNews> news) {
        this.datasets = datasets;
        this.networks = networks;
        this.news = news;
    }

    /**
     * Trains what is missing of a sweep. The last news of it are {@link SweepNews.Over}.
     *
     * @param open images that are open already; taken if they are those of the plan
     */
    void start(SweepPlan plan, Path folder, Optional<Dataset> open) {
        SweepControl fresh = new SweepControl();
        control = fresh;
        Thread next = new Thread(() -> news.accept(run(plan, folder, open, fresh)), "sweep");
        next.setDaemon(true);
        thread = next;
        next.start();
    }

    private SweepNews.Over run(SweepPlan plan, Path folder, Optional<Dataset> open, SweepControl ordered) {
        try {
            plan.check();
            SweepFolder kept = SweepFolder.of(folder, plan);
            Dataset images = open.filter(each -> each.source().equals(plan.data()))
                    .orElseGet(() -> datasets.open(DataChoice.parse(plan.data()), new Asked(ordered)));
            news.accept(new SweepNews.Begun(plan.combinations() * plan.seeds()));
            SweepTeller teller = new SweepTeller(ordered, news);
            new SweepJob(plan, kept, images, networks).run(teller);
            boolean wanted = teller.anyThere() && !closing;
            return new SweepNews.Over(wanted ? Optional.of(write(kept)) : Optional.empty(), Optional.empty());
        } catch (CancellationException cancelled) {
            return new SweepNews.Over(Optional.empty(), Optional.empty());
        } catch (RuntimeException | Error failure) {
            return new SweepNews.Over(Optional.empty(), Optional.of(failure));
        }
    }

    /** The tables and figures that the command writes. */
    private SweepResults write(SweepFolder kept) {
        SweepResults results = kept.results(damaged -> news.accept(new SweepNews.Problem(damaged)));
        String command = SweepFiles.command(kept.path().resolve(SweepFolder.PLAN), kept.path());
        new SweepFiles(results, command).write(kept.path(), Set.of(Format.PNG), Progress.NONE);
        return results;
    }

    void pause() {
        control.pause();
    }

    void resume() {
        control.resume();
    }

    void cancel() {
        control.cancel();
    }

    /** Stops the sweep and waits until it has ended. An interrupt is put off until then. */
    void end() {
        closing = true; // tables and figures are made when it goes on
        control.cancel();
        boolean interrupted = false;
        while (thread != null && thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets the opening of images be given up. */
    private record Asked(SweepControl control) implements Progress {
        @Override
        public void report(String what, long done, long total) {}

        @Override
        public boolean cancelled() {
            return control.cancelled();
        }
    }
}
