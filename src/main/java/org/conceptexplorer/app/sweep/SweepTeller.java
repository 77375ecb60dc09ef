package org.conceptexplorer.app.sweep;

import java.util.function.Consumer;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.TrainingListener;
import org.conceptexplorer.training.TrainingPlan;
import org.conceptexplorer.training.TrainingProgress;
import org.conceptexplorer.training.sweep.SweepControl;
import org.conceptexplorer.training.sweep.SweepListener;
import org.conceptexplorer.training.sweep.Trial;
import org.conceptexplorer.training.sweep.TrialResult;

/** Tells the window what happens in a sweep, on the sweep's thread. */
final class SweepTeller implements SweepListener {
    private static final long PERIOD_NANOS = 100_000_000;

    private final SweepControl control;
    private final Consumer<SweepNews> news;
    private boolean anyThere;
    private long told = System.nanoTime();

    SweepTeller(SweepControl control, Consumer<SweepNews> news) {
        this.control = control;
        this.news = news;
    }

    @Override
    public TrainingListener begins(Trial trial, TrainingPlan plan, TrainingControl training) {
        control.follow(training);
        TrainingProgress progress = new TrainingProgress(TrainingEvent.Started.of(plan));
        news.accept(new SweepNews.Reached(trial, 1, 0));
        return event -> {
            if (event instanceof TrainingEvent.Stepped step) {
                progress.stepped(step);
                tell(trial, progress);
            } else if (event instanceof TrainingEvent.EpochEnded ended) {
                news.accept(new SweepNews.Validated(ended.epoch().validationBce()));
            } else if (event instanceof TrainingEvent.Paused) {
                news.accept(new SweepNews.Held());
            } else if (event instanceof TrainingEvent.Resumed) {
                news.accept(new SweepNews.WentOn());
            }
        };
    }

    private void tell(Trial trial, TrainingProgress progress) {
        long now = System.nanoTime();
        if (now - told >= PERIOD_NANOS) {
            told = now;
            news.accept(new SweepNews.Reached(trial, progress.epoch(), progress.share()));
        }
    }

    @Override
    public void skipped(Trial trial, TrialResult result) {
        anyThere = true;
        news.accept(new SweepNews.There(trial, result, true));
    }

    @Override
    public void ended(Trial trial, TrialResult result) {
        anyThere = true;
        news.accept(new SweepNews.There(trial, result, false));
    }

    @Override
    public void failed(Trial trial, ExplainedException reason) {
        news.accept(new SweepNews.Failed(trial, reason));
    }

    @Override
    public void unkept(ExplainedException reason) {
        news.accept(new SweepNews.Problem(reason));
    }

    @Override
    public boolean cancelled() {
        return control.cancelled();
    }

    /** Whether there is anything to compare. */
    boolean anyThere() {
        return anyThere;
    }
}
