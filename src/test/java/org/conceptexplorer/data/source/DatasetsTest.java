package org.conceptexplorer.data.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.idx.IdxFiles;
import org.conceptexplorer.data.mnist.FileReport;
import org.conceptexplorer.data.mnist.Mirror;
import org.conceptexplorer.data.mnist.MnistSource;
import org.conceptexplorer.data.mnist.RealMnist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetsTest {
    private static final DataChoice AUTO = new DataChoice.Auto();
    private static final DataChoice MNIST = new DataChoice.Mnist();

    private final Path cache;

    DatasetsTest(@TempDir Path cache) {
        this.cache = cache;
    }

    @Test
    void opens_sample_digits_where_mnist_is_not() {
        Datasets datasets = new Datasets(cache);

        Dataset dataset = datasets.open(AUTO, Progress.NONE);

        assertThat(datasets.mnistAvailable()).isFalse();
        assertThat(dataset.kind()).isEqualTo(Dataset.Kind.SAMPLE);
        assertThat(dataset.name()).isEqualTo("Sample digits");
        assertThat(dataset.train().size()).isEqualTo(10_000);
        assertThat(dataset.test().size()).isEqualTo(2_000);
    }

    @Test
    void says_what_to_do_when_mnist_is_asked_for_and_not_there() {
        assertThatThrownBy(() -> new Datasets(cache).open(MNIST, Progress.NONE))
                .isInstanceOf(ExplainedException.class)
                .hasMessage("MNIST is not on this computer; download it, or choose a folder with its four files.");
    }

    @Test
    void never_passes_other_images_off_as_mnist() throws IOException {
        IdxFiles.folder(cache.resolve("mnist"));

        assertThatThrownBy(() -> new Datasets(cache).open(AUTO, Progress.NONE))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining(cache.resolve("mnist") + " are not MNIST's own");
    }

    @Test
    void opens_any_folder_in_mnists_layout() throws IOException {
        Path folder = IdxFiles.folder(cache.resolve("clothes"));

        assertThat(new Datasets(cache)
                        .open(new DataChoice.Folder(folder), Progress.NONE)
                        .name())
                .isEqualTo("clothes");
    }

    @Test
    void explains_a_given_folder_without_mnist_rather_than_using_samples() {
        Path given = cache.resolve("nowhere");
        Datasets datasets = new Datasets(cache, Optional.of(given), MnistSource.STANDARD);

        assertThatThrownBy(() -> datasets.open(AUTO, Progress.NONE))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("There is no folder " + given);
    }

    @Test
    void finds_downloaded_mnist_again_without_a_network() throws IOException {
        Path mnist = RealMnist.folder();
        try (Mirror mirror = new Mirror(IdxFiles.packed(mnist))) {
            MnistSource source = new MnistSource(List.of(mirror.address()), MnistSource.STANDARD.digests());
            new Datasets(cache, Optional.empty(), source).download(Progress.NONE);
        }

        Datasets later = new Datasets(cache);

        assertThat(later.mnistAvailable()).isTrue();
        assertThat(later.open(AUTO, Progress.NONE).kind()).isEqualTo(Dataset.Kind.MNIST);
        assertThat(later.check(MNIST, Progress.NONE))
                .extracting(FileReport::verdict)
                .containsOnly(FileReport.Verdict.ORIGINAL)
                .hasSize(4);
    }

    @Test
    void reports_every_bad_file_of_a_folder() throws IOException {
        Path folder = IdxFiles.folder(cache.resolve("clothes"));
        Files.write(folder.resolve("train-images-idx3-ubyte.gz"), new byte[] {1, 2, 3});
        Files.delete(folder.resolve("t10k-labels-idx1-ubyte.gz"));

        List<FileReport> reports = check(folder);

        assertThat(reports)
                .extracting(FileReport::verdict)
                .containsExactly(
                        FileReport.Verdict.UNUSABLE,
                        FileReport.Verdict.SOUND,
                        FileReport.Verdict.SOUND,
                        FileReport.Verdict.UNUSABLE);
        assertThat(reports.get(0).finding()).contains("does not start as an IDX file does");
        assertThat(reports.get(1).finding()).isEqualTo("3 labels, not MNIST's own");
        assertThat(reports.get(3).finding()).contains("is missing");
    }

    @Test
    void reports_other_images_in_the_place_of_mnist_as_unusable() throws IOException {
        IdxFiles.folder(cache.resolve("mnist"));

        assertThat(new Datasets(cache).check(MNIST, Progress.NONE))
                .extracting(FileReport::verdict)
                .containsOnly(FileReport.Verdict.UNUSABLE);
    }

    @Test
    void reports_sound_files_that_do_not_fit_together() throws IOException {
        Path folder = IdxFiles.folder(cache.resolve("clothes"));
        Files.write(folder.resolve("train-labels-idx1-ubyte.gz"), IdxFiles.labels(4));

        assertThat(check(folder)).hasSize(5).last().satisfies(report -> {
            assertThat(report.verdict()).isEqualTo(FileReport.Verdict.UNUSABLE);
            assertThat(report.finding()).contains("3 images but", "4 labels");
        });
    }

    @Test
    void reports_the_digests_of_sample_digits() {
        assertThat(new Datasets(cache).check(AUTO, Progress.NONE))
                .extracting(FileReport::file)
                .containsExactlyInAnyOrder("train", "test");
    }

    private List<FileReport> check(Path folder) {
        return new Datasets(cache).check(new DataChoice.Folder(folder), Progress.NONE);
    }
}
