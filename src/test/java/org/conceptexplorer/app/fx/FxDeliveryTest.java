package org.conceptexplorer.app.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FxDeliveryTest {
    private final LaterExecutor window = new LaterExecutor();
    private final List<List<Integer>> received = new ArrayList<>();

    @Test
    void handsOverAllThatCameSinceTheLastTimeAsOneList() {
        Consumer<Integer> stream = window.delivery().stream(received::add);
        stream.accept(1);
        stream.accept(2);
        assertThat(window.waiting()).isEqualTo(1);
        window.runWaiting();
        stream.accept(3);
        window.runWaiting();
        assertThat(received).containsExactly(List.of(1, 2), List.of(3));
    }

    @Test
    void anUrgentValueTakesTheOthersWithItAtOnce() {
        List<Runnable> paced = new ArrayList<>();
        FxDelivery delivery = new FxDelivery(window, (task, milliseconds) -> paced.add(task));
        Consumer<Integer> stream = delivery.stream(received::add, value -> value == 2);
        stream.accept(1);
        assertThat(window.waiting()).isZero();
        stream.accept(2);
        window.runWaiting();
        assertThat(received).containsExactly(List.of(1, 2));
        paced.forEach(Runnable::run);
        assertThat(received).containsExactly(List.of(1, 2));
    }

    @Test
    void anUrgentValueLeavesOneHandOverPlannedNotTwo() {
        List<Runnable> paced = new ArrayList<>();
        FxDelivery delivery = new FxDelivery(window, (task, milliseconds) -> paced.add(task));
        Consumer<Integer> stream = delivery.stream(received::add, value -> value == 2);
        stream.accept(1);
        stream.accept(2);
        window.runWaiting();
        stream.accept(3);
        assertThat(paced).hasSize(1);
        paced.remove(0).run();
        assertThat(received).containsExactly(List.of(1, 2), List.of(3));
        stream.accept(4);
        assertThat(paced).hasSize(1);
    }

    @Test
    void losesNothingThatComesFromAnotherThreadMeanwhile() throws InterruptedException {
        Consumer<Integer> stream = window.delivery().stream(received::add);
        Thread worker = new Thread(() -> IntStream.range(0, 20_000).forEach(stream::accept));
        worker.start();
        while (worker.isAlive()) {
            window.runWaiting();
        }
        worker.join();
        window.runWaiting();
        assertThat(received.stream().flatMap(List::stream))
                .containsExactlyElementsOf(IntStream.range(0, 20_000).boxed().toList());
    }

    @Test
    void inPlaceDeliversAtOnce() {
        Consumer<Integer> stream = FxDelivery.inPlace().stream(received::add);
        stream.accept(7);
        assertThat(received).containsExactly(List.of(7));
    }
}
