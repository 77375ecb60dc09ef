package org.conceptexplorer.app.digits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.app.ScriptedNetworks;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.model.Encoding;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.training.StepRecord;
import org.conceptexplorer.training.TrainingEvent;
import org.junit.jupiter.api.Test;

class DigitsModelTest {
    private final List<int[]> asked = new ArrayList<>();
    private final List<CompletableFuture<Encoding>> open = new ArrayList<>();

    private DigitsModel answering() {
        DigitsModel model = new DigitsModel(
                positions -> {
                    asked.add(positions);
                    return ScriptedNetworks.answer(positions);
                },
                FxDelivery.inPlace());
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
    void moreRoomKeepsTheFirstImageOnView() {
        DigitsModel model = answering();
        model.turn(3);
        model.setPageSize(15);
        assertThat(positions(model)).startsWith(30);
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
        DigitsModel model = new DigitsModel(
                positions -> {
                    asked.add(positions);
                    open.add(new CompletableFuture<>());
                    return open.get(open.size() - 1);
                },
                FxDelivery.inPlace());
        model.show(ScriptedNetworks.dataset(1, 95));
        model.turn(1);
        model.turn(1);
        model.turn(1);
        assertThat(asked).hasSize(1);
        open.get(0).complete(ScriptedNetworks.answer(asked.get(0)).join());
        assertThat(asked).hasSize(2);
        assertThat(asked.get(1)).startsWith(30);
        assertThat(positions(model)).startsWith(30);
        assertThat(model.pageProperty().get()).noneMatch(image -> image.result().isPresent());
    }
}
