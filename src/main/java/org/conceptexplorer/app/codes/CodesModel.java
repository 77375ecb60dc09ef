package org.conceptexplorer.app.codes;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.conceptexplorer.analysis.EncodedImages;
import org.conceptexplorer.analysis.SplitEncoder;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.Explained;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.training.Subject;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.session.Respondent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The codes that the network on view gives all images of one part of the data. Asked for while somebody looks at them,
 * when another network is on view and after each epoch; those known before stay until the new ones are there.
 */
public final class CodesModel {
    private static final Logger LOG = LoggerFactory.getLogger(CodesModel.class);

    private final Respondent network;
    private final Background background;
    private final FxDelivery delivery;
    private final Dataset.Split split;
    private final ReadOnlyObjectWrapper<Optional<EncodedSet>> codes = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private Optional<Subject> subject = Optional.empty();
    private CompletableFuture<?> answer = new CompletableFuture<>();
    private boolean lookedAt;
    private boolean stale;

    /**
     * Nothing is known yet.
     *
     * @param network answers on whatever thread
     * @param background where codes are looked through
     * @param delivery brings answers to the JavaFX thread
     * @param split which part of the data
     */
    public CodesModel(Respondent network, Background background, FxDelivery delivery, Dataset.Split split) {
        this.network = network;
        this.background = background;
        this.delivery = delivery;
        this.split = split;
    }

    /** The codes; empty until they are known, and where there are no images or no codes to speak of. */
    public ReadOnlyObjectProperty<Optional<EncodedSet>> codesProperty() {
        return codes.getReadOnlyProperty();
    }

    /** Why there are none, as a sentence; empty if nothing is wrong. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether the network is being asked. */
    public ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** Takes the network on view from now on. */
    public void show(Subject next) {
        subject = Optional.of(next);
        codes.set(Optional.empty());
        problem.set(
                next.images().map(this::lacking).orElse("There are no images beside this run; open it with images."));
        renew();
    }

    /** Takes what happened in the training. */
    public void take(List<TrainingEvent> events) {
        if (events.stream()
                .anyMatch(event -> event instanceof TrainingEvent.EpochEnded || event instanceof TrainingEvent.Ended)) {
            renew();
        }
    }

    /** Somebody begins to look at the codes: asks for them, unless they are known. */
    public void look() {
        lookedAt = true;
        if (stale) {
            renew();
        }
    }

    /** Nobody looks at them any more: nothing more is asked. */
    public void lookAway() {
        lookedAt = false;
    }

    private void renew() {
        stale = true;
        answer.cancel(false);
        asking.set(false);
        if (lookedAt) {
            subject.ifPresent(shown -> shown.images()
                    .filter(images -> lacking(images).isEmpty())
                    .ifPresent(images -> ask(shown, images.images(split))));
        }
    }

    /** Says that there are no such images; empty if there are. */
    private String lacking(Dataset images) {
        String kind = split == Dataset.Split.TEST ? "test" : "training";
        return images.images(split).size() > 0 ? "" : "These data hold no " + kind + " images.";
    }

    private void ask(Subject shown, ImageSet images) {
        stale = false;
        asking.set(true);
        CompletableFuture<EncodedImages> asked =
                network.ask(new SplitEncoder(shown.settings().architecture(), images, false), Progress.NONE);
        answer = asked;
        CompletableFuture<EncodedImages> unused =
                asked.whenComplete((encoded, failure) -> delivery.run(() -> answered(asked, encoded, failure)));
    }

    private void answered(CompletableFuture<?> asked, EncodedImages encoded, @Nullable Throwable failure) {
        if (answer != asked) {
            return; // there is a later question
        }
        if (failure != null) {
            LOG.debug("A network that has been replaced or closed answers no more", failure);
            asking.set(false);
        } else {
            background.run(() -> EncodedSet.of(encoded), known -> know(asked, known), wrong -> fail(asked, wrong));
        }
    }

    private void know(CompletableFuture<?> asked, EncodedSet known) {
        if (answer == asked) {
            asking.set(false);
            problem.set("");
            codes.set(Optional.of(known));
        }
    }

    private void fail(CompletableFuture<?> asked, Throwable wrong) {
        if (answer == asked) {
            asking.set(false);
            codes.set(Optional.empty());
            problem.set(Explained.sentence("Looking through the codes", wrong));
        }
    }
}
