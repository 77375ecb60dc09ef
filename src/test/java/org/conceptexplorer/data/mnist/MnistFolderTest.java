package org.conceptexplorer.data.mnist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.conceptexplorer.base.CountingProgress;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.idx.IdxFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MnistFolderTest {
    private final Path folder;

    MnistFolderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void reads_every_pixel_and_label_in_file_order() throws IOException {
        Dataset dataset = read(IdxFiles.folder(folder.resolve("fashion")));

        assertThat(dataset.train().size()).isEqualTo(3);
        assertThat(dataset.test().size()).isEqualTo(2);
        assertThat(dataset.train().label(2)).isEqualTo(2);
        assertThat(dataset.train().ink(0, 0)).isZero();
        assertThat(dataset.train().ink(2, 0)).isEqualTo(2);
        assertThat(dataset.train().ink(2, 783)).isEqualTo(785 % 256);
    }

    @ParameterizedTest
    @ValueSource(strings = {"train-images-idx3-ubyte", "train-images.idx3-ubyte", "train-images.idx3-ubyte.gz"})
    void finds_files_by_their_other_names(String name) throws IOException {
        IdxFiles.folder(folder);
        Files.delete(folder.resolve("train-images-idx3-ubyte.gz"));
        byte[] content = IdxFiles.images(3);
        Files.write(folder.resolve(name), name.endsWith(".gz") ? IdxFiles.gzip(content) : content);

        assertThat(read(folder).train().size()).isEqualTo(3);
    }

    @Test
    void calls_other_images_by_their_folder() throws IOException {
        Dataset dataset = read(IdxFiles.folder(folder.resolve("fashion")));

        assertThat(dataset.name()).isEqualTo("fashion");
        assertThat(dataset.kind()).isEqualTo(Dataset.Kind.OTHER);
    }

    @Test
    void never_calls_other_images_mnist_even_in_a_folder_of_that_name() throws IOException {
        Dataset dataset = read(IdxFiles.folder(folder.resolve("mnist")));

        assertThat(dataset.name()).isEqualTo("mnist (not the original)");
        assertThat(dataset.kind()).isEqualTo(Dataset.Kind.OTHER);
    }

    @Test
    void gives_the_digests_of_the_unpacked_files() throws IOException {
        IdxFiles.folder(folder);
        String packed = read(folder).digests().get("t10k-labels-idx1-ubyte");
        Files.write(folder.resolve("t10k-labels-idx1-ubyte.gz"), IdxFiles.labels(2));

        // printf '\0\0\x08\x01\0\0\0\x02\0\x01' | sha256sum
        assertThat(packed).isEqualTo("8c50639ad7f90a8211edb1bbdfb25436fd8e2a10794b6d5e3d479d1b22c7e318");
        assertThat(read(folder).digests())
                .containsEntry("t10k-labels-idx1-ubyte", packed)
                .hasSize(4);
    }

    @Test
    void names_the_missing_files_of_a_folder() throws IOException {
        IdxFiles.folder(folder);
        Files.delete(folder.resolve("t10k-images-idx3-ubyte.gz"));

        assertThatThrownBy(() -> read(folder))
                .isInstanceOf(ExplainedException.class)
                .hasMessage("The folder " + folder + " holds no MNIST: t10k-images-idx3-ubyte.gz is missing;"
                        + " choose a folder with all four files.");
    }

    @Test
    void says_that_a_folder_is_not_there() {
        Path missing = folder.resolve("nowhere");

        assertThatThrownBy(() -> read(missing))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("There is no folder " + missing);
    }

    @Test
    void refuses_images_and_labels_of_different_number() throws IOException {
        IdxFiles.folder(folder);
        Files.write(folder.resolve("train-labels-idx1-ubyte.gz"), IdxFiles.labels(4));

        assertThatThrownBy(() -> read(folder))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("train-images-idx3-ubyte holds 3 images but train-labels-idx1-ubyte 4 labels");
    }

    @Test
    void stops_reading_when_nobody_waits_any_more() throws IOException {
        IdxFiles.folder(folder);

        assertThatThrownBy(() -> new MnistFolder(folder).read(new CountingProgress(0)))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void knows_the_real_mnist_by_its_digests() {
        Dataset dataset = read(RealMnist.folder());

        assertThat(dataset.kind()).isEqualTo(Dataset.Kind.MNIST);
        assertThat(dataset.name()).isEqualTo("MNIST");
        assertThat(dataset.train().size()).isEqualTo(60_000);
        assertThat(dataset.test().size()).isEqualTo(10_000);
        assertThat(dataset.train().label(0)).isEqualTo(5);
    }

    private static Dataset read(Path folder) {
        return new MnistFolder(folder).read(Progress.NONE);
    }
}
