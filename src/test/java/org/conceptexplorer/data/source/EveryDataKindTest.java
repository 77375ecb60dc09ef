package org.conceptexplorer.data.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.FileReport;
import org.conceptexplorer.data.Inspection;
import org.conceptexplorer.data.idx.IdxFiles;
import org.conceptexplorer.data.mnist.MnistSource;
import org.conceptexplorer.data.numpy.NpyArray;
import org.conceptexplorer.data.numpy.NpzFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each kind of images that can be chosen; a new kind needs no more here than an example. */
class EveryDataKindTest {
    private final Map<Class<?>, String> examples = new HashMap<>();
    private Datasets datasets = new Datasets(Path.of("nowhere"));

    @BeforeEach
    void makeExamples(@TempDir Path folder) throws IOException {
        String mnist = System.getenv().getOrDefault(Datasets.FOLDER_VARIABLE, "");
        Optional<Path> given = mnist.isBlank() ? Optional.empty() : Optional.of(Path.of(mnist));
        datasets = new Datasets(folder.resolve("cache"), given, MnistSource.STANDARD);
        examples.put(AutoChoice.Kind.class, "auto");
        examples.put(MnistChoice.Kind.class, "mnist");
        examples.put(SampleChoice.Kind.class, "sample");
        examples.put(
                FolderChoice.Kind.class,
                IdxFiles.folder(folder.resolve("clothes")).toString());
        examples.put(FittedChoice.Kind.class, "pad:" + IdxFiles.folder(folder.resolve("small"), 16));
        Path archive = folder.resolve("mnist.npz");
        NpzFile.write(archive, archive());
        examples.put(ArchiveChoice.Kind.class, archive.toString());
    }

    private static Map<String, NpyArray> archive() {
        return Map.of(
                "x_train", NpyArray.Bytes.wrap(List.of(3, 28, 28), new byte[3 * 784]),
                "y_train", NpyArray.Bytes.wrap(List.of(3), new byte[] {3, 1, 2}),
                "x_test", NpyArray.Bytes.wrap(List.of(2, 784), new byte[2 * 784]),
                "y_test", NpyArray.Ints.wrap(List.of(2), new int[] {1, 0}));
    }

    static List<DataKind> kinds() {
        assertThat(DataKinds.all()).isNotEmpty();
        return DataKinds.all();
    }

    private DataChoice example(DataKind kind) {
        String text = examples.get(kind.getClass());
        assertThat(text).as("an example of " + kind.words()).isNotNull();
        return DataChoice.parse(Objects.requireNonNull(text));
    }

    private void needsMnist(DataChoice choice) {
        assumeTrue(
                datasets.isHere(choice),
                "set " + Datasets.FOLDER_VARIABLE + " to the folder of MNIST's files to run this");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void its_example_is_understood_by_it_and_by_no_other(DataKind kind) {
        String text = Objects.requireNonNull(examples.get(kind.getClass()));

        assertThat(kind.choice(text)).contains(example(kind));
        assertThat(DataKinds.all())
                .filteredOn(other -> other.takesPaths() == kind.takesPaths() && !other.takesTheRest())
                .filteredOn(other -> other.choice(text).isPresent())
                .as("kinds that take " + text)
                .isSubsetOf(kind);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void its_id_names_it_again(DataKind kind) {
        assertThat(DataChoice.parse(example(kind).id())).isEqualTo(example(kind));
        assertThat(example(kind).label()).isNotBlank();
        assertThat(kind.words()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_source_of_what_it_opens_finds_the_same_images_under_the_same_name(DataKind kind) {
        DataChoice choice = example(kind);
        needsMnist(choice);

        Dataset opened = datasets.open(choice, Progress.NONE);
        DataChoice again = DataChoice.parse(opened.source());
        Dataset found = datasets.open(again, Progress.NONE);

        assertThat(again).isNotEqualTo(new AutoChoice());
        assertThat(found.source()).isEqualTo(opened.source());
        assertThat(found.digests()).isEqualTo(opened.digests()).isNotEmpty();
        assertThat(found.name()).isEqualTo(opened.name());
        assertThat(found.name().equals("MNIST")).isEqualTo(found.kind() == Dataset.Kind.MNIST);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void looking_at_its_files_gives_a_digest_of_each(DataKind kind) {
        DataChoice choice = example(kind);
        needsMnist(choice);

        Inspection inspection = datasets.inspect(choice, Progress.NONE);

        assertThat(inspection.isSound()).isTrue();
        assertThat(inspection.reports())
                .isNotEmpty()
                .extracting(FileReport::sha256)
                .allMatch(digest -> digest.matches("[0-9a-f]{64}"));
    }
}
