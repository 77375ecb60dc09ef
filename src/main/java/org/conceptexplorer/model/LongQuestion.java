package org.conceptexplorer.model;

import org.conceptexplorer.base.Progress;

/**
 * A question to a network that takes long, such as one about every image, and is therefore asked in parts: between two of
 * them a training goes on, other questions are answered, and whoever waits can give up. Good for one answer.
 *
 * @param <T> what is answered
 */
public interface LongQuestion<T> {
    /** How many parts it has; 0 or more. */
    int parts();

    /** Asks a part; each of them is asked once, in order. On the thread that owns the network. */
    void ask(Inference network, int part);

    /** The answer, once all parts have been asked. */
    T answer();

    /**
     * Asks all parts, one after the other, of a network that nobody else needs meanwhile.
     *
     * @param what is being done, in plain words
     * @param progress told before each part
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    default T askAll(Inference network, String what, Progress progress) {
        for (int part = 0; part < parts(); part++) {
            progress.report(what, part, parts());
            progress.check();
            ask(network, part);
        }
        return answer();
    }
}
