package org.conceptexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.conceptexplorer.app.fx.ChoiceMenu;
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
        ChoiceMenu<Figure> figures = window.lookup("#export-figure").query();
        assertThat(figures.entries())
                .extracting(Figure::name)
                .containsExactly("loss", "reconstructions", "bars", "concepts");
        Figure before = window.figure("export-preview").figureProperty().get();
        window.interact(() -> figures.valueProperty().set(figures.entries().get(3)));
        window.waitFor(() -> window.figure("export-preview").figureProperty().get() != before);
    }

    @Test
    void anImpossibleSizeIsExplainedAndKeepsExportFromBeingPressed() {
        TextField width = (TextField) window.node("export-width");
        window.interact(() -> width.setText("1"));
        window.waitFor(() -> window.node("export-one").isDisabled());
        assertThat(window.text("export-problem")).contains("between 20 mm and 1000 mm");
        window.interact(() -> width.setText("9"));
        window.waitFor(() -> !window.node("export-one").isDisabled());
    }

    @Test
    void escapeClosesIt() {
        Window dialog = window.node("export-close").getScene().getWindow();
        window.interact(() -> window.node("export-width").requestFocus());
        window.push(KeyCode.ESCAPE);
        window.waitFor(() -> !dialog.isShowing());
    }
}
