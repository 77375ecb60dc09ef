package org.conceptexplorer.app.concepts;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.Explained;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.fx.WatchedProgress;
import org.conceptexplorer.app.selection.Selection;
import org.conceptexplorer.app.selection.SelectionModel;
import org.conceptexplorer.app.training.Subject;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.figure.code.ClassNumber;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.session.Respondent;
import org.jspecify.annotations.Nullable;

/**
 * What each concept means, of the network on view: looked into when somebody looks, and again, at a gentle pace, after
 * each epoch of a training.
 */
public final class ConceptsModel {
    private static final String ASKING = "Asking the network about all test images…";
    private static final String NO_IMAGES = "The training on view was opened without images. Open it again with images"
            + " to see what its concepts mean.";

    private final NetworkQuestions network;
    private final Background background;
    private final FxDelivery delivery;
    private final SelectionModel selection;
    private final GentlePace pace = new GentlePace(System::nanoTime);

    private final ReadOnlyObjectWrapper<Optional<Survey>> survey = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Drawn>> drawn = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<ConceptView> view = new ReadOnlyObjectWrapper<>(ConceptView.CARD);
    private final ReadOnlyIntegerWrapper concept = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<OptionalInt> label = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private final ReadOnlyObjectWrapper<ClassNumber> number = new ReadOnlyObjectWrapper<>(ClassNumber.MEAN);

    private Optional<ImageSet> images = Optional.empty();
    private @Nullable WatchedProgress underWay;
    private boolean trainedBefore;
    private boolean onView;
    private boolean stale;
    private boolean planned;

    /**
     * Looks at nothing yet.
     *
     * @param network answers questions, on whatever thread
     * @param background where answers are worked into numbers
     * @param delivery brings these to the JavaFX thread
     * @param selection which concept is chosen
     */
    public ConceptsModel(Respondent network, Background background, FxDelivery delivery, SelectionModel selection) {
        this.network = new NetworkQuestions(network);
        this.background = background;
        this.delivery = delivery;
        this.selection = selection;
        selection.selectionProperty().addListener((observed, before, now) -> follow(now));
    }

    /** What the test images say; empty until they have been asked about. */
    public ReadOnlyObjectProperty<Optional<Survey>> surveyProperty() {
        return survey.getReadOnlyProperty();
    }

    /** What the network draws; empty until it has been asked, a little later than the images. */
    public ReadOnlyObjectProperty<Optional<Drawn>> drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    /** Why there is nothing to see, in one sentence; empty if there is. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** What the middle shows. */
    public ReadOnlyObjectProperty<ConceptView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** The concept that is looked at: the one chosen, or the last that was. */
    public ReadOnlyIntegerProperty conceptProperty() {
        return concept.getReadOnlyProperty();
    }

    /** The class that is selected, if one is. */
    public ReadOnlyObjectProperty<OptionalInt> labelProperty() {
        return label.getReadOnlyProperty();
    }

    /** What the heat map of concepts and classes tells. */
    public ReadOnlyObjectProperty<ClassNumber> numberProperty() {
        return number.getReadOnlyProperty();
    }

    /** Shows another network. */
    public void show(Subject next) {
        cancel();
        trainedBefore = next.opened().isPresent();
        images = next.images().map(dataset -> dataset.test());
        message.set(images.isEmpty() ? NO_IMAGES : ASKING);
        stale = true;
        pace.restart();
        refresh();
    }

    /** Says whether somebody looks; while nobody does, nothing is asked. */
    public void setOnView(boolean yes) {
        onView = yes;
        refresh();
    }

    /** Takes what happened in the training: what was found out may hold no more. */
    public void take(List<TrainingEvent> events) {
        if (trainedBefore) {
            return; // its events are told again, while its weights are the last all along
        }
        boolean ended = events.stream().anyMatch(TrainingEvent.Ended.class::isInstance);
        if (ended || events.stream().anyMatch(TrainingEvent.EpochEnded.class::isInstance)) {
            stale = true;
            if (ended) {
                pace.restart(); // nothing is slowed any more
            }
            refresh();
        }
    }

    /** Shows something else in the middle. */
    public void chooseView(ConceptView chosen) {
        view.set(chosen);
    }

    /** Tells something else in the heat map of concepts and classes. */
    public void chooseNumber(ClassNumber chosen) {
        number.set(chosen);
    }

    /** Chooses a concept in every place. */
    public void choose(int chosen) {
        selection.chooseConcept(OptionalInt.of(chosen));
    }

    /** Chooses the next concept, or one that is so many further on. */
    public void move(int by) {
        choose(Math.floorMod(concept.get() + by, Architecture.CONCEPTS));
    }

    /** Chooses a concept and a class in every place. */
    public void choose(int chosen, int label) {
        choose(chosen);
        selection.chooseLabel(OptionalInt.of(label));
    }

    /** Chooses an image in every place. */
    public void chooseImage(int position) {
        selection.chooseImages(List.of(position));
    }

    private void follow(Selection now) {
        now.concept().ifPresent(concept::set);
        label.set(now.label());
    }

    /** Gives up what is being worked out. */
    public void cancel() {
        if (underWay != null) {
            underWay.cancel();
            underWay = null;
        }
        forget();
    }

    private void forget() {
        survey.set(Optional.empty());
        drawn.set(Optional.empty());
    }

    private void refresh() {
        if (!stale || !onView || underWay != null || images.isEmpty()) {
            return;
        }
        long wait = pace.waitMilliseconds();
        if (wait == 0) {
            ask(images.get());
        } else if (!planned) {
            planned = true;
            delivery.run(
                    () -> {
                        planned = false;
                        refresh();
                    },
                    wait);
        }
    }

    private void ask(ImageSet asked) {
        WatchedProgress progress = new WatchedProgress(delivery);
        underWay = progress;
        stale = false;
        pace.begin();
        background.run(
                () -> Survey.of(asked, network, progress),
                found -> ifWanted(progress, () -> found(found, progress)),
                failure -> ifWanted(progress, () -> failed(failure)));
    }

    private void ifWanted(WatchedProgress progress, Runnable next) {
        if (progress == underWay) {
            next.run();
        }
    }

    private void found(Survey found, WatchedProgress progress) {
        if (survey.get().isEmpty()
                && selection.selectionProperty().get().concept().isEmpty()) {
            concept.set(found.use(concept.get()).dead() ? found.firstAlive() : concept.get());
        }
        message.set("");
        survey.set(Optional.of(found));
        background.run(
                () -> Drawn.of(found.test(), network),
                pictures -> ifWanted(progress, () -> {
                    drawn.set(Optional.of(pictures));
                    over();
                }),
                failure -> ifWanted(progress, () -> failed(failure)));
    }

    private void failed(Throwable failure) {
        forget();
        message.set(Explained.sentence("Asking about the concepts", failure));
        over();
    }

    private void over() {
        underWay = null;
        pace.end();
        refresh();
    }
}
