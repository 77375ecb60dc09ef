package org.conceptexplorer.app.concepts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conceptexplorer.analysis.evaluation.Measure;
import org.conceptexplorer.analysis.evaluation.Scores;
import org.conceptexplorer.analysis.evaluation.Subject;
import org.conceptexplorer.app.Runs;
import org.conceptexplorer.app.ScriptedRespondent;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.training.StepRecord;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.run.DataProvenance;
import org.junit.jupiter.api.Test;

class QualityModelTest {
    private final List<Runnable> later = new ArrayList<>();
    private boolean inPlace = true;
    private final QualityModel model = new QualityModel(
            ScriptedRespondent.answeringFor(new InkNetwork()),
            new Background(
                    work -> {
                        if (inPlace) {
                            work.run();
                        } else {
                            later.add(work);
                        }
                    },
                    FxDelivery.inPlace()),
            FxDelivery.inPlace());

    private double of(Subject subject, Measure measure) {
        return Scores.of(model.evaluationProperty().get().orElseThrow())
                .of(subject, measure)
                .orElseThrow();
    }

    @Test
    void theNumbersStandBesideThoseOfOthers() {
        model.show(ConceptImages.fresh(ConceptImages.labelled()));
        assertThat(model.askableProperty().get()).isTrue();
        model.start();
        assertThat(of(Subject.CODE, Measure.LINEAR)).isEqualTo(1);
        assertThat(of(Subject.CHANCE, Measure.LINEAR)).isEqualTo(0.5);
        assertThat(of(Subject.CODE, Measure.DEAD)).isEqualTo(8);
        assertThat(model.progressProperty().get()).isEmpty();
        Scores scores = Scores.of(model.evaluationProperty().get().orElseThrow());
        assertThat(QualityWords.number(scores, Subject.CODE, Measure.LINEAR)).isEqualTo("100.0 %");
        assertThat(QualityWords.meaning(scores, Measure.LINEAR)).endsWith("chance gives 50.0 %.");
    }

    @Test
    void whoLooksNeedNotAskUnlessTheNetworkLearnsOrItWasGivenUp() {
        model.show(ConceptImages.fresh(ConceptImages.labelled()));
        model.take(List.of(new TrainingEvent.Started(Runs.SETTINGS, 60, 2)));
        model.look();
        assertThat(model.evaluationProperty().get()).isEmpty();
        model.take(List.of(new TrainingEvent.Paused()));
        model.cancel();
        model.look();
        assertThat(model.evaluationProperty().get()).isEmpty();
        model.show(ConceptImages.fresh(ConceptImages.labelled()));
        model.look();
        assertThat(model.evaluationProperty().get()).isPresent();
    }

    @Test
    void imagesWithoutLabelsLoseTheProbesAlone() {
        model.show(ConceptImages.fresh(ConceptImages.unlabelled()));
        model.start();
        Scores scores = Scores.of(model.evaluationProperty().get().orElseThrow());
        assertThat(scores.has(Measure.LINEAR)).isFalse();
        assertThat(scores.of(Subject.PCA10, Measure.BCE)).isPresent();
    }

    @Test
    void workThatIsGivenUpShowsNothingMore() {
        inPlace = false;
        model.show(ConceptImages.fresh(ConceptImages.labelled()));
        model.start();
        assertThat(model.progressProperty().get()).isPresent();
        model.cancel();
        assertThat(model.progressProperty().get()).isEmpty();
        later.forEach(Runnable::run);
        assertThat(model.evaluationProperty().get()).isEmpty();
    }

    @Test
    void numbersThatHoldNoMoreAreSaidToBeOld() {
        model.show(ConceptImages.fresh(ConceptImages.labelled()));
        model.start();
        model.take(List.of(new TrainingEvent.Stepped(new StepRecord(1, 1, new StepLoss(1, 0)), 1, 1)));
        assertThat(model.messageProperty().get()).contains("has learned since");
        model.start();
        assertThat(model.messageProperty().get()).isEmpty();
    }

    @Test
    void withoutImagesThereIsNothingToAsk() {
        model.show(new org.conceptexplorer.app.training.Subject(
                Runs.SETTINGS,
                DataProvenance.of(ConceptImages.dataset(ConceptImages.labelled())),
                Optional.empty(),
                Optional.empty()));
        assertThat(model.askableProperty().get()).isFalse();
        model.start();
        assertThat(model.progressProperty().get()).isEmpty();
    }
}
