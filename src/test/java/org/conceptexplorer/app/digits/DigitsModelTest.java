package org.conceptexplorer.app.digits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.app.ScriptedNetworks;
import org.conceptexplorer.app.ScriptedRespondent;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.selection.Selection;
import org.conceptexplorer.app.selection.SelectionModel;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.training.StepRecord;
import org.conceptexplorer.training.TrainingEvent;
import org.junit.jupiter.api.Test;

class DigitsModelTest {
    private final ScriptedRespondent network = ScriptedRespondent.answeringAtOnce();
    private final List<int[]> asked = network.asked;
    private final SelectionModel selection = new SelectionModel();

    private DigitsModel answering() {
        DigitsModel model = new DigitsModel(network, FxDelivery.inPlace(), selection);
        model.show(ScriptedNetworks.dataset(1, 95));
        return model;
    }

    private static List<Integer> positions(DigitsModel model) {
        return model.pageProperty().get().stream().map(EncodedImage::position).toList();
    }

    private static TrainingEvent step() {
        return new TrainingEvent.Stepped(new StepRecord(1, 1, new StepLoss(1, 0)), 1, 0.01);
    }

    @Test
    void showsAPageWithWhatTheNetworkMakesOfIt() {
        DigitsModel model = answering();
        assertThat(positions(model)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(model.pageProperty().get()).allMatch(image -> image.result().isPresent());
        assertThat(model.pageCountProperty().get()).isEqualTo(10);
    }

    @Test
    void pagesEndAtTheFirstAndTheLast() {
        DigitsModel model = answering();
        model.turn(-1);
        assertThat(model.pageIndexProperty().get()).isZero();
        model.last();
        assertThat(positions(model)).containsExactly(90, 91, 92, 93, 94);
        model.turn(1);
        assertThat(model.pageIndexProperty().get()).isEqualTo(9);
    }

    @Test
    void aClassStartsAtItsFirstPage() {
        DigitsModel model = answering();
        model.turn(3);
        model.chooseDigit(OptionalInt.of(4));
        assertThat(positions(model)).containsExactly(4, 14, 24, 34, 44, 54, 64, 74, 84, 94);
        assertThat(model.pageCountProperty().get()).isEqualTo(1);
    }

    @Test
    void whatIsSelectedAnywhereDecidesWhatIsShown() {
        DigitsModel model = answering();
        selection.chooseImages(List.of(24, 7, 34));
        assertThat(positions(model)).containsExactly(24, 7, 34);
        selection.chooseLabel(OptionalInt.of(4));
        assertThat(positions(model)).containsExactly(24, 34);
        assertThat(model.digitProperty().get()).hasValue(4);
        selection.clear();
        assertThat(positions(model)).startsWith(0, 1, 2);
    }

    @Test
    void aClassChosenHereIsSelectedEverywhere() {
        answering().chooseDigit(OptionalInt.of(4));
        assertThat(selection.selectionProperty().get().label()).hasValue(4);
    }

    @Test
    void aConceptSelectedElsewhereKeepsThePage() {
        DigitsModel model = answering();
        model.turn(2);
        selection.chooseConcept(OptionalInt.of(3));
        assertThat(positions(model)).startsWith(20);
    }

    @Test
    void otherImagesForgetThePositionsAndTheClassTheyLack() {
        DigitsModel model = answering();
        selection.chooseImages(List.of(94));
        selection.chooseLabel(OptionalInt.of(4));
        model.show(ScriptedNetworks.dataset(1, 3));
        assertThat(selection.selectionProperty().get()).isEqualTo(Selection.NONE);
        assertThat(positions(model)).containsExactly(0, 1, 2);
    }

    @Test
    void withoutImagesThereIsNothingToShowOrToAsk() {
        DigitsModel model = answering();
        model.showNone();
        asked.clear();
        model.take(List.of(step()));
        assertThat(model.pageProperty().get()).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void moreRoomKeepsTheFirstImageOnView() {
        DigitsModel model = answering();
        model.turn(3);
        model.setPageSize(15);
        assertThat(positions(model)).startsWith(30);
    }

    @Test
    void lessRoomKeepsTheImageThatIsHeldOnView() {
        DigitsModel model = answering();
        model.hold(OptionalInt.of(8));
        model.setPageSize(6);
        assertThat(positions(model)).contains(8);
        model.hold(OptionalInt.empty());
        model.setPageSize(4);
        assertThat(positions(model)).startsWith(4);
    }

    @Test
    void worstFirstAsksAboutEveryCandidateOnce() {
        DigitsModel model = answering();
        asked.clear();
        model.chooseOrder(DigitOrder.WORST);
        assertThat(asked).anySatisfy(question -> assertThat(question).hasSize(95));
    }

    @Test
    void looksAtATrainingNetworkOnceForAllStepsThatCameTogether() {
        DigitsModel model = answering();
        asked.clear();
        model.take(List.of(step(), step(), step()));
        assertThat(asked).hasSize(1);
        model.take(List.of(new TrainingEvent.Paused()));
        assertThat(asked).hasSize(1);
    }

    @Test
    void neverHasMoreThanOneQuestionUnderWayAndAsksTheLatestNext() {
        ScriptedRespondent slow = ScriptedRespondent.answeringWhenTold();
        DigitsModel model = new DigitsModel(slow, FxDelivery.inPlace(), selection);
        model.show(ScriptedNetworks.dataset(1, 95));
        model.turn(1);
        model.turn(1);
        model.turn(1);
        assertThat(slow.asked).hasSize(1);
        slow.waiting.get(0).run();
        assertThat(slow.asked).hasSize(2);
        assertThat(slow.asked.get(1)).startsWith(30);
        assertThat(positions(model)).startsWith(30);
        assertThat(model.pageProperty().get()).noneMatch(image -> image.result().isPresent());
    }
}
