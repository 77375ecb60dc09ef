package org.conceptexplorer.figure.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CardWordsTest {
    @Test
    void stripsOfEquallyManyImagesAreCountedOnce() {
        assertThat(CardWords.each(strips(70, 12, 12, 12))).isEqualTo("12 images each");
        assertThat(CardWords.each(strips(70, 1_484, 1_485))).isEqualTo("1,484 or 1,485 images each");
        assertThat(CardWords.each(strips(0, 3, 9, 4))).isEqualTo("3 to 9 images each");
    }

    private static List<CardStrip> strips(int... images) {
        return IntStream.of(images)
                .mapToObj(count -> new CardStrip(0, 1, count, List.of()))
                .toList();
    }
}
