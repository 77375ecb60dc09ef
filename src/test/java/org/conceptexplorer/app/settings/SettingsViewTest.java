package org.conceptexplorer.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.stage.Stage;
import org.conceptexplorer.app.fx.ChoiceMenu;
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

    SettingsViewTest() throws TimeoutException {
        // The toolkit has to run before there can be a view.
    }

    @BeforeEach
    void show() {
        interact(() -> {
            stage.setScene(new Scene(
                    new SettingsView(model, new Label("images"), new SimpleBooleanProperty(false)), 320, 780));
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
