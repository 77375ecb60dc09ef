package org.conceptexplorer.app.concepts;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.conceptexplorer.analysis.evaluation.Evaluation;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.Explained;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.fx.WatchedProgress;
import org.conceptexplorer.app.training.Subject;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.session.Respondent;
import org.jspecify.annotations.Nullable;

/** How good the concepts on view are, worked out when somebody asks for it, stage by stage. */
public final class QualityModel {
    private static final String OUTDATED = "The network has learned since these numbers were worked out.";

    private final NetworkQuestions network;
    private final Background background;
    private final FxDelivery delivery;
    private final ReadOnlyObjectWrapper<Optional<Evaluation>> evaluation =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<WatchedProgress>> progress =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper askable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private Optional<Dataset> images = Optional.empty();
    private @Nullable WatchedProgress underWay;
    private boolean learning;
    private boolean declined;

    /**
     * Knows nothing yet.
     *
     * @param network answers questions, on whatever thread
     * @param background where probes are fitted
     * @param delivery brings numbers to the JavaFX thread
     */
    public QualityModel(Respondent network, Background background, FxDelivery delivery) {
        this.network = new NetworkQuestions(network);
        this.background = background;
        this.delivery = delivery;
    }

    /** What is known, which grows stage by stage; empty before the first. */
    public ReadOnlyObjectProperty<Optional<Evaluation>> evaluationProperty() {
        return evaluation.getReadOnlyProperty();
    }

    /** How far the work is; empty while there is none. */
    public ReadOnlyObjectProperty<Optional<WatchedProgress>> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Whether there is something to ask about. */
    public ReadOnlyBooleanProperty askableProperty() {
        return askable.getReadOnlyProperty();
    }

    /** What else there is to know, in one sentence; empty for nothing. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Shows another network, of which nothing is known. */
    public void show(Subject next) {
        giveUp();
        declined = false;
        learning = false;
        images = next.images();
        askable.set(images.isPresent());
        evaluation.set(Optional.empty());
        message.set("");
    }

    /** Takes what happened in the training: the numbers may hold no more. */
    public void take(List<TrainingEvent> events) {
        for (TrainingEvent event : events) {
            if (event instanceof TrainingEvent.Started || event instanceof TrainingEvent.Resumed) {
                learning = true;
            } else if (event instanceof TrainingEvent.Ended || event instanceof TrainingEvent.Paused) {
                learning = false;
            }
        }
        if (evaluation.get().isPresent() && events.stream().anyMatch(TrainingEvent.Stepped.class::isInstance)) {
            message.set(OUTDATED);
        }
    }

    /** Somebody looks: begins by itself, unless a training would be slowed or it was given up before. */
    public void look() {
        if (!learning && !declined && evaluation.get().isEmpty()) {
            start();
        }
    }

    /** Works everything out. Without effect while that is under way. */
    public void start() {
        if (underWay == null && images.isPresent()) {
            begin(images.get());
        }
    }

    /** Gives up; what is known stays. */
    public void cancel() {
        declined = true;
        giveUp();
    }

    private void giveUp() {
        if (underWay != null) {
            underWay.cancel();
            over();
        }
    }

    private void begin(Dataset asked) {
        WatchedProgress begun = new WatchedProgress(delivery);
        underWay = begun;
        progress.set(Optional.of(begun));
        message.set("");
        background.run(
                () -> Evaluation.of(
                        asked, network, begun, known -> delivery.run(() -> ifWanted(begun, () -> tell(known)))),
                whole -> ifWanted(begun, () -> {
                    tell(whole);
                    over();
                }),
                failure -> ifWanted(begun, () -> {
                    over();
                    message.set(Explained.sentence("Judging the concepts", failure));
                }));
    }

    private void tell(Evaluation known) {
        evaluation.set(Optional.of(known));
    }

    private void ifWanted(WatchedProgress begun, Runnable next) {
        if (begun == underWay) {
            next.run();
        }
    }

    private void over() {
        underWay = null;
        progress.set(Optional.empty());
    }
}
