package org.conceptexplorer.app.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.notices.Notice;
import org.conceptexplorer.app.notices.NoticesModel;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.Fit;
import org.conceptexplorer.data.idx.IdxFiles;
import org.conceptexplorer.data.mnist.NearbyMnist;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.data.source.FittedChoice;
import org.conceptexplorer.data.source.FolderChoice;
import org.conceptexplorer.data.source.MnistChoice;
import org.conceptexplorer.data.source.SampleChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetModelTest {
    private NoticesModel notices = new NoticesModel();
    private final Path cache;
    private DatasetModel model;

    DatasetModelTest(@TempDir Path cache) {
        this.cache = cache;
        model = opened(new Datasets(cache));
    }

    private DatasetModel opened(Datasets datasets) {
        FxDelivery inPlace = FxDelivery.inPlace();
        notices = new NoticesModel();
        DatasetModel opened = new DatasetModel(datasets, new Background(Runnable::run, inPlace), inPlace, notices);
        opened.openBest();
        return opened;
    }

    @Test
    void withoutMnistTheSamplesAreShownAndMnistIsOffered() {
        assertThat(model.datasetProperty().get().orElseThrow().kind()).isEqualTo(Dataset.Kind.SAMPLE);
        assertThat(model.choiceProperty().get()).isEqualTo(new SampleChoice());
        assertThat(notices.notices()).extracting(Notice::id).containsExactly("samples");
        assertThat(notices.notices().get(0).text()).contains("sample digits");
        assertThat(model.openingProperty().get()).isFalse();
    }

    @Test
    void aFolderThatWillNotDoIsExplainedAndWhatIsOpenStaysOpen(@TempDir Path empty) {
        model.openPath(empty);
        assertThat(notices.notices()).anySatisfy(notice -> {
            assertThat(notice.kind()).isEqualTo(Notice.Kind.PROBLEM);
            assertThat(notice.text()).contains(empty.toString());
        });
        assertThat(model.datasetProperty().get()).isPresent();
        assertThat(model.choiceProperty().get()).isEqualTo(new SampleChoice());
        assertThat(model.openingProperty().get()).isFalse();
    }

    @Test
    void imagesOfAnotherSizeAreOpenedByTheButtonThatSaysHow() throws IOException {
        Path small = IdxFiles.folder(cache.resolve("small"), 16);
        model.openPath(small);
        Notice refused = notices.notices().stream()
                .filter(notice -> notice.kind() == Notice.Kind.PROBLEM)
                .findFirst()
                .orElseThrow();
        assertThat(refused.actions()).extracting(Notice.Action::label).containsExactly("Pad them", "Scale them");
        refused.actions().get(1).verb().run();
        assertThat(model.choiceProperty().get()).isEqualTo(new FittedChoice(new FolderChoice(small), Fit.SCALE));
        assertThat(model.choices()).contains(new FittedChoice(new FolderChoice(small), Fit.SCALE));
        assertThat(notices.notices()).noneMatch(notice -> notice.kind() == Notice.Kind.PROBLEM);
    }

    @Test
    void whatIsOddAboutImagesIsSaidUntilOthersAreOpened() throws IOException {
        Path folder = IdxFiles.folder(cache.resolve("unlabelled"));
        Files.delete(folder.resolve("train-labels-idx1-ubyte.gz"));
        Files.delete(folder.resolve("t10k-labels-idx1-ubyte.gz"));
        model.openPath(folder);
        assertThat(notices.notices()).singleElement().satisfies(notice -> assertThat(notice.text())
                .contains("no labels"));
        model.openPath(IdxFiles.folder(cache.resolve("labelled")));
        assertThat(notices.notices()).isEmpty();
    }

    @Test
    void theDownloadThatIsOfferedBringsMnistAndOpensIt() throws IOException {
        try (NearbyMnist mnist = NearbyMnist.real()) {
            model = opened(mnist.datasets(cache));
            notices.notices().get(0).actions().get(0).verb().run();
        }
        assertThat(model.datasetProperty().get().orElseThrow().kind()).isEqualTo(Dataset.Kind.MNIST);
        assertThat(model.choiceProperty().get()).isEqualTo(new MnistChoice());
        assertThat(notices.notices()).isEmpty();
    }

    @Test
    void aDownloadThatFailsIsExplainedAndOfferedAgain() throws IOException {
        try (NearbyMnist mnist = NearbyMnist.broken()) {
            model = opened(mnist.datasets(cache));
            model.download();
            assertThat(mnist.requests()).isNotEmpty();
        }
        assertThat(notices.notices()).extracting(Notice::id).containsExactlyInAnyOrder("data", "samples");
        assertThat(model.datasetProperty().get().orElseThrow().kind()).isEqualTo(Dataset.Kind.SAMPLE);
    }

    private void damageCache() throws IOException {
        Path mnist = Files.createDirectories(cache.resolve("mnist"));
        for (String name : List.of("train-images-idx3", "train-labels-idx1", "t10k-images-idx3", "t10k-labels-idx1")) {
            Files.write(mnist.resolve(name + "-ubyte"), new byte[] {0, 0, 8});
        }
    }

    @Test
    void whatIsChosenBeforeTheSamplesTakeTheDamagedImagesPlaceIsShownWithNoWordAboutThem() throws IOException {
        damageCache();
        ArrayDeque<Runnable> reading = new ArrayDeque<>();
        FxDelivery inPlace = FxDelivery.inPlace();
        notices = new NoticesModel();
        model = new DatasetModel(new Datasets(cache), new Background(reading::add, inPlace), inPlace, notices);
        model.openBest();
        reading.remove().run(); // the damaged images are read, the samples are next
        model.openPath(IdxFiles.folder(cache.resolve("mine")));
        reading.remove().run();
        reading.remove().run();
        assertThat(model.choiceProperty().get()).isEqualTo(new FolderChoice(cache.resolve("mine")));
        assertThat(notices.notices()).isEmpty();
    }

    @Test
    void aDamagedCacheIsExplainedAndTheSamplesAreShownInstead() throws IOException {
        damageCache();
        model = opened(new Datasets(cache));
        assertThat(model.datasetProperty().get().orElseThrow().kind()).isEqualTo(Dataset.Kind.SAMPLE);
        assertThat(model.openingProperty().get()).isFalse();
        Notice notice = notices.notices().get(0);
        assertThat(notice.kind()).isEqualTo(Notice.Kind.PROBLEM);
        assertThat(notice.text())
                .contains("train-images-idx3-ubyte is cut off")
                .contains("download MNIST again")
                .endsWith("Sample digits are shown instead.");
        assertThat(notice.actions()).extracting(Notice.Action::id).containsExactly("download-mnist", "open-images");
    }

    @Test
    void aGivenFolderWithoutMnistIsExplainedAndTheSamplesAreShownInstead() {
        model = opened(NearbyMnist.given(cache.resolve("nowhere")));
        assertThat(model.datasetProperty().get().orElseThrow().kind()).isEqualTo(Dataset.Kind.SAMPLE);
        Notice notice = notices.notices().get(0);
        assertThat(notice.text()).contains("nowhere", "MNIST_DIR").endsWith("Sample digits are shown instead.");
        assertThat(notice.actions()).extracting(Notice.Action::id).containsExactly("open-images");
    }
}
