package org.conceptexplorer.app.digits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.conceptexplorer.app.ScriptedRespondent;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.selection.SelectionModel;
import org.conceptexplorer.data.ClassNames;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class ClassFilterTest extends FxRobot {
    private final Stage stage = FxToolkit.registerPrimaryStage();
    private final DigitsModel model =
            new DigitsModel(ScriptedRespondent.answeringAtOnce(), FxDelivery.inPlace(), new SelectionModel());
    private final ClassFilter filter = new ClassFilter(model);

    ClassFilterTest() throws TimeoutException {
        // The toolkit has to run before there can be buttons.
    }

    @BeforeEach
    void show() {
        interact(() -> {
            stage.setScene(new Scene(new HBox(filter), 900, 100));
            stage.show();
        });
    }

    @AfterEach
    void hide() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    private void open(int classes, ClassNames names) {
        byte[] labels = new byte[classes];
        IntStream.range(0, classes).forEach(label -> labels[label] = (byte) label);
        open(ImageSet.wrap(new byte[classes * ImageSet.PIXELS], labels, names));
    }

    private void open(ImageSet images) {
        interact(() -> model.show(new Dataset("x", Dataset.Kind.OTHER, "x", images, images, Map.of())));
    }

    private Node only() {
        assertThat(filter.getChildren()).hasSize(1);
        return filter.getChildren().get(0);
    }

    @Test
    void aFewClassesHaveAButtonEachCalledByTheirNames() {
        open(4, ClassNames.characters("KLMN", 0));
        assertThat(lookup(".toggle-button").queryAllAs(ToggleButton.class))
                .extracting(Labeled::getText)
                .containsExactly("all", "K", "L", "M", "N");
        interact(() -> lookup("#class-M").queryAs(ToggleButton.class).fire());
        assertThat(model.digitProperty().get()).hasValue(2);
        interact(() -> model.chooseByKey(1));
        assertThat(lookup("#class-L").queryAs(ToggleButton.class).isSelected()).isTrue();
    }

    @Test
    void manyClassesHaveAMenuNoWiderThanTheButtonsOfTen() {
        open(10, ClassNames.NUMBERS);
        double widest = filter.prefWidth(-1);
        open(62, ClassNames.characters("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", 0));
        assertThat(only()).isInstanceOfSatisfying(MenuButton.class, menu -> {
            assertThat(menu.getText()).isEqualTo("All classes");
            assertThat(menu.prefWidth(-1)).isLessThan(widest);
        });
        interact(() -> model.chooseDigit(OptionalInt.of(61)));
        assertThat(((MenuButton) only()).getText()).isEqualTo("z");
        interact(() -> model.chooseByKey(7));
        assertThat(((MenuButton) only()).getText()).isEqualTo("7");
    }

    @Test
    void manyClassesStandInATableThatFitsBesideTheImages() {
        open(62, ClassNames.characters("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", 0));
        interact(() -> ((MenuButton) only()).show());
        Region table = lookup("#class-grid").query();
        assertThat(table.getHeight()).isBetween(100.0, 350.0);
        assertThat(table.getWidth()).isLessThan(500);
        interact(() -> lookup("#class-36").queryButton().fire());
        assertThat(model.digitProperty().get()).hasValue(36);
        assertThat(((MenuButton) only()).getText()).isEqualTo("a");
        assertThat(((MenuButton) only()).isShowing()).isFalse();
    }

    @Test
    void imagesWithoutLabelsHaveNoFilter() {
        open(ImageSet.unlabelled(new byte[3 * ImageSet.PIXELS]));
        assertThat(filter.isManaged()).isFalse();
        open(10, ClassNames.NUMBERS);
        assertThat(filter.isManaged()).isTrue();
    }

    @Test
    void aClassThatOtherImagesDoNotHaveIsNotChosenAnyMore() {
        open(10, ClassNames.NUMBERS);
        interact(() -> model.chooseDigit(OptionalInt.of(9)));
        open(4, ClassNames.NUMBERS);
        assertThat(model.digitProperty().get()).isEmpty();
        assertThat(model.pageProperty().get()).hasSize(4);
    }
}
