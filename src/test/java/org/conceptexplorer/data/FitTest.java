package org.conceptexplorer.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FitTest {
    @Test
    void padding_puts_a_small_image_in_the_middle() {
        byte[] small = new byte[2 * 16 * 16];
        small[256] = 9; // the corner of the second image
        small[511] = 8;

        ImageSet images = ImageSet.unlabelled(Fit.PAD.apply(small, 16, 16));

        assertThat(images.size()).isEqualTo(2);
        assertThat(images.ink(1, 6 * 28 + 6)).isEqualTo(9);
        assertThat(images.ink(1, 21 * 28 + 21)).isEqualTo(8);
        assertThat(images.ink(0, 6 * 28 + 6)).isZero();
    }

    @Test
    void padding_cuts_the_edges_off_a_large_image() {
        byte[] large = new byte[32 * 32];
        large[2 * 32 + 2] = 7;

        assertThat(Fit.PAD.apply(large, 32, 32)[0]).isEqualTo((byte) 7);
    }

    @Test
    void scaling_keeps_an_even_image_even() {
        for (int side : new int[] {1, 16, 29, 32, 200}) {
            byte[] even = new byte[side * side];
            Arrays.fill(even, (byte) 200);

            assertThat(Fit.SCALE.apply(even, side, side))
                    .containsOnly((byte) 200)
                    .hasSize(784);
        }
    }

    @Test
    void scaling_down_by_a_whole_number_gives_means() {
        byte[] twice = new byte[56 * 56];
        twice[0] = 100;
        twice[1] = 50;
        twice[56] = 10;

        assertThat(Fit.SCALE.apply(twice, 56, 56)[0]).isEqualTo((byte) 40);
    }

    @Test
    void images_of_the_right_size_stay_as_they_are() {
        byte[] right = new byte[784];

        assertThat(Fit.NONE.apply(right, 28, 28)).isSameAs(right);
    }
}
