package org.conceptexplorer.app.digits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.conceptexplorer.data.ClassNames;
import org.conceptexplorer.data.ImageSet;
import org.junit.jupiter.api.Test;

class ImageClassTest {
    private static final ClassNames LETTERS = ClassNames.characters("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 1);
    private static final ClassNames ALL =
            ClassNames.characters("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", 0);

    @Test
    void the_classes_to_choose_from_are_those_that_have_images() {
        ImageSet images = ImageSet.wrap(new byte[3 * ImageSet.PIXELS], new byte[] {26, 1, 26}, LETTERS);

        assertThat(ImageClass.of(images)).containsExactly(new ImageClass(1, "A"), new ImageClass(26, "Z"));
        assertThat(ImageClass.of(ImageSet.unlabelled(new byte[ImageSet.PIXELS])))
                .isEmpty();
    }

    @Test
    void a_key_stands_for_the_class_of_its_name() {
        List<ImageClass> classes = classes(ALL, 0, 62);

        assertThat(ImageClass.ofKey(classes, 7)).contains(new ImageClass(7, "7"));
        assertThat(ImageClass.ofKey(ImageClass.DIGITS, 0)).contains(new ImageClass(0, "0"));
    }

    @Test
    void a_key_stands_for_a_place_where_there_are_ten_classes_or_fewer() {
        assertThat(ImageClass.ofKey(classes(LETTERS, 1, 6), 1)).contains(new ImageClass(2, "B"));
        assertThat(ImageClass.ofKey(classes(LETTERS, 1, 6), 7)).isEmpty();
        assertThat(ImageClass.ofKey(classes(LETTERS, 1, 27), 1)).isEmpty();
    }

    private static List<ImageClass> classes(ClassNames names, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(label -> new ImageClass(label, names.name(label)))
                .toList();
    }
}
