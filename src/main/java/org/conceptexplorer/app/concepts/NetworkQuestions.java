package org.conceptexplorer.app.concepts;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.conceptexplorer.analysis.evaluation.ImageEncoder;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.figure.kind.Decoder;
import org.conceptexplorer.model.Encoding;
import org.conceptexplorer.model.Inference;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.training.session.Respondent;

/**
 * A network as those see it who work beside the window and can wait: each question is answered between two batches. Not
 * for the JavaFX thread.
 */
public final class NetworkQuestions implements ImageEncoder, Decoder {
    private final Respondent network;

    /** A network that answers on whatever thread. */
    public NetworkQuestions(Respondent network) {
        this.network = network;
    }

    @Override
    public Encoding encode(ImageSet images, int[] positions, boolean reconstructions) {
        return ask(asked -> asked.encode(images, positions, reconstructions));
    }

    @Override
    public float[][] decode(float[][] codes) {
        return ask(asked -> asked.decode(codes));
    }

    @Override
    public Weights weights() {
        return ask(Inference::weights);
    }

    /** A network that is gone answers no more, and nobody waits for what it would have said. */
    private <T> T ask(Function<? super Inference, ? extends T> question) {
        try {
            return network.<T>ask(question).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IllegalStateException) {
                CancellationException gone = new CancellationException("the network is gone");
                gone.initCause(e);
                throw gone;
            }
            throw e;
        }
    }
}
