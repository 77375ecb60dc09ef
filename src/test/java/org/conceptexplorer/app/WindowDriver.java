package org.conceptexplorer.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.app.shell.WindowMemory;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.figure.image.ReconstructionFigure;
import org.conceptexplorer.figure.loss.LossFigure;
import org.conceptexplorer.training.AutoencoderFactory;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Opens the real window on sample digits and a scripted network, and does what a person does. */
final class WindowDriver extends FxRobot implements AutoCloseable {
    /** Slow enough to be paused, quick enough to wait for. */
    static final AutoencoderFactory SCRIPTED = ScriptedNetworks.losing(1_500_000, step -> 0.1 + 0.5 / step);

    final MemoryPreferences preferences;
    final Stage stage;
    private final ConceptExplorerApp app;

    WindowDriver(Path cache, AutoencoderFactory factory) throws TimeoutException {
        this(cache, factory, Optional.empty(), new MemoryPreferences());
    }

    /** A window that keeps its trainings in a folder. */
    WindowDriver(Path cache, AutoencoderFactory factory, Path trainings) throws TimeoutException {
        this(cache, factory, trainings, new MemoryPreferences());
    }

    /** The same, with a memory of windows before it. */
    WindowDriver(Path cache, AutoencoderFactory factory, Path trainings, MemoryPreferences preferences)
            throws TimeoutException {
        this(cache, factory, Optional.of(trainings), preferences);
    }

    private WindowDriver(
            Path cache, AutoencoderFactory factory, Optional<Path> trainings, MemoryPreferences preferences)
            throws TimeoutException {
        this.preferences = preferences;
        stage = FxToolkit.registerPrimaryStage();
        app = (ConceptExplorerApp) FxToolkit.setupApplication(
                () -> new ConceptExplorerApp(new Datasets(cache), factory, new WindowMemory(preferences, trainings)));
        waitFor(() -> !page().isEmpty() && page().get(0).result().isPresent());
    }

    Node node(String id) {
        return lookup("#" + id).query();
    }

    String text(String id) {
        return ((Labeled) node(id)).getText();
    }

    boolean selected(String id) {
        return ((ToggleButton) node(id)).isSelected();
    }

    FigureView figure(String id) {
        return (FigureView) node(id);
    }

    /** The digits that the grid shows. */
    List<EncodedImage> page() {
        return figure("digit-grid").figureProperty().get() instanceof ReconstructionFigure grid
                ? grid.images()
                : List.of();
    }

    LossFigure losses() {
        return (LossFigure)
                Objects.requireNonNull(figure("loss-chart").figureProperty().get());
    }

    /** The words beside the pointer; empty while there are none. */
    String readout() {
        return lookup(".readout").queryAllAs(Label.class).stream()
                .filter(Label::isVisible)
                .map(Label::getText)
                .findFirst()
                .orElse("");
    }

    void waitForStatus(String start) {
        waitFor(() -> text("status").startsWith(start));
    }

    void waitFor(Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(
                    20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(holds).get());
        } catch (TimeoutException e) {
            throw new AssertionError("it has not come within 20 seconds; the status is " + text("status"), e);
        }
    }

    @Override
    public void close() throws TimeoutException {
        FxToolkit.cleanupApplication(app);
        FxToolkit.cleanupStages();
    }
}
