package org.conceptexplorer.app.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntToDoubleFunction;
import org.conceptexplorer.app.ScriptedNetworks;
import org.conceptexplorer.app.fx.LaterExecutor;
import org.conceptexplorer.app.notices.Notice;
import org.conceptexplorer.app.notices.NoticesModel;
import org.conceptexplorer.app.settings.SettingsModel;
import org.conceptexplorer.data.sample.SampleDigits;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.ScriptedAutoencoder;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.training.AutoencoderFactory;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.session.SessionState;
import org.junit.jupiter.api.Test;

class TrainingAdviceTest {
    private final LaterExecutor window = new LaterExecutor();
    private final NoticesModel notices = new NoticesModel();
    private final SettingsModel settings = new SettingsModel();
    private float activation = 1;

    /** Trains ten steps; the scripted network's validation error is one over the steps done, plus one. */
    private void train(double meanImage, IntToDoubleFunction error, SessionState end) {
        AutoencoderFactory factory = (initial, objective, seed) -> {
            ScriptedAutoencoder network =
                    new ScriptedAutoencoder(initial, step -> new StepLoss(error.applyAsDouble(step), 0.01));
            network.activation = activation;
            return network;
        };
        try (TrainingModel model = new TrainingModel(factory, window.delivery())) {
            TrainingAdvice unused =
                    new TrainingAdvice(notices, settings, model, window.delivery(), () -> OptionalDouble.of(meanImage));
            model.start(new Preparation(
                    ScriptedNetworks.dataset(100, 10),
                    Preset.NOTEBOOK.settings(Architecture.DENSE).withBatchSize(10)));
            window.runUntil(() -> model.stateProperty().get() == end);
            CompletableFuture<Integer> after = model.ask(network -> 0); // behind what the advice asks
            after.join();
            window.runWaiting();
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
    void deadConceptsAreToldByNumber() {
        activation = 0;
        train(0.26, step -> 0.5, SessionState.FINISHED);
        assertThat(said().text()).contains("All ten concepts are dead", "L1 warm-up");
        assertThat(said().actions()).hasSize(1);
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
            TrainingAdvice unused =
                    new TrainingAdvice(notices, settings, model, window.delivery(), OptionalDouble::empty);
            model.start(new Preparation(
                    SampleDigits.dataset(60, 10, 1),
                    Preset.NAMING.settings(Architecture.DENSE).withEpochs(1).withBatchSize(30)));
            window.runUntil(() -> model.stateProperty().get() == SessionState.FINISHED);
        }
        assertThat(said().text()).contains("graph of neighbours", "without labels", "assumes");
        assertThat(said().kind()).isEqualTo(Notice.Kind.INFORMATION);
    }
}
