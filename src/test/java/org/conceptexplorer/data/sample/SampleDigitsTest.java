package org.conceptexplorer.data.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.mnist.MnistFolder;
import org.conceptexplorer.data.mnist.RealMnist;
import org.junit.jupiter.api.Test;

class SampleDigitsTest {
    private static final ImageSet DIGITS = SampleDigits.generate(2_000, 1);

    @Test
    void are_the_same_in_every_version() {
        assertThat(SampleDigits.dataset(100, 20, 1).digests())
                .containsEntry("train", "e8563dd7789663fc8955a0744b9e052e98f6f6dcfbb4c734300c6bc930787631")
                .containsEntry("test", "850441e4491174549e68bb4f7ee094c0fbb84f52c1b378860e589bb510a56eac");
    }

    @Test
    void differ_from_seed_to_seed() {
        assertThat(pixels(DIGITS, 0)).isNotEqualTo(pixels(SampleDigits.generate(1, 2), 0));
    }

    @Test
    void show_each_class_equally_often_in_mixed_order() {
        for (int digit = 0; digit < 10; digit++) {
            assertThat(DIGITS.ofClass(digit)).hasSize(200);
        }
        assertThat(IntStream.range(0, 10).map(DIGITS::label).toArray())
                .isNotEqualTo(IntStream.range(0, 10).toArray());
    }

    @Test
    void are_all_different() {
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < DIGITS.size(); i++) {
            seen.add(Arrays.hashCode(pixels(DIGITS, i)));
        }

        assertThat(seen).hasSize(DIGITS.size());
    }

    @Test
    void have_their_centre_of_mass_in_the_middle() {
        for (int i = 0; i < DIGITS.size(); i++) {
            assertThat(centre(i, true)).isCloseTo(14, within(0.51));
            assertThat(centre(i, false)).isCloseTo(14, within(0.51));
        }
    }

    @Test
    void leave_the_edge_of_the_paper_free_and_use_all_shades() {
        Set<Integer> shades = new HashSet<>();
        for (int i = 0; i < DIGITS.size(); i++) {
            for (int pixel = 0; pixel < ImageSet.PIXELS; pixel++) {
                shades.add(DIGITS.ink(i, pixel));
            }
            assertThat(DIGITS.ink(i, 0)).isZero();
            assertThat(DIGITS.ink(i, ImageSet.PIXELS - 1)).isZero();
        }

        assertThat(shades).hasSize(256);
    }

    @Test
    void training_and_test_digits_are_parts_of_one_series() {
        Dataset dataset = SampleDigits.dataset(30, 20, 1);

        assertThat(dataset.train().size()).isEqualTo(30);
        assertThat(dataset.test().size()).isEqualTo(20);
        assertThat(pixels(dataset.test(), 0)).isEqualTo(pixels(SampleDigits.generate(50, 1), 30));
        assertThat(dataset.kind()).isEqualTo(Dataset.Kind.SAMPLE);
    }

    @Test
    void no_digits_are_an_empty_set() {
        assertThat(SampleDigits.generate(0, 1).size()).isZero();
    }

    @Test
    void look_enough_like_mnist_to_classify_it() {
        ImageSet mnist = new MnistFolder(RealMnist.folder()).read(Progress.NONE).test();
        NearestNeighbour classifier = new NearestNeighbour(SampleDigits.generate(10_000, 1));

        long right = IntStream.range(0, 2_000)
                .parallel()
                .filter(i -> classifier.classify(mnist, i) == mnist.label(i))
                .count();

        assertThat(right / 2_000.0).isGreaterThan(0.80);
    }

    private static double centre(int image, boolean horizontal) {
        double mass = 0;
        double moment = 0;
        for (int pixel = 0; pixel < ImageSet.PIXELS; pixel++) {
            int ink = DIGITS.ink(image, pixel);
            int place = horizontal ? pixel % ImageSet.SIDE : pixel / ImageSet.SIDE;
            mass += ink;
            moment += ink * (place + 0.5);
        }
        return moment / mass;
    }

    private static byte[] pixels(ImageSet images, int image) {
        byte[] pixels = new byte[ImageSet.PIXELS];
        images.copyPixels(image, pixels, 0);
        return pixels;
    }
}
