package org.conceptexplorer.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeededRandomTest {
    @Test
    void gives_the_published_numbers_of_splitmix64() {
        SeededRandom random = new SeededRandom(1234567);

        assertThat(random.nextLong()).isEqualTo(Long.parseUnsignedLong("6457827717110365317"));
        assertThat(random.nextLong()).isEqualTo(Long.parseUnsignedLong("3203168211198807973"));
        assertThat(random.nextLong()).isEqualTo(Long.parseUnsignedLong("9817491932198370423"));
    }

    @Test
    void gives_streams_of_one_seed_different_numbers() {
        long[] first = IntStream.range(0, 1000)
                .mapToLong(stream -> new SeededRandom(1, stream).nextLong())
                .toArray();

        assertThat(first).doesNotHaveDuplicates();
        assertThat(first[1]).isNotEqualTo(new SeededRandom(2, 1).nextLong());
    }

    @Test
    void draws_each_whole_number_equally_often() {
        SeededRandom random = new SeededRandom(1);
        int[] counts = new int[7];
        IntStream.range(0, 70_000).forEach(i -> counts[random.nextInt(7)]++);

        // five standard deviations of a count
        assertThat(IntStream.of(counts)).allSatisfy(count -> assertThat(count).isCloseTo(10_000, within(463)));
    }

    @Test
    void draws_normally_distributed_numbers() {
        SeededRandom random = new SeededRandom(1);
        double[] numbers =
                DoubleStream.generate(random::nextGaussian).limit(100_000).toArray();

        assertThat(DoubleStream.of(numbers).average().orElseThrow()).isCloseTo(0, within(0.016));
        assertThat(DoubleStream.of(numbers).map(x -> x * x).average().orElseThrow())
                .isCloseTo(1, within(0.023));
        assertThat(DoubleStream.of(numbers).filter(x -> Math.abs(x) < 1).count() / 1e5)
                .isCloseTo(0.6827, within(0.0075));
    }

    @Test
    void refuses_to_choose_from_nothing() {
        assertThatThrownBy(() -> new SeededRandom(1).nextInt(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
