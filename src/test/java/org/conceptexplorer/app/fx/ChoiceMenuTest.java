package org.conceptexplorer.app.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class ChoiceMenuTest extends FxRobot {
    private final Stage stage = FxToolkit.registerPrimaryStage();
    private final ObservableList<String> entries = FXCollections.observableArrayList("adam", "sgd", "rmsprop");
    private final ObjectProperty<@Nullable String> model = new SimpleObjectProperty<>("adam");
    private final ChoiceMenu<String> menu =
            new ChoiceMenu<>("optimizer", entries, entry -> entry.toUpperCase(Locale.ROOT), "Custom");

    ChoiceMenuTest() throws TimeoutException {
        // The toolkit has to run before there can be a menu.
    }

    @BeforeEach
    void show() {
        interact(() -> {
            menu.join(model, model::set);
            stage.setScene(new Scene(new StackPane(menu), 300, 200));
            stage.show();
            menu.requestFocus();
        });
    }

    @AfterEach
    void hide() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void itSaysWhatTheModelHasChosen() {
        assertThat(menu.getText()).isEqualTo("ADAM");
        interact(() -> model.set("sgd"));
        assertThat(menu.getText()).isEqualTo("SGD");
        interact(() -> model.set(null));
        assertThat(menu.getText()).isEqualTo("Custom");
    }

    @Test
    void anEntryOfTheMenuIsChosen() {
        clickOn(menu).clickOn("RMSPROP");
        assertThat(model.get()).isEqualTo("rmsprop");
    }

    @Test
    void theMenuHasTheEntriesOfTheMomentAndMarksTheChosenOne() {
        interact(() -> {
            entries.add("adadelta");
            model.set("adadelta");
        });
        clickOn(menu);
        assertThat(menu.getItems())
                .extracting(item -> item.getText())
                .containsExactly("ADAM", "SGD", "RMSPROP", "ADADELTA");
        assertThat(menu.getItems())
                .filteredOn(item -> ((RadioMenuItem) item).isSelected())
                .extracting(item -> item.getText())
                .containsExactly("ADADELTA");
    }

    @Test
    void arrowKeysGoThroughTheEntriesAsFarAsThereAreAny() {
        press(KeyCode.DOWN).release(KeyCode.DOWN);
        assertThat(model.get()).isEqualTo("sgd");
        assertThat(menu.isShowing()).isFalse();
        press(KeyCode.UP).release(KeyCode.UP).press(KeyCode.UP).release(KeyCode.UP);
        assertThat(model.get()).isEqualTo("adam");
    }

    @Test
    void spaceOpensTheMenuAndArrowsAndEnterChooseInIt() {
        press(KeyCode.SPACE).release(KeyCode.SPACE);
        assertThat(menu.isShowing()).isTrue();
        press(KeyCode.DOWN).release(KeyCode.DOWN).press(KeyCode.DOWN).release(KeyCode.DOWN);
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(menu.isShowing()).isFalse();
        assertThat(model.get()).isNotEqualTo("adam");
    }

    @Test
    void inTheOpenMenuTheArrowsStartAtTheChosenEntry() {
        for (int from = 0; from < entries.size(); from++) {
            String chosen = entries.get(from);
            interact(() -> model.set(chosen));
            press(KeyCode.SPACE).release(KeyCode.SPACE);
            press(KeyCode.ENTER).release(KeyCode.ENTER);
            assertThat(model.get()).isEqualTo(chosen);
        }
        interact(() -> model.set("sgd"));
        clickOn(menu).press(KeyCode.DOWN).release(KeyCode.DOWN);
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(model.get()).isEqualTo("rmsprop");
        interact(() -> model.set("sgd"));
        clickOn(menu).press(KeyCode.UP).release(KeyCode.UP);
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(model.get()).isEqualTo("adam");
    }
}
