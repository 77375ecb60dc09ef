package org.conceptexplorer.app;

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
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.app.shell.WindowMemory;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.model.factory.Autoencoders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Takes the pictures of the real window that README shows, after real trainings on the images this computer has. Not
 * part of the tests; run by {@code ./mvnw test -Dtest=WindowPictures}.
 */
class WindowPictures {
    private static final Path FOLDER = Path.of("assets");
    private static final double SCALE = 1.5;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private ConceptExplorerApp app;

    @BeforeEach
    void open() throws TimeoutException, IOException {
        Files.createDirectories(FOLDER);
        Preferences preferences = new MemoryPreferences();
        preferences.putBoolean("hint-seen", true);
        stage = FxToolkit.registerPrimaryStage();
        app = (ConceptExplorerApp) FxToolkit.setupApplication(
                () -> new ConceptExplorerApp(Datasets.standard(), Autoencoders::create, new WindowMemory(preferences)));
        robot.interact(() -> stage.setRenderScaleX(SCALE));
        waitForStatus("Ready");
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupApplication(app);
        FxToolkit.cleanupStages();
    }

    @Test
    void denseNetwork() throws IOException, TimeoutException {
        train();
        take("window");
    }

    @Test
    void convolutionalNetwork() throws IOException, TimeoutException {
        robot.clickOn("#architecture").type(KeyCode.DOWN, KeyCode.ENTER);
        train();
        take("window-convolutional");
    }

    private void train() throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitForStatus("Epoch");
        waitForStatus("Finished");
    }

    private void waitForStatus(String start) throws TimeoutException {
        Labeled status = robot.lookup("#status").query();
        WaitForAsyncUtils.waitFor(30, TimeUnit.MINUTES, () -> WaitForAsyncUtils.asyncFx(
                        () -> status.getText().startsWith(start))
                .get());
    }

    private void take(String name) throws IOException, TimeoutException {
        for (String id : new String[] {"loss-chart", "digit-grid", "concept-bars"}) {
            waitUntilPainted(robot.lookup("#" + id).query());
        }
        write(stage.getScene().getRoot(), name);
    }

    private static void waitUntilPainted(FigureView figure) throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(1, TimeUnit.MINUTES, () -> WaitForAsyncUtils.asyncFx(figure::settled)
                .get());
    }

    private void write(Node node, String name) throws IOException {
        SnapshotParameters sharp = new SnapshotParameters();
        sharp.setTransform(new Scale(SCALE, SCALE));
        var picture = WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> SwingFXUtils.fromFXImage(node.snapshot(sharp, null), null));
        ImageIO.write(picture, "png", FOLDER.resolve(name + ".png").toFile());
    }
}
