package org.conceptexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.conceptexplorer.app.export.FigureChoice;
import org.conceptexplorer.app.fx.ChoiceMenu;
import org.conceptexplorer.export.Format;
import org.conceptexplorer.figure.Figure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportDialogTest {
    private WindowDriver window;

    @BeforeEach
    void open(@TempDir Path cache) throws TimeoutException {
        window = new WindowDriver(cache, WindowDriver.SCRIPTED);
        window.push(KeyCode.CONTROL, KeyCode.E);
        window.waitFor(() -> !window.lookup("#export-preview").queryAll().isEmpty());
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void showsEveryFigureOfTheWindowAsItWillBeInTheFile() {
        window.waitFor(() -> window.figure("export-preview").settled());
        ChoiceMenu<FigureChoice> figures = window.lookup("#export-figure").query();
        assertThat(figures.entries())
                .extracting(FigureChoice::name)
                .startsWith("loss", "reconstructions", "bars", "concepts")
                .contains("mean-activation", "comparison", "detail");
        assertThat(((Labeled) window.node("export-all")).getText()).matches("Export all \\(\\d+ files\\)…");
        Figure before = window.figure("export-preview").figureProperty().get();
        window.interact(() -> figures.valueProperty().set(figures.entries().get(3)));
        window.waitFor(() -> window.figure("export-preview").figureProperty().get() != before);
    }

    @Test
    void noFieldIsCut() {
        Node fields = window.lookup(".export-fields").query();
        double right = fields.localToScene(fields.getLayoutBounds()).getMaxX();
        for (Format format : Format.values()) {
            Node box = window.node("export-format-" + format.id());
            assertThat(box.localToScene(box.getLayoutBounds()).getMaxX())
                    .as(format.name())
                    .isLessThanOrEqualTo(right);
        }
        Node presets = window.node("export-preset");
        assertThat(presets.localToScene(presets.getLayoutBounds()).getMaxX()).isLessThanOrEqualTo(right);
    }

    @Test
    void anImpossibleSizeIsExplainedAndKeepsExportFromBeingPressed() {
        TextField width = (TextField) window.node("export-width");
        window.interact(() -> width.setText("1"));
        window.waitFor(() -> window.node("export-one").isDisabled());
        assertThat(window.text("export-problem"))
                .contains("The figure's width is 1 cm, but has to lie between 2 and 100 cm");
        window.interact(() -> width.setText("9"));
        window.waitFor(() -> !window.node("export-one").isDisabled());
    }

    @Test
    void aFigureThatTheWindowDoesNotShowIsDrawnWhenItIsChosen() {
        ChoiceMenu<FigureChoice> figures = window.lookup("#export-figure").query();
        FigureChoice means = figures.entries().stream()
                .filter(choice -> choice.name().equals("mean-activation"))
                .findFirst()
                .orElseThrow();
        window.interact(() -> figures.valueProperty().set(means));
        window.waitFor(() -> {
            Figure shown = window.figure("export-preview").figureProperty().get();
            return shown != null && shown.name().equals("mean-activation");
        });
    }

    @Test
    void theWrongFieldIsMarked() {
        TextField dpi = (TextField) window.node("export-dpi");
        window.interact(() -> dpi.setText("40"));
        window.waitFor(() -> dpi.getPseudoClassStates().contains(Styles.STATE_DANGER));
        window.interact(() -> dpi.setText("300"));
        window.waitFor(() -> !dpi.getPseudoClassStates().contains(Styles.STATE_DANGER));
    }

    @Test
    void escapeClosesItFromTheStart() {
        Window dialog = window.node("export-close").getScene().getWindow();
        window.interact(() -> window.node("export-figure").requestFocus());
        window.push(KeyCode.ESCAPE);
        window.waitFor(() -> !dialog.isShowing());
    }

    @Test
    void escapeClosesIt() {
        Window dialog = window.node("export-close").getScene().getWindow();
        window.interact(() -> window.node("export-width").requestFocus());
        window.push(KeyCode.ESCAPE);
        window.waitFor(() -> !dialog.isShowing());
    }
}
