package org.conceptexplorer.app.loss;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.conceptexplorer.figure.kind.LossRun;
import org.conceptexplorer.figure.kind.LossSeries;
import org.conceptexplorer.figure.kind.LossTerm;
import org.conceptexplorer.figure.kind.LossUnit;
import org.conceptexplorer.figure.kind.LossView;
import org.conceptexplorer.figure.loss.LossFigure;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.training.EpochRecord;
import org.conceptexplorer.training.SettingChange;
import org.conceptexplorer.training.StepLosses;
import org.conceptexplorer.training.TrainingEvent;

/** The losses of the training on view, and how they are looked at. */
public final class LossModel {
    private final ReadOnlyObjectWrapper<LossView> view = new ReadOnlyObjectWrapper<>(LossView.DEFAULT);
    private final ReadOnlyObjectWrapper<LossFigure> figure;
    private LossSeries.Recorder totals = new LossSeries.Recorder();
    private LossSeries.Recorder bces = new LossSeries.Recorder();
    private LossSeries.Recorder l1s = new LossSeries.Recorder();
    private LossSeries.Recorder names = new LossSeries.Recorder();
    private boolean naming;
    private List<EpochRecord> history = new ArrayList<>();
    private List<SettingChange> changes = new ArrayList<>();
    private String validation = "test images";
    private OptionalDouble meanImage = OptionalDouble.empty();
    private int stepsPerEpoch = 1;
    private int epochs = 1;

    /** Nothing trained yet: the axes alone. */
    public LossModel() {
        figure = new ReadOnlyObjectWrapper<>(draw());
        view.addListener(observed -> figure.set(draw()));
    }

    /** The chart. */
    public ReadOnlyObjectProperty<LossFigure> figureProperty() {
        return figure.getReadOnlyProperty();
    }

    /** How the losses are looked at. */
    public ReadOnlyObjectProperty<LossView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** The error of answering with the mean training image, once it is known. */
    public OptionalDouble meanImage() {
        return meanImage;
    }

    /** Shows the level of the mean training image. */
    public void showMeanImage(OptionalDouble error) {
        meanImage = error;
        figure.set(draw());
    }

    /** Gives the axes the length of the training that is going to be, as long as none was drawn. */
    public void plan(int plannedEpochs) {
        if (totals.series().size() == 0) {
            epochs = plannedEpochs;
            figure.set(draw());
        }
    }

    /** Takes what happened in the training. */
    public void take(List<TrainingEvent> events) {
        events.forEach(this::take);
        figure.set(draw());
    }

    /** Chooses a logarithmic or a straight axis. */
    public void setLogarithmic(boolean logarithmic) {
        view.set(view.get().withLogarithmic(logarithmic));
    }

    /** Chooses what runs along the width. */
    public void setUnit(LossUnit unit) {
        view.set(view.get().withUnit(unit));
    }

    /** Chooses whether a running mean is drawn over the single steps. */
    public void setSmoothed(boolean smoothed) {
        view.set(view.get().withSmoothed(smoothed));
    }

    /** Draws a part of the training loss, or leaves it out. */
    public void show(LossTerm term, boolean drawn) {
        LossView now = view.get();
        EnumSet<LossTerm> terms = EnumSet.noneOf(LossTerm.class);
        terms.addAll(now.terms());
        if (drawn) {
            terms.add(term);
        } else {
            terms.remove(term);
        }
        boolean hidden = now.hidden().contains(term.label());
        view.set((hidden ? now.toggle(term.label()) : now).withTerms(terms));
    }

    /** Whether a part of the chart is looked at. */
    public boolean zoomed() {
        return view.get().x().isPresent() || view.get().y().isPresent();
    }

    /** Looks at one part, unless it is so small that nothing could be read at its axes. */
    public void zoom(LossView.Zoom part) {
        if (part.x().drawable() && part.y().drawable()) {
            view.set(view.get().withZoom(Optional.of(part)));
        }
    }

    /** Looks at all of it. */
    public void showAll() {
        view.set(view.get().withZoom(Optional.empty()));
    }

    /** Hides a curve, or shows it again. */
    public void toggle(String curve) {
        view.set(view.get().toggle(curve));
    }

    private void take(TrainingEvent event) {
        if (event instanceof TrainingEvent.Started started) {
            begin(started);
        } else if (event instanceof TrainingEvent.Stepped stepped) {
            StepLoss loss = stepped.step().loss();
            totals.add(loss.total());
            bces.add(loss.bce());
            l1s.add(loss.l1());
            if (naming) {
                names.add(loss.names());
            }
        } else if (event instanceof TrainingEvent.EpochEnded ended) {
            history.add(ended.epoch());
        } else if (event instanceof TrainingEvent.Changed changed) {
            changes.add(changed.change());
        } else if (event instanceof TrainingEvent.Ended ended) {
            recordWhole(ended.run().steps());
        }
    }

    /** A run that is told again may keep more than was told step by step: only whole losses, without their terms. */
    private void recordWhole(StepLosses steps) {
        for (int step = totals.size(); step < steps.size(); step++) {
            totals.add(steps.loss(step));
        }
    }

    private void begin(TrainingEvent.Started started) {
        totals = new LossSeries.Recorder();
        bces = new LossSeries.Recorder();
        l1s = new LossSeries.Recorder();
        names = new LossSeries.Recorder();
        naming = started.settings().naming();
        history = new ArrayList<>();
        changes = new ArrayList<>();
        validation = started.settings().validation();
        stepsPerEpoch = started.stepsPerEpoch();
        epochs = started.settings().epochs();
        view.set(view.get().withZoom(Optional.empty()));
    }

    private LossFigure draw() {
        LossRun run = new LossRun(
                "",
                stepsPerEpoch,
                epochs,
                totals.series(),
                bces.series(),
                l1s.series(),
                names.series(),
                history,
                validation,
                changes,
                "");
        return new LossFigure(List.of(run), meanImage, view.get());
    }
}
