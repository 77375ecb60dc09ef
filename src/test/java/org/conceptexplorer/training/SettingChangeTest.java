package org.conceptexplorer.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.model.ScriptedAutoencoder;
import org.conceptexplorer.training.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingChangeTest {
    @Test
    void itsTextIsUnderstoodAgain() {
        SettingChange change = new SettingChange(300, Settings.LEARNING_RATE, "0.0005");
        assertThat(change.text()).isEqualTo("300:learning-rate=0.0005");
        assertThat(SettingChange.parse(change.text())).isEqualTo(change);
        assertThat(change.words()).isEqualTo("learning rate 0.0005 from step 300 on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"300", "0:l1=0.1", "5:seed=2", "5:l1=2", "5:l1=many", "5:dropout=1", "5:nonsense=1", "x:l1=0"})
    void whatCannotChangeSoIsRefused(String text) {
        assertThatThrownBy(() -> SettingChange.parse(text)).isInstanceOf(ExplainedException.class);
    }

    @Test
    void aChangeWhilePausedHoldsFromTheNextStepOn() {
        TrainingPlan plan = Plans.plan(20, 1, 5);
        ScriptedAutoencoder network = new ScriptedAutoencoder(plan.initialWeights(), step -> Plans.HEALTHY);
        TrainingControl control = new TrainingControl();
        List<TrainingEvent> told = new ArrayList<>();
        TrainingListener listener = event -> {
            told.add(event);
            if (event instanceof TrainingEvent.Stepped stepped && stepped.step().step() == 2) {
                control.pause();
            } else if (event instanceof TrainingEvent.Paused) {
                control.change(Settings.L1, "0.5");
                control.change(Settings.L1, "0.25"); // thought better of it
                control.resume();
            }
        };
        TrainedRun run = new Trainer(plan, network, control, listener).train();
        assertThat(run.changes()).containsExactly(new SettingChange(3, Settings.L1, "0.25"));
        assertThat(network.pursued)
                .singleElement()
                .extracting(next -> next.l1())
                .isEqualTo(0.25);
        assertThat(run.settings()).isEqualTo(plan.settings());
        int changed = told.indexOf(new TrainingEvent.Changed(new SettingChange(3, Settings.L1, "0.25")));
        assertThat(told.get(changed - 1)).isInstanceOf(TrainingEvent.Changed.class);
    }

    @Test
    void aValueOutOfRangeIsRefusedWhereItIsAskedFor() {
        assertThatThrownBy(() -> new TrainingControl().change(Settings.DROPOUT, "1"))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("dropout");
    }
}
