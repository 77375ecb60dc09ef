package org.conceptexplorer.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.model.Inference;
import org.conceptexplorer.model.LongQuestion;
import org.conceptexplorer.training.session.Respondent;

/** Answers questions to a given network: at once, or each when it is told to. */
public final class InkRespondent implements Respondent {
    private final Inference network;

    /** Whether answers wait. */
    public boolean holding;

    /** What has to be done to answer each question that waits. */
    public final List<Runnable> waiting = new ArrayList<>();

    /** How many questions came. */
    public int asked;

    public InkRespondent(Inference network) {
        this.network = network;
    }

    @Override
    public <T> CompletableFuture<T> ask(Function<? super Inference, ? extends T> question) {
        asked++;
        CompletableFuture<T> answer = new CompletableFuture<>();
        T known = question.apply(network);
        if (holding) {
            waiting.add(() -> answer.complete(known));
        } else {
            answer.complete(known);
        }
        return answer;
    }

    @Override
    public <T> CompletableFuture<T> ask(LongQuestion<T> question, Progress progress) {
        return ask(network -> question.askAll(network, "", progress));
    }

    /** Answers the first question that waits. */
    public void answerFirst() {
        waiting.remove(0).run();
    }
}
