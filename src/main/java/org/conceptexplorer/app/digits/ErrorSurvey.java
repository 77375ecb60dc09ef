package org.conceptexplorer.app.digits;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.conceptexplorer.analysis.ImageErrors;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.training.session.Respondent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Learns the errors of many images, in parts, so that training is never held up for long; the latest survey counts. */
final class ErrorSurvey {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorSurvey.class);

    private final Respondent network;
    private final FxDelivery delivery;
    private CompletableFuture<?> answer = new CompletableFuture<>();

    /**
     * A survey that has not begun.
     *
     * @param network answers on whatever thread
     * @param delivery brings answers to the JavaFX thread
     */
    ErrorSurvey(Respondent network, FxDelivery delivery) {
        this.network = network;
        this.delivery = delivery;
    }

    /**
     * Asks about some images, and no longer about others.
     *
     * @param known takes their errors, in the same order, on the JavaFX thread
     */
    void begin(ImageSet images, int[] positions, Consumer<float[]> known) {
        cancel();
        CompletableFuture<float[]> asked = network.ask(new ImageErrors(images, positions), Progress.NONE);
        answer = asked;
        CompletableFuture<float[]> unused = asked.whenComplete((errors, failure) -> delivery.run(() -> {
            if (failure != null) {
                LOG.debug("A network that has been replaced or closed answers no more", failure);
            } else if (answer == asked) {
                known.accept(errors);
            }
        }));
    }

    void cancel() {
        answer.cancel(false);
    }
}
