package org.conceptexplorer.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchOrderTest {
    @Test
    void shows_every_image_once_in_an_epoch() {
        assertThat(BatchOrder.epoch(1000, 1, 1, true))
                .containsExactlyInAnyOrder(IntStream.range(0, 1000).toArray());
    }

    @Test
    void keeps_file_order_when_it_is_not_to_shuffle() {
        assertThat(BatchOrder.epoch(5, 1, 1, false)).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void gives_each_epoch_and_each_seed_an_order_of_its_own() {
        int[] order = BatchOrder.epoch(1000, 1, 1, true);

        assertThat(order).isNotEqualTo(BatchOrder.epoch(1000, 1, 2, true));
        assertThat(order).isNotEqualTo(BatchOrder.epoch(1000, 2, 1, true));
    }

    @Test
    void gives_the_same_order_in_every_version() {
        assertThat(BatchOrder.epoch(8, 1, 1, true)).containsExactly(2, 7, 0, 3, 6, 4, 5, 1);
        assertThat(BatchOrder.sample(new int[] {10, 20, 30, 40, 50}, 3, 1)).containsExactly(20, 30, 50);
    }

    @Test
    void puts_every_image_in_every_place_equally_often() {
        int[] firsts = new int[5];
        IntStream.rangeClosed(1, 50_000).forEach(epoch -> firsts[BatchOrder.epoch(5, 1, epoch, true)[0]]++);

        // five standard deviations of a count
        assertThat(IntStream.of(firsts)).allSatisfy(count -> assertThat(count).isBetween(9_550, 10_450));
    }

    @Test
    void samples_without_repetition_and_leaves_the_candidates_alone() {
        int[] candidates = IntStream.range(100, 200).toArray();

        int[] sample = BatchOrder.sample(candidates, 20, 1);

        assertThat(sample).hasSize(20).doesNotHaveDuplicates();
        assertThat(candidates)
                .contains(sample)
                .containsExactly(IntStream.range(100, 200).toArray());
    }

    @Test
    void samples_all_when_there_are_fewer_than_wanted() {
        assertThat(BatchOrder.sample(new int[] {3, 4}, 10, 1)).containsExactlyInAnyOrder(3, 4);
        assertThat(BatchOrder.sample(new int[0], 10, 1)).isEmpty();
    }
}
