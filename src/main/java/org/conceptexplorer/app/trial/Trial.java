package org.conceptexplorer.app.trial;

import java.util.List;
import org.conceptexplorer.app.codes.CodesModel;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.selection.SelectionModel;
import org.conceptexplorer.app.training.Subject;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.session.Respondent;

/** All view models of the place where images are tried out, joined. */
public final class Trial {
    private final TrialImageModel image;
    private final BarsModel bars;
    private final SweepModel sweeps;
    private final NeighboursModel neighbours;
    private final SelectionModel selection;
    private final CodesModel codes;
    private final CodesModel trainCodes;
    private TrialImage tried = TrialImage.NOTHING;

    /**
     * Nothing is tried out yet.
     *
     * @param network answers on whatever thread
     * @param background where files are read and neighbours are searched
     * @param delivery brings answers to the JavaFX thread
     * @param selection what is selected in all places
     * @param codes of the test images
     * @param trainCodes of the training images
     */
    public Trial(
            Respondent network,
            Background background,
            FxDelivery delivery,
            SelectionModel selection,
            CodesModel codes,
            CodesModel trainCodes) {
        this.selection = selection;
        this.codes = codes;
        this.trainCodes = trainCodes;
        image = new TrialImageModel(background, selection);
        bars = new BarsModel(network, delivery);
        sweeps = new SweepModel(network, delivery, image, bars, codes);
        neighbours = new NeighboursModel(background, bars, trainCodes);
        image.seenProperty().addListener((observed, before, now) -> bars.take(now, another()));
    }

    /** Whether it is another image, and not the same one damaged in another way. */
    private boolean another() {
        boolean other = !tried.equals(image.imageProperty().get());
        tried = image.imageProperty().get();
        return other;
    }

    /** Takes the network on view from now on, with its images. */
    public void show(Subject network) {
        trainCodes.show(network);
        image.show(network.images());
        bars.measure();
    }

    /** Takes what happened in the training: looks at the network again. */
    public void take(List<TrainingEvent> events) {
        trainCodes.take(events);
        if (events.stream().anyMatch(Trial::changesTheNetwork)) {
            bars.measure();
        }
    }

    private static boolean changesTheNetwork(TrainingEvent event) {
        return event instanceof TrainingEvent.Stepped
                || event instanceof TrainingEvent.EpochEnded
                || event instanceof TrainingEvent.Ended;
    }

    /** Somebody looks at the place, or does not any more. */
    void look(boolean looked) {
        bars.look(looked);
        if (looked) {
            codes.look();
        } else {
            codes.lookAway();
            neighbours.look(false);
        }
    }

    /** What is selected in all places. */
    SelectionModel selection() {
        return selection;
    }

    /** The codes of the test images, for what is usual of each concept. */
    CodesModel codes() {
        return codes;
    }

    /** The image that is tried. */
    public TrialImageModel image() {
        return image;
    }

    /** Its bars. */
    public BarsModel bars() {
        return bars;
    }

    /** Pictures from bars that change step by step. */
    public SweepModel sweeps() {
        return sweeps;
    }

    /** The nearest training images. */
    public NeighboursModel neighbours() {
        return neighbours;
    }
}
