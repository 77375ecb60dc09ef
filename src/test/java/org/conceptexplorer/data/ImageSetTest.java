package org.conceptexplorer.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImageSetTest {
    private static final ClassNames LETTERS = ClassNames.characters("ABC", 1);

    @Test
    void classes_without_names_are_called_by_their_numbers() {
        ImageSet images = ImageSet.wrap(new byte[2 * ImageSet.PIXELS], new byte[] {7, 5});

        assertThat(images.className(0)).isEqualTo("7");
        assertThat(images.classes()).containsExactly(5, 7);
        assertThat(images.names().areThere()).isFalse();
        assertThat(ClassNames.characters("0123456789", 0).areThere()).isFalse();
    }

    @Test
    void names_go_with_every_part_of_the_images() {
        ImageSet images = ImageSet.wrap(new byte[3 * ImageSet.PIXELS], new byte[] {1, 3, 9}, LETTERS);

        assertThat(images.className(0)).isEqualTo("A");
        assertThat(images.range(1, 3).className(0)).isEqualTo("C");
        assertThat(images.className(2)).as("a class beyond the names").isEqualTo("9");
        assertThat(images.names().areThere()).isTrue();
    }

    @Test
    void images_without_labels_have_no_classes() {
        ImageSet images = ImageSet.unlabelled(new byte[3 * ImageSet.PIXELS]);

        assertThat(images.size()).isEqualTo(3);
        assertThat(images.first(2).size()).isEqualTo(2);
        assertThat(images.isLabelled()).isFalse();
        assertThat(images.label(1)).isEqualTo(ImageSet.NO_LABEL);
        assertThat(images.className(1)).isEmpty();
        assertThat(images.classes()).isEmpty();
    }

    @Test
    void black_almost_black_and_uniform_images_are_remarked_on() {
        byte[] pixels = new byte[2 * ImageSet.PIXELS];
        assertThat(remarks(pixels, 1, 2)).singleElement().asString().contains("all black");
        pixels[800] = 1;
        assertThat(remarks(pixels, 1, 2)).singleElement().asString().contains("above 1 of 255", "by 255");
        pixels[800] = (byte) 255;
        assertThat(remarks(pixels, 1, 2)).isEmpty();
        assertThat(remarks(pixels, 4, 4)).singleElement().asString().contains("one class, 4");
    }

    private static List<String> remarks(byte[] pixels, int... labels) {
        ImageSet images = ImageSet.wrap(pixels, new byte[] {(byte) labels[0], (byte) labels[1]});
        return new Dataset("x", Dataset.Kind.OTHER, "x", images, images, Map.of()).remarks();
    }
}
