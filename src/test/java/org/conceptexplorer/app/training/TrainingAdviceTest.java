package org.conceptexplorer.app.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import org.conceptexplorer.app.ScriptedNetworks;
import org.conceptexplorer.app.fx.LaterExecutor;
import org.conceptexplorer.app.notices.Notice;
import org.conceptexplorer.app.notices.NoticesModel;
import org.conceptexplorer.app.settings.SettingsModel;
import org.conceptexplorer.data.sample.SampleDigits;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.session.SessionState;
import org.junit.jupiter.api.Test;

class TrainingAdviceTest {
    private final LaterExecutor window = new LaterExecutor();
    private final NoticesModel notices = new NoticesModel();
    private final SettingsModel settings = new SettingsModel();

    /** Trains ten steps; the scripted network's validation error is one over the steps done, plus one. */
    private void train(double meanImage, IntToDoubleFunction error, SessionState end) {
        try (TrainingModel model = new TrainingModel(ScriptedNetworks.losing(0, error), window.delivery())) {
            new TrainingAdvice(notices, settings, () -> OptionalDouble.of(meanImage)).follow(model);
            model.start(new Preparation(
                    ScriptedNetworks.dataset(100, 10),
                    Preset.NOTEBOOK.settings(Architecture.DENSE).withBatchSize(10)));
            window.runUntil(() -> model.stateProperty().get() == end);
        }
    }

    private Notice said() {
        assertThat(notices.notices()).hasSize(1);
        return notices.notices().get(0);
    }

    @Test
    void aNetworkAtTheMeanImagesLevelIsToldSoAndOfferedBetterSettings() {
        settings.choose(Preset.NOTEBOOK);
        train(1.0 / 11, step -> 0.5, SessionState.FINISHED);
        assertThat(said().kind()).isEqualTo(Notice.Kind.ADVICE);
        assertThat(said().text()).contains("mean image").contains("0.0909");
        said().actions().get(0).verb().run();
        assertThat(settings.presetProperty().get()).isEqualTo(Preset.RECOMMENDED);
        assertThat(notices.notices()).isEmpty();
    }

    @Test
    void aNetworkThatLearnedIsLeftInPeace() {
        train(0.26, step -> 0.5, SessionState.FINISHED);
        assertThat(notices.notices()).isEmpty();
    }

    @Test
    void aDivergedTrainingIsExplained() {
        train(0.26, step -> step < 5 ? 0.5 : Double.NaN, SessionState.DIVERGED);
        assertThat(said().kind()).isEqualTo(Notice.Kind.PROBLEM);
        assertThat(said().text()).contains("learning rate");
    }

    @Test
    void whereNamesComeFromIsSaidWhileTheyAreFound() {
        try (TrainingModel model = new TrainingModel(ScriptedNetworks.losing(0, step -> 0.5), window.delivery())) {
            new TrainingAdvice(notices, settings, OptionalDouble::empty).follow(model);
            model.start(new Preparation(
                    SampleDigits.dataset(60, 10, 1),
                    Preset.NAMING.settings(Architecture.DENSE).withEpochs(1).withBatchSize(30)));
            window.runUntil(() -> model.stateProperty().get() == SessionState.FINISHED);
        }
        assertThat(said().text()).contains("graph of neighbours", "without labels", "assumes");
        assertThat(said().kind()).isEqualTo(Notice.Kind.INFORMATION);
    }
}
