package org.conceptexplorer.app.sweep;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.prefs.Preferences;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.fx.OnDemand;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.training.AutoencoderFactory;
import org.conceptexplorer.training.sweep.SweepPlan;

/** A sweep in the window: what it is to be, where it is kept, and the verbs, which return at once. */
public final class SweepModel {
    static final String NOTICE = "sweep";
    static final String BUSY = "A sweep is under way. Stop it to train something else.";

    private final SweepSurroundings around;
    private final SweepRunner runner;
    private final SweepMemory memory;
    private final SweepProgress progress = new SweepProgress(() -> System.nanoTime() / 1e9);
    private final SweepOutcome outcome = new SweepOutcome();
    private final StringProperty folder = new SimpleStringProperty("");
    private final OnDemand<SweepForm> form;
    private final OnDemand<StringBinding> obstacle = new OnDemand<>(this::obstacles);
    private Consumer<Path> folders = path -> {};
    private Runnable trials = () -> {};
    private final SweepOpening opening;
    private boolean closing;

    /**
     * Nothing is swept yet.
     *
     * @param around the window
     * @param datasets where images come from
     * @param networks makes the networks
     * @param background where plans are read
     * @param delivery the way onto the JavaFX thread
     * @param memory remembers a sweep that has not ended
     */
    public SweepModel(
            SweepSurroundings around,
            Datasets datasets,
            AutoencoderFactory networks,
            Background background,
            FxDelivery delivery,
            Preferences memory) {
        this.around = around;
        this.memory = new SweepMemory(memory);
        opening = new SweepOpening(this, background, around.notices(), this.memory);
        form = new OnDemand<>(around::form);
        Consumer<SweepNews> news = delivery.stream(
                this::take,
                each -> each instanceof SweepNews.Begun
                        || each instanceof SweepNews.Held
                        || each instanceof SweepNews.Over);
        runner = new SweepRunner(datasets, networks, news);
    }

    /** What the next sweep is to be. */
    public SweepForm form() {
        return form.get();
    }

    /** How far the sweep under way is. */
    public SweepProgress progress() {
        return progress;
    }

    /** What came of the sweep on view. */
    public SweepOutcome outcome() {
        return outcome;
    }

    /** The folder in which the trainings are to be kept, as typed. */
    public StringProperty folderProperty() {
        return folder;
    }

    /** Why no sweep can begin now, as a sentence; empty if one can. */
    public StringBinding obstacle() {
        return obstacle.get();
    }

    /** Tells somebody each folder in which trainings are going to be kept. */
    public void whenBegun(Consumer<Path> follower) {
        folders = follower;
    }

    /** Tells somebody that a training has ended. */
    public void whenTrials(Runnable follower) {
        trials = follower;
    }

    private StringBinding obstacles() {
        return Bindings.createStringBinding(
                this::sayObstacle,
                form().problemProperty(),
                folder,
                progress.stateProperty(),
                around.training().stateProperty());
    }

    private String sayObstacle() {
        if (progress.stateProperty().get().busy()) {
            return BUSY;
        }
        if (around.training().underWay()) {
            return "A training is under way. Stop it to begin a sweep.";
        }
        if (!form().problemProperty().get().isEmpty()) {
            return form().problemProperty().get();
        }
        return path().isPresent() ? "" : "Name the folder in which the trainings are to be kept.";
    }

    /** The folder in which the trainings are to be kept, if it can be one. */
    Optional<Path> path() {
        try {
            return Optional.of(folder.get().strip())
                    .filter(text -> !text.isEmpty())
                    .map(text -> Path.of(text).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Trains what is missing, unless there is an obstacle. */
    public void start() {
        if (obstacle().get().isEmpty()) {
            path().ifPresent(where -> form().planProperty().get().ifPresent(plan -> begin(plan, where)));
        }
    }

    private void begin(SweepPlan plan, Path where) {
        around.notices().dismiss(NOTICE);
        outcome.begin(where, plan);
        progress.begin(plan.differing());
        around.training().trainElsewhere(BUSY);
        memory.begun(where);
        folders.accept(where);
        runner.start(plan, where, around.open());
    }

    private void take(List<SweepNews> all) {
        outcome.take(all);
        all.forEach(progress::take);
        if (!progress.stateProperty().get().busy()) {
            around.training().trainElsewhere("");
            if (!closing) {
                memory.ended();
            }
        }
        if (all.stream().anyMatch(each -> each instanceof SweepNews.There || each instanceof SweepNews.Over)) {
            trials.run();
        }
    }

    /** Pauses the sweep, or goes on with a paused one. */
    public void pauseOrResume() {
        SweepState state = progress.stateProperty().get();
        if (state.paused()) {
            runner.resume();
            progress.become(SweepState.TRAINING);
        } else if (state == SweepState.TRAINING) {
            runner.pause();
            progress.become(SweepState.PAUSING);
        }
    }

    /** Ends the sweep after the batch under way; what is trained stays, and the next start goes on from there. */
    public void stop() {
        if (progress.stateProperty().get().busy()) {
            runner.cancel();
            progress.become(SweepState.STOPPING);
        }
    }

    /** What a person who is about to close the window should know, in sentences; empty if no sweep is under way. */
    public String warning() {
        return progress.stateProperty().get().busy()
                ? "A sweep is under way: " + outcome.count() + ". They stay in " + outcome.folder()
                        + ", and the next start of the program offers to go on."
                : "";
    }

    /** Opens plans, and sweeps that were begun before. */
    public SweepOpening opening() {
        return opening;
    }

    /** Stops the sweep and waits until it has ended; the next start of the program offers to go on. */
    public void close() {
        closing = true;
        runner.end();
    }
}
