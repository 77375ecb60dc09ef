package org.conceptexplorer.app.digits;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Encoding;
import org.conceptexplorer.training.session.Respondent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the network about images, one question at a time; of those that come meanwhile only the latest is asked. */
final class Questions {
    private static final Logger LOG = LoggerFactory.getLogger(Questions.class);

    /**
     * A question.
     *
     * @param images where they are taken from
     * @param positions which of them
     * @param answered takes the answer, on the JavaFX thread
     */
    @SuppressWarnings("ArrayRecordComponent") // never leaves this package, and is written by nobody
    record Question(ImageSet images, int[] positions, Consumer<Encoding> answered) {}

    private final Respondent network;
    private final FxDelivery delivery;
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private @Nullable Question next;

    /**
     * Questions to a network.
     *
     * @param network answers on whatever thread
     * @param delivery brings answers to the JavaFX thread
     */
    Questions(Respondent network, FxDelivery delivery) {
        this.network = network;
        this.delivery = delivery;
    }

    /** Whether there is a question that was not answered yet; until all has been done that follows from the answer. */
    ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** Asks a question now or, if one is under way, after it. */
    void ask(Question question) {
        if (asking.get()) {
            next = question;
            return;
        }
        asking.set(true);
        CompletableFuture<Encoding> unused = network.ask(
                        asked -> asked.encode(question.images(), question.positions(), true))
                .whenComplete((answer, failure) -> delivery.run(() -> tell(question, answer, failure)));
    }

    private void tell(Question question, Encoding answer, @Nullable Throwable failure) {
        try {
            if (failure == null) {
                question.answered().accept(answer);
            } else {
                LOG.debug("A network that has been replaced or closed answers no more", failure);
            }
        } finally { // else nothing would be asked ever again
            asking.set(false);
            askNext();
        }
    }

    private void askNext() {
        Question waiting = next;
        next = null;
        if (waiting != null) {
            ask(waiting);
        }
    }
}
