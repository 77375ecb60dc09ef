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
import org.conceptexplorer.data.idx.IdxFiles;
import org.conceptexplorer.data.mnist.NearbyMnist;
import org.conceptexplorer.data.source.DataChoice;
import org.conceptexplorer.data.source.Datasets;
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
        assertThat(model.choiceProperty().get()).isEqualTo(new DataChoice.Sample());
        assertThat(notices.notices()).extracting(Notice::id).containsExactly("samples");
        assertThat(notices.notices().get(0).text()).contains("sample digits");
        assertThat(model.openingProperty().get()).isFalse();
    }

    @Test
    void aFolderThatWillNotDoIsExplainedAndWhatIsOpenStaysOpen(@TempDir Path empty) {
        model.openFolder(empty);
        assertThat(notices.notices()).anySatisfy(notice -> {
            assertThat(notice.kind()).isEqualTo(Notice.Kind.PROBLEM);
            assertThat(notice.text()).contains(empty.toString());
        });
        assertThat(model.datasetProperty().get()).isPresent();
        assertThat(model.choiceProperty().get()).isEqualTo(new DataChoice.Sample());
        assertThat(model.openingProperty().get()).isFalse();
    }

    @Test
    void theDownloadThatIsOfferedBringsMnistAndOpensIt() throws IOException {
        try (NearbyMnist mnist = NearbyMnist.real()) {
            model = opened(mnist.datasets(cache));
            notices.notices().get(0).actions().get(0).verb().run();
        }
        assertThat(model.datasetProperty().get().orElseThrow().kind()).isEqualTo(Dataset.Kind.MNIST);
        assertThat(model.choiceProperty().get()).isEqualTo(new DataChoice.Mnist());
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
        model.openFolder(IdxFiles.folder(cache.resolve("mine")));
        reading.remove().run();
        reading.remove().run();
        assertThat(model.choiceProperty().get()).isEqualTo(new DataChoice.Folder(cache.resolve("mine")));
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
