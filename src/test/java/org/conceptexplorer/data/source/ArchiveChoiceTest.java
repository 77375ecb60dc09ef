package org.conceptexplorer.data.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.AlternativesException;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.numpy.NpyArray;
import org.conceptexplorer.data.numpy.NpzFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveChoiceTest {
    private final Path file;
    private final Map<String, NpyArray> arrays = new TreeMap<>();

    ArchiveChoiceTest(@TempDir Path folder) {
        file = folder.resolve("mnist.npz");
        byte[] pixels = new byte[3 * 784];
        Arrays.fill(pixels, 784, 2 * 784, (byte) 200);
        arrays.put("x_train", NpyArray.Bytes.wrap(List.of(3, 28, 28), pixels));
        arrays.put("y_train", NpyArray.Bytes.wrap(List.of(3), new byte[] {3, 1, 2}));
        arrays.put("x_test", NpyArray.Bytes.wrap(List.of(2, 28, 28, 1), new byte[2 * 784]));
        arrays.put("y_test", NpyArray.Ints.wrap(List.of(2), new int[] {61, 0}));
    }

    private Dataset open() {
        NpzFile.write(file, arrays);
        return new Datasets(file).open(new ArchiveChoice(file), Progress.NONE);
    }

    private void refuses(String... words) {
        assertThatThrownBy(this::open)
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContainingAll(words);
    }

    @Test
    void reads_every_pixel_and_label_and_calls_the_set_by_its_file() {
        Dataset dataset = open();

        assertThat(dataset.name()).isEqualTo("mnist.npz");
        assertThat(dataset.kind()).isEqualTo(Dataset.Kind.OTHER);
        assertThat(dataset.train().size()).isEqualTo(3);
        assertThat(dataset.train().label(0)).isEqualTo(3);
        assertThat(dataset.train().ink(1, 783)).isEqualTo(200);
        assertThat(dataset.train().ink(2, 0)).isZero();
        assertThat(dataset.test().label(0)).isEqualTo(61);
    }

    @Test
    void labels_may_be_missing() {
        arrays.remove("y_train");
        arrays.remove("y_test");

        assertThat(open().train().isLabelled()).isFalse();
        assertThat(open().remarks()).anySatisfy(remark -> assertThat(remark).contains("no labels"));
    }

    @Test
    void other_arrays_are_named_with_those_that_are_expected() {
        arrays.remove("y_test");
        refuses("x_test, x_train, y_train instead of", "y_test");
    }

    @Test
    void fractions_are_refused_with_what_to_do() {
        arrays.put("x_train", NpyArray.Floats.wrap(List.of(3, 28, 28), new float[3 * 784]));
        refuses("x_train", ".astype('uint8')");
    }

    @Test
    void another_shape_is_refused() {
        arrays.put("x_train", NpyArray.Bytes.wrap(List.of(3, 28, 28, 3), new byte[3 * 3 * 784]));
        refuses("(3, 28, 28, 3)", "(images, 28, 28)");
    }

    @Test
    void too_few_labels_are_refused() {
        arrays.put("y_train", NpyArray.Ints.wrap(List.of(2), new int[2]));
        refuses("y_train", "3 images");
    }

    @Test
    void labels_that_are_no_classes_are_refused() {
        arrays.put("y_train", NpyArray.Ints.wrap(List.of(3), new int[] {0, -1, 2}));
        refuses("label -1", "y_train");
    }

    @Test
    void images_of_another_size_open_with_one_of_two_fits() {
        arrays.put("x_train", NpyArray.Bytes.wrap(List.of(3, 32, 32), new byte[3 * 1024]));
        NpzFile.write(file, arrays);
        Datasets datasets = new Datasets(file);

        assertThatThrownBy(() -> datasets.open(new ArchiveChoice(file), Progress.NONE))
                .isInstanceOfSatisfying(AlternativesException.class, refused -> {
                    assertThat(refused.alternatives()).hasSize(2);
                    for (AlternativesException.Alternative way : refused.alternatives()) {
                        Dataset opened = datasets.open(DataChoice.parse(way.source()), Progress.NONE);
                        assertThat(opened.train().size()).isEqualTo(3);
                        assertThat(opened.source()).isEqualTo(way.source());
                    }
                });
    }
}
