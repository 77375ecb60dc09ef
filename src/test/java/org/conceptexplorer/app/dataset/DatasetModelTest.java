package org.conceptexplorer.app.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.notices.Notice;
import org.conceptexplorer.app.notices.NoticesModel;
import org.conceptexplorer.data.DataChoice;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.Datasets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetModelTest {
    private final NoticesModel notices = new NoticesModel();
    private DatasetModel model;

    @BeforeEach
    void openSamples(@TempDir Path cache) {
        FxDelivery inPlace = FxDelivery.inPlace();
        model = new DatasetModel(new Datasets(cache), new Background(Runnable::run, inPlace), inPlace, notices);
        model.openBest();
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
}
