package org.conceptexplorer.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.stage.Stage;
import org.conceptexplorer.app.fx.ChoiceMenu;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.setting.Setting;
import org.conceptexplorer.training.setting.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class SettingsViewTest extends FxRobot {
    private final Stage stage = FxToolkit.registerPrimaryStage();
    private final SettingsModel model = new SettingsModel();
    private final List<String> changed = new ArrayList<>();
    private final LiveSettings live =
            new LiveSettings(model, (setting, value) -> changed.add(setting.id() + "=" + value));
    private final SimpleBooleanProperty locked = new SimpleBooleanProperty(false);

    SettingsViewTest() throws TimeoutException {
        // The toolkit has to run before there can be a view.
    }

    @BeforeEach
    void show() {
        interact(() -> {
            stage.setScene(new Scene(new SettingsView(model, new Label("images"), live, locked), 320, 780));
            stage.show();
            ((TitledPane) node("more")).setExpanded(true);
        });
    }

    @AfterEach
    void hide() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    private Node node(String id) {
        return lookup("#" + id).query();
    }

    private void train() {
        TrainingSettings settings = model.settingsProperty().get().orElseThrow();
        live.take(List.of(new TrainingEvent.Started(settings, 100, 10)));
        locked.set(true);
    }

    @Test
    void whileItTrainsOnlyWhatMayChangeCanBeChanged() {
        interact(this::train);
        for (Setting<?> setting : Settings.all()) {
            boolean open = setting.live()
                    && setting.fits(model.settingsProperty().get().orElseThrow().values());
            assertThat(node(setting.id()).isDisabled()).as(setting.id()).isEqualTo(!open);
        }
    }

    @Test
    void aTypedValueIsAppliedByItsButton() {
        interact(this::train);
        assertThat(node("apply-live").isVisible()).isFalse();
        interact(() -> {
            ((TextField) node("learning-rate")).setText("0.00050");
            ((TextField) node("l1")).setText("0.25");
        });
        assertThat(changed).isEmpty();
        interact(() -> ((Button) node("apply-live")).fire());
        assertThat(changed).containsExactly("learning-rate=0.0005", "l1=0.25");
        assertThat(node("apply-live").isVisible()).isFalse();
    }

    @Test
    void whatIsWrongCannotBeApplied() {
        interact(this::train);
        interact(() -> ((TextField) node("l1")).setText("much"));
        assertThat(node("apply-live").isVisible()).isFalse();
        interact(() -> ((TextField) node("l1")).setText("0.5"));
        interact(() -> ((TextField) node("l1")).fireEvent(new ActionEvent()));
        assertThat(changed).containsExactly("l1=0.5");
    }

    @Test
    void afterTheTrainingThereIsNothingToApply() {
        interact(this::train);
        interact(() -> {
            locked.set(false);
            ((TextField) node("l1")).setText("0.5");
        });
        assertThat(node("apply-live").isVisible()).isFalse();
    }

    private static Class<? extends Node> control(Setting<?> setting) {
        return switch (setting.values().editor()) {
            case FIELD -> TextField.class;
            case MENU -> ChoiceMenu.class;
            case CHECK_BOX -> CheckBox.class;
        };
    }

    @Test
    void everySettingHasAControlThatExplainsItself() {
        for (Setting<?> setting : Settings.all()) {
            assertThat(lookup("#" + setting.id()).queryAll()).as(setting.id()).hasSize(1);
            assertThat(node(setting.id())).isInstanceOf(control(setting));
            assertThat(node(setting.id()).getAccessibleHelp()).contains(setting.explanation());
        }
    }

    @Test
    void whatPeopleDoReachesTheSettings() {
        interact(() -> ((TextField) node("l1-warmup")).setText("4"));
        interact(() -> ((CheckBox) node("shuffle")).setSelected(false));
        clickOn("#architecture").clickOn("Convolutional");
        clickOn("#optimizer").clickOn("Nesterov momentum");
        interact(() -> ((TextField) node("momentum")).setText("0.5"));
        var settings = model.settingsProperty().get().orElseThrow();
        assertThat(settings.get(Settings.L1_WARMUP)).isEqualTo(4);
        assertThat(settings.shuffle()).isFalse();
        assertThat(settings.architecture().id()).isEqualTo("conv");
        assertThat(settings.optimizer()).hasToString("Nesterov[learningRate=0.01, momentum=0.5]");
    }

    @Test
    void whatHasNoEffectIsNotOffered() {
        assertThat(node("dropout").isDisabled()).isFalse();
        assertThat(lookup("#momentum").query().getParent().getParent().isVisible())
                .isFalse();
        interact(() -> model.field(Settings.ARCHITECTURE).textProperty().set("conv"));
        interact(() -> model.field(Settings.OPTIMIZER).textProperty().set("nesterov"));
        assertThat(node("dropout").isDisabled()).isTrue();
        assertThat(lookup("#momentum").query().getParent().getParent().isVisible())
                .isTrue();
    }
}
