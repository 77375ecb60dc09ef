package org.conceptexplorer.training.session;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.model.Inference;
import org.conceptexplorer.model.LongQuestion;

/**
 * Answers questions about a network, whatever thread owns it. Any question will do: about training or test images, about
 * images or codes handed in. An answer that is cancelled before it is there costs nothing.
 */
public interface Respondent {
    /**
     * Asks a question that takes no longer than a batch or two: a training waits for it.
     *
     * @param question asked once, of the network as it is then; must not keep the network
     * @return the answer, completed on the network's thread; fails as the question does, or with
     *     {@link IllegalStateException} if there is no network
     */
    <T> CompletableFuture<T> ask(Function<? super Inference, ? extends T> question);

    /**
     * Asks a question part by part; whatever else there is to do comes between two parts. Of a network in training, each
     * part sees the weights as they are by then.
     *
     * @param progress told before each part; its cancellation is passed on
     * @return the answer, as for a short question
     */
    <T> CompletableFuture<T> ask(LongQuestion<T> question, Progress progress);
}
