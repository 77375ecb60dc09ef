package org.conceptexplorer.app.concepts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.conceptexplorer.app.Runs;
import org.conceptexplorer.app.ScriptedRespondent;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.selection.Selection;
import org.conceptexplorer.app.selection.SelectionModel;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.run.Run;
import org.junit.jupiter.api.Test;

class ConceptsModelTest {
    private final InkNetwork ink = new InkNetwork();
    private final ScriptedRespondent network = ScriptedRespondent.answeringFor(ink);
    private final SelectionModel selection = new SelectionModel();
    private final FxDelivery delivery = FxDelivery.inPlace();
    private final ConceptsModel model =
            new ConceptsModel(network, new Background(Runnable::run, delivery), delivery, selection);
    private final ChosenImageModel image = new ChosenImageModel(network, delivery, selection, model);

    private void look() {
        model.setOnView(true);
        model.show(ConceptImages.fresh(ConceptImages.labelled()));
    }

    private Survey survey() {
        return model.surveyProperty().get().orElseThrow();
    }

    private static Run run() {
        return Runs.completed(ConceptImages.dataset(ConceptImages.labelled()), "1.0");
    }

    @Test
    void nothingIsAskedUntilSomebodyLooks() {
        model.show(ConceptImages.fresh(ConceptImages.labelled()));
        assertThat(network.asked).isEmpty();
        model.setOnView(true);
        assertThat(survey().test().size()).isEqualTo(ConceptImages.COUNT);
        assertThat(model.drawnProperty().get()).isPresent();
        assertThat(model.messageProperty().get()).isEmpty();
    }

    @Test
    void aLineOfTheListSaysHowAConceptIsUsed() {
        look();
        assertThat(ConceptWords.active(survey(), 2)).isEqualTo("50 %");
        assertThat(ConceptWords.matches(survey(), 2)).isEqualTo("100 % are 0 · matches 0");
        assertThat(ConceptWords.matches(survey(), 5)).isEqualTo("100 % are 1 · matches 1");
    }

    @Test
    void belowTheListStandsHowManyClassesHaveAConceptOfTheirOwn() {
        look();
        assertThat(ConceptWords.summary(survey()))
                .contains("the strongest tells it of 100.0 %", "2 of 2 classes have a concept of their own");
    }

    @Test
    void deadConceptsAreNamedDeadWithWhatToTry() {
        look();
        assertThat(ConceptWords.active(survey(), 0)).isEqualTo("dead");
        assertThat(ConceptWords.matches(survey(), 0)).contains("no image wakes it");
        assertThat(ConceptWords.summary(survey())).contains("8 are dead").contains("L1 weight");
    }

    @Test
    void aLiveConceptIsLookedAtFirst() {
        look();
        assertThat(model.conceptProperty().get()).isEqualTo(2);
        assertThat(selection.selectionProperty().get().concept())
                .as("nothing is narrowed")
                .isEmpty();
    }

    @Test
    void theChosenConceptIsTheSelectionsAndStaysWhenThatIsCleared() {
        look();
        model.choose(5);
        assertThat(selection.selectionProperty().get().concept()).hasValue(5);
        selection.chooseConcept(OptionalInt.of(7));
        assertThat(model.conceptProperty().get()).isEqualTo(7);
        selection.clear();
        assertThat(model.conceptProperty().get()).isEqualTo(7);
        model.move(4);
        assertThat(selection.selectionProperty().get().concept()).hasValue(1);
    }

    @Test
    void aCellChoosesConceptAndClass() {
        look();
        model.choose(5, 1);
        assertThat(selection.selectionProperty().get().withImages(List.of()))
                .isEqualTo(new Selection(List.of(), List.of(), OptionalInt.of(5), OptionalInt.of(1)));
    }

    @Test
    void imagesWithoutLabelsLoseTheLabelViewsAndNothingElse() {
        model.setOnView(true);
        model.show(ConceptImages.fresh(ConceptImages.unlabelled()));
        assertThat(survey().classes()).isEmpty();
        assertThat(survey().remark()).contains("no labels");
        assertThat(survey().card(2).highest()).hasSize(10);
        assertThat(survey().together().pairs().both().get(2).get(2)).isEqualTo(0.5);
        assertThat(ConceptWords.matches(survey(), 2)).startsWith("mean ");
        assertThat(ConceptWords.suggestion(survey(), 2)).isEmpty();
        assertThat(image.lookProperty().get()).isPresent();
    }

    @Test
    void imagesOfOneClassLoseTheLabelViewsAndNothingElse() {
        model.setOnView(true);
        model.show(ConceptImages.fresh(ConceptImages.ofOneClass()));
        assertThat(survey().classes()).isEmpty();
        assertThat(survey().remark()).startsWith("All test images are of class 3");
        assertThat(survey().card(2).highest()).hasSize(10);
        assertThat(survey().matched(2)).isEmpty();
    }

    @Test
    void aCodeThatIsNotANumberIsASentence() {
        ink.first = Float.NaN;
        look();
        assertThat(model.surveyProperty().get()).isEmpty();
        assertThat(model.messageProperty().get()).contains("concept 0").contains("is not a finite number");
        ink.first = 0;
        model.show(ConceptImages.fresh(ConceptImages.labelled()));
        assertThat(model.surveyProperty().get())
                .as("another network is looked at as ever")
                .isPresent();
    }

    @Test
    void aRunWithoutImagesSaysWhy() {
        model.setOnView(true);
        model.show(ConceptImages.opened(run(), Optional.empty()));
        assertThat(model.surveyProperty().get()).isEmpty();
        assertThat(model.messageProperty().get()).contains("without images");
    }

    @Test
    void aTrainingThatHasEndedIsLookedAtAgain() {
        look();
        Survey before = survey();
        model.take(List.of(new TrainingEvent.Ended(run().training())));
        assertThat(survey()).isNotSameAs(before);
    }

    @Test
    void theEventsOfAnOpenedRunChangeNothing() {
        Run run = run();
        model.setOnView(true);
        model.show(ConceptImages.opened(run, Optional.of(ConceptImages.labelled())));
        Survey before = survey();
        model.take(List.of(new TrainingEvent.Ended(run.training())));
        assertThat(survey()).isSameAs(before);
    }

    @Test
    void theImageIsTheSelectedOneOrElseTheOneInWhichTheConceptIsStrongest() {
        look();
        assertThat(image.lookProperty().get().orElseThrow().image().position()).isEqualTo(58);
        model.choose(5);
        assertThat(image.lookProperty().get().orElseThrow().image().position()).isEqualTo(59);
        model.chooseImage(4);
        ImageLook look = image.lookProperty().get().orElseThrow();
        assertThat(look.image().position()).isEqualTo(4);
        assertThat(ConceptWords.removal(look, ConceptNames.NUMBERS)).contains("Concept 5 is zero here");
        model.choose(2);
        look = image.lookProperty().get().orElseThrow();
        assertThat(ConceptWords.removal(look, ConceptNames.NUMBERS)).startsWith("Without concept 2 the error is ");
        assertThat(look.without().result().orElseThrow().code().mean(2)).isZero();
    }

    @Test
    void aSuggestedNameSaysWhatItFollowsFrom() {
        look();
        assertThat(ConceptWords.suggestion(survey(), 2)).hasValue("By its numbers: “0”");
        assertThat(ConceptWords.evidence(survey(), 2))
                .contains("100 % are of class 0")
                .contains("2.0 times");
        assertThat(ConceptWords.given("4, 7 and 9")).isEqualTo("4/7/9");
    }
}
