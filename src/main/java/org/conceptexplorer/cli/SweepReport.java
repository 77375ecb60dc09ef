package org.conceptexplorer.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.TrainingListener;
import org.conceptexplorer.training.TrainingPlan;
import org.conceptexplorer.training.TrainingProgress;
import org.conceptexplorer.training.sweep.SweepListener;
import org.conceptexplorer.training.sweep.SweepPlan;
import org.conceptexplorer.training.sweep.Trial;
import org.conceptexplorer.training.sweep.TrialResult;

/** Writes a sweep to the terminal: a line for each trial, and a bar where a person looks on. */
final class SweepReport implements SweepListener {
    private static final long PERIOD_NANOS = 100_000_000;

    private final CommandContext context;
    private final ThreadsOption threads;
    private final Optional<PrintWriter> json;
    private final int trials;
    private int there;
    private int failed;
    private long shown = System.nanoTime();

    /**
     * Tells nothing yet.
     *
     * @param json where JSON lines go, if they are wanted
     */
    SweepReport(CommandContext context, SweepPlan plan, ThreadsOption threads, Optional<PrintWriter> json) {
        this.context = context;
        this.json = json;
        this.threads = threads;
        this.trials = plan.trials().size();
    }

    @Override
    public TrainingListener begins(Trial trial, TrainingPlan plan, TrainingControl control) {
        context.interruption().onInterrupt(control::stop);
        threads.apply(control);
        TrainingProgress progress = new TrainingProgress(TrainingEvent.Started.of(plan));
        TrainingListener told = json.<TrainingListener>map(out -> new JsonLines(out, place(trial)))
                .orElse(TrainingListener.NONE);
        return event -> {
            told.on(event);
            if (event instanceof TrainingEvent.Stepped step) {
                progress.stepped(step);
                show(trial, progress);
            }
        };
    }

    private Map<String, Object> place(Trial trial) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("trial", trial.number());
        place.put("trials", trials);
        return place;
    }

    private void tell(Trial trial, String state, Map<String, Object> words) {
        json.ifPresent(out -> new JsonLines(out, place(trial)).tell(state, words));
    }

    private void show(Trial trial, TrainingProgress progress) {
        long now = System.nanoTime();
        if (now - shown >= PERIOD_NANOS) {
            shown = now;
            double share = (trial.number() - 1 + progress.share()) / trials;
            context.terminal()
                    .changingLine(ProgressBar.of(share) + "  " + name(trial) + "  epoch " + progress.epoch() + "/"
                            + progress.epochs());
        }
    }

    private String name(Trial trial) {
        return "Trial " + trial.number() + " of " + trials;
    }

    @Override
    public void skipped(Trial trial, TrialResult result) {
        there++;
        context.terminal().line(name(trial) + " was finished before.");
        tell(trial, "skipped", Map.of("run", trial.folder()));
    }

    @Override
    public void ended(Trial trial, TrialResult result) {
        there++;
        tell(trial, "kept", Map.of("outcome", result.outcome().id(), "run", trial.folder()));
        String error = result.error().isPresent()
                ? ", " + (trial.settings().validation().equals("hold-out") ? "hold-out" : "test") + " error "
                        + NumberWords.significant(result.error().getAsDouble())
                : "";
        context.terminal()
                .line(name(trial) + " in " + trial.folder() + ": "
                        + result.outcome().id().replace('_', ' ') + error + ", "
                        + NumberWords.duration(result.seconds()));
    }

    @Override
    public void failed(Trial trial, ExplainedException reason) {
        failed++;
        tell(trial, "failed", Map.of("reason", String.valueOf(reason.getMessage())));
        context.terminal().complain(name(trial) + " failed. " + reason.getMessage());
    }

    @Override
    public void unkept(ExplainedException reason) {
        context.terminal().complain("No checkpoint could be kept; the training goes on. " + reason.getMessage());
    }

    @Override
    public boolean cancelled() {
        return context.interruption().happened();
    }

    /** Whether there is anything to compare. */
    boolean anyThere() {
        return there > 0;
    }

    /** What to tell the shell. */
    int exitCode() {
        if (cancelled()) {
            return ExitCode.INTERRUPTED;
        }
        return failed > 0 ? ExitCode.FAILED : ExitCode.DONE;
    }
}
