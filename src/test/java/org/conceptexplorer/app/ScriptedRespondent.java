package org.conceptexplorer.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Encoding;
import org.conceptexplorer.model.Inference;
import org.conceptexplorer.model.LongQuestion;
import org.conceptexplorer.model.ScriptedAutoencoder;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.training.session.Respondent;

/** Answers with what a fresh network makes of images: at once, or each question when it is told to. */
public final class ScriptedRespondent implements Respondent {
    private final Inference network;
    private final boolean atOnce;

    /** The positions of every question so far. */
    public final List<int[]> asked = new ArrayList<>();

    /** What has to be done to answer each question that waits. */
    public final List<Runnable> waiting = new ArrayList<>();

    private ScriptedRespondent(Inference network, boolean atOnce) {
        this.network = network;
        this.atOnce = atOnce;
    }

    public static ScriptedRespondent answeringAtOnce() {
        return new ScriptedRespondent(fresh(), true);
    }

    public static ScriptedRespondent answeringWhenTold() {
        return new ScriptedRespondent(fresh(), false);
    }

    public static ScriptedRespondent answeringFor(Inference network) {
        return new ScriptedRespondent(network, true);
    }

    private static Inference fresh() {
        return new ScriptedAutoencoder(Weights.initial(Architecture.DENSE, 1), step -> new StepLoss(1, 0));
    }

    @Override
    public <T> CompletableFuture<T> ask(Function<? super Inference, ? extends T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        T known = question.apply(new Noting());
        if (atOnce) {
            answer.complete(known);
        } else {
            waiting.add(() -> answer.complete(known));
        }
        return answer;
    }

    @Override
    public <T> CompletableFuture<T> ask(LongQuestion<T> question, Progress progress) {
        return ask(asked -> question.askAll(asked, "", progress));
    }

    private final class Noting implements Inference {
        @Override
        public Architecture architecture() {
            return network.architecture();
        }

        @Override
        public Encoding encode(ImageSet images, int[] positions, boolean reconstructions) {
            asked.add(positions);
            return network.encode(images, positions, reconstructions);
        }

        @Override
        public float[][] decode(float[][] codes) {
            return network.decode(codes);
        }

        @Override
        public Weights weights() {
            return network.weights();
        }
    }
}
