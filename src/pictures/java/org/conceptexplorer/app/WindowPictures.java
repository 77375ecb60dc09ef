package org.conceptexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.prefs.Preferences;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.app.shell.WindowMemory;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.figure.image.ReconstructionFigure;
import org.conceptexplorer.figure.loss.LossFigure;
import org.conceptexplorer.model.factory.Autoencoders;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Takes the pictures of the real window that README shows, after real trainings on MNIST. */
public final class WindowPictures {
    private static final Path FOLDER = Path.of("assets");
    private static final double SCALE = 1.5;
    private static final int EPOCHS = 10;

    private final FxRobot robot = new FxRobot();
    private final Stage stage;

    private WindowPictures(Stage stage) {
        this.stage = stage;
        robot.interact(() -> stage.setRenderScaleX(SCALE));
    }

    /** Takes all of them, each of a window of its own. */
    public static void take() throws IOException, TimeoutException {
        take("window", "Dense", 1);
        take("window-convolutional", "Convolutional", 16);
    }

    private static void take(String name, String network, int places) throws IOException, TimeoutException {
        Preferences preferences = new MemoryPreferences();
        preferences.putBoolean("hint-seen", true);
        Stage stage = FxToolkit.registerPrimaryStage();
        ConceptExplorerApp app = (ConceptExplorerApp) FxToolkit.setupApplication(
                () -> new ConceptExplorerApp(Datasets.standard(), Autoencoders::create, new WindowMemory(preferences)));
        try {
            WindowPictures pictures = new WindowPictures(stage);
            pictures.train(network);
            pictures.check(places);
            pictures.write(name);
        } finally {
            FxToolkit.cleanupApplication(app);
            FxToolkit.cleanupStages();
        }
    }

    private void train(String network) throws TimeoutException {
        waitForText("status", "Ready");
        waitForText("images-name", "MNIST");
        robot.clickOn("#architecture").clickOn(network);
        robot.moveTo("#train"); // no menu and no tooltip stands over the figures
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitForText("status", "Epoch");
        waitForText("status", "Finished");
        for (String id : new String[] {"loss-chart", "digit-grid", "concept-bars"}) {
            waitUntilPainted(figure(id));
        }
    }

    /** The network whose figures are on view, not the one that was wished for: an ignored menu would be seen here. */
    private void check(int places) {
        assertThat(text("title")).contains("MNIST").contains(EPOCHS + " epochs").contains("error 0.");
        ReconstructionFigure grid =
                (ReconstructionFigure) figure("digit-grid").figureProperty().get();
        assertThat(grid.images()).isNotEmpty();
        for (EncodedImage image : grid.images()) {
            assertThat(image.result().orElseThrow().code().places()).isEqualTo(places);
        }
        LossFigure chart = (LossFigure) figure("loss-chart").figureProperty().get();
        assertThat(chart.runs().get(0).history()).hasSize(EPOCHS);
        assertThat(chart.meanImage()).isPresent();
    }

    private FigureView figure(String id) {
        return robot.lookup("#" + id).query();
    }

    private String text(String id) {
        return ((Labeled) robot.lookup("#" + id).query()).getText();
    }

    private void waitForText(String id, String start) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.MINUTES, () -> WaitForAsyncUtils.asyncFx(() -> text(id).startsWith(start))
                        .get());
    }

    private static void waitUntilPainted(FigureView figure) throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(1, TimeUnit.MINUTES, () -> WaitForAsyncUtils.asyncFx(figure::settled)
                .get());
    }

    private void write(String name) throws IOException {
        Node window = stage.getScene().getRoot();
        SnapshotParameters sharp = new SnapshotParameters();
        sharp.setTransform(new Scale(SCALE, SCALE));
        var picture = WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> SwingFXUtils.fromFXImage(window.snapshot(sharp, null), null));
        Files.createDirectories(FOLDER);
        ImageIO.write(picture, "png", FOLDER.resolve(name + ".png").toFile());
    }
}
