package org.conceptexplorer.app.codes;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.model.Inference;
import org.conceptexplorer.training.session.Respondent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a network one question at a time; of those that come meanwhile only the latest is asked. For the JavaFX thread. */
public final class LatestQuestion {
    private static final Logger LOG = LoggerFactory.getLogger(LatestQuestion.class);

    private final Respondent network;
    private final FxDelivery delivery;
    private boolean asking;
    private @Nullable Runnable next;

    /**
     * Questions to a network.
     *
     * @param network answers on whatever thread
     * @param delivery brings answers to the JavaFX thread
     */
    public LatestQuestion(Respondent network, FxDelivery delivery) {
        this.network = network;
        this.delivery = delivery;
    }

    /**
     * Asks a question now or, if one is under way, after it, unless another one comes until then.
     *
     * @param question asked on the network's thread
     * @param answered takes the answer, on the JavaFX thread
     */
    public <T> void ask(Function<? super Inference, ? extends T> question, Consumer<? super T> answered) {
        if (asking) {
            next = () -> begin(question, answered);
        } else {
            begin(question, answered);
        }
    }

    private <T> void begin(Function<? super Inference, ? extends T> question, Consumer<? super T> answered) {
        asking = true;
        CompletableFuture<T> answer = network.ask(question);
        CompletableFuture<T> unused =
                answer.whenComplete((known, failure) -> delivery.run(() -> tell(answered, known, failure)));
    }

    private <T> void tell(Consumer<? super T> answered, T known, @Nullable Throwable failure) {
        try {
            if (failure == null) {
                answered.accept(known);
            } else {
                LOG.debug("A network that has been replaced or closed answers no more", failure);
            }
        } finally { // else nothing would be asked ever again
            asking = false;
            Runnable waiting = next;
            next = null;
            if (waiting != null) {
                waiting.run();
            }
        }
    }
}
