package org.conceptexplorer.data.mnist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.AlternativesException;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.FileReport;
import org.conceptexplorer.data.Fit;
import org.conceptexplorer.data.Inspection;
import org.conceptexplorer.data.idx.IdxFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same files as people find them elsewhere. */
class OtherLayoutsTest {
    private final Path folder;

    OtherLayoutsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void finds_files_two_levels_down_as_torchvision_keeps_them() throws IOException {
        IdxFiles.folder(folder.resolve("MNIST").resolve("raw"));

        assertThat(read(folder).train().size()).isEqualTo(3);
        assertThat(read(folder).source()).isEqualTo(folder.toString());
    }

    @Test
    void finds_each_file_in_a_folder_of_its_own_name() throws IOException {
        Path flat = IdxFiles.folder(folder.resolve("flat"));
        for (MnistFile file : MnistFile.values()) {
            Path own = Files.createDirectories(folder.resolve("kaggle").resolve(file.plainName()));
            String dotted = file.plainName().replace("-idx", ".idx");
            Files.move(flat.resolve(file.packedName()), own.resolve(dotted + ".gz"));
        }

        assertThat(read(folder.resolve("kaggle")).test().size()).isEqualTo(2);
    }

    @Test
    void turns_emnist_upright_and_names_its_classes_as_its_mapping_does() throws IOException {
        Dataset letters = read(IdxFiles.letters(folder));

        assertThat(letters.train().ink(0, 1)).as("stored as row 1, column 0").isEqualTo(28);
        assertThat(letters.train().ink(0, 28)).isEqualTo(1);
        assertThat(letters.train().ink(2, 783)).isEqualTo(785 % 256);
        assertThat(letters.train().label(0)).isEqualTo(1);
        assertThat(letters.train().className(0)).isEqualTo("Aa");
        assertThat(letters.test().className(1)).isEqualTo("Bb");
    }

    @Test
    void knows_emnists_letters_without_the_mapping_or_with_a_damaged_one() throws IOException {
        IdxFiles.letters(folder);
        Path mapping = folder.resolve("emnist-letters-mapping.txt");
        Files.writeString(mapping, "one A\n");
        assertThat(read(folder).train().className(2)).isEqualTo("C");
        Files.delete(mapping);
        assertThat(read(folder).train().className(2)).isEqualTo("C");
    }

    @Test
    void asks_which_of_several_sets_is_meant_and_opens_each_by_its_prefix() throws IOException {
        IdxFiles.letters(folder);
        IdxFiles.folder(folder);

        assertThatThrownBy(() -> read(folder)).isInstanceOfSatisfying(AlternativesException.class, refused -> {
            assertThat(refused).hasMessageContaining("several sets");
            assertThat(refused.alternatives())
                    .extracting(AlternativesException.Alternative::source)
                    .contains(folder.resolve("emnist-letters").toString());
        });
        assertThat(read(folder.resolve("emnist-letters")).name()).isEqualTo("emnist-letters");
    }

    @Test
    void takes_the_first_of_qmnists_eight_numbers_for_the_label() throws IOException {
        IdxFiles.folder(folder);
        Files.delete(folder.resolve("train-labels-idx1-ubyte.gz"));
        Files.write(folder.resolve("train-labels-idx2-int"), columns(4, 9, 0));

        assertThat(read(folder).train().label(0)).isEqualTo(4);
        assertThat(read(folder).train().label(1)).isEqualTo(9);
    }

    @Test
    void refuses_labels_that_are_no_classes() throws IOException {
        IdxFiles.folder(folder);
        Files.delete(folder.resolve("train-labels-idx1-ubyte.gz"));
        Files.write(folder.resolve("train-labels-idx2-int"), columns(4, 300, 0));

        assertThatThrownBy(() -> read(folder))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("label 300");
    }

    private static byte[] columns(int... labels) {
        ByteBuffer file =
                ByteBuffer.allocate(12 + labels.length * 8 * 4).put(IdxFiles.header(0x0C02, labels.length, 8));
        for (int label : labels) {
            file.putInt(label)
                    .putInt(1)
                    .putInt(2)
                    .putInt(3)
                    .putInt(4)
                    .putInt(5)
                    .putInt(6)
                    .putInt(7);
        }
        return file.array();
    }

    @Test
    void uses_the_sound_file_beside_a_damaged_one_and_says_so() throws IOException {
        IdxFiles.folder(folder);
        Path packed = folder.resolve("train-images-idx3-ubyte.gz");
        byte[] bytes = Files.readAllBytes(packed);
        Files.write(packed, Arrays.copyOf(bytes, bytes.length / 2));
        Files.write(folder.resolve("train-images-idx3-ubyte"), IdxFiles.images(3));

        Dataset dataset = read(folder);

        assertThat(dataset.train().size()).isEqualTo(3);
        assertThat(dataset.remarks()).anySatisfy(remark -> assertThat(remark)
                .contains(packed + " is damaged", "train-images-idx3-ubyte, is used instead"));
        Inspection inspection = new FolderCheck(new MnistFolder(folder), false, Fit.NONE, Progress.NONE).inspect();
        assertThat(inspection.isSound()).isTrue();
        assertThat(inspection.reports().get(0).file()).endsWith("train-images-idx3-ubyte");
        assertThat(inspection.remarks()).anyMatch(remark -> remark.contains("is damaged"));
    }

    @Test
    void opens_images_without_labels() throws IOException {
        IdxFiles.folder(folder);
        Files.delete(folder.resolve("train-labels-idx1-ubyte.gz"));
        Files.delete(folder.resolve("t10k-labels-idx1-ubyte.gz"));

        Dataset dataset = read(folder);

        assertThat(dataset.train().isLabelled()).isFalse();
        assertThat(dataset.remarks()).anyMatch(remark -> remark.contains("no labels"));
        assertThat(new FolderCheck(new MnistFolder(folder), false, Fit.NONE, Progress.NONE)
                        .inspect()
                        .reports())
                .hasSize(2)
                .extracting(FileReport::verdict)
                .containsOnly(FileReport.Verdict.SOUND);
    }

    @Test
    void offers_to_pad_or_scale_images_of_another_size() throws IOException {
        IdxFiles.folder(folder, 16);

        assertThatThrownBy(() -> read(folder))
                .isInstanceOfSatisfying(AlternativesException.class, refused -> assertThat(refused.alternatives())
                        .extracting(AlternativesException.Alternative::source)
                        .containsExactly(Fit.PAD.sourceOf(folder.toString()), Fit.SCALE.sourceOf(folder.toString())))
                .hasMessageContaining("have 16×16 pixels instead of 28×28");
        assertThat(new MnistFolder(folder).read(Progress.NONE, Fit.PAD).train().ink(0, 0))
                .isZero();
    }

    @Test
    void refuses_files_that_hold_something_else() throws IOException {
        IdxFiles.folder(folder);
        Files.write(folder.resolve("train-images-idx3-ubyte.gz"), IdxFiles.labels(3));

        assertThatThrownBy(() -> read(folder)).hasMessageContaining("has 1 instead of 3 dimensions");
        Files.write(folder.resolve("train-images-idx3-ubyte.gz"), IdxFiles.header(0x0803, 2, 28, 5000));
        assertThatThrownBy(() -> read(folder)).hasMessageContaining("holds images of 28×5000 pixels");
    }

    private static Dataset read(Path folder) {
        return new MnistFolder(folder).read(Progress.NONE);
    }
}
