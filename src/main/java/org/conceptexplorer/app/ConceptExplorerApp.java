package org.conceptexplorer.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.prefs.Preferences;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.fx.Painter;
import org.conceptexplorer.app.saving.ClosingQuestion;
import org.conceptexplorer.app.shell.TextSize;
import org.conceptexplorer.app.shell.ThemeModel;
import org.conceptexplorer.app.shell.WindowIcon;
import org.conceptexplorer.app.shell.WindowMemory;
import org.conceptexplorer.base.CacheFolder;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.figure.Typeface;
import org.conceptexplorer.model.factory.Autoencoders;
import org.conceptexplorer.training.AutoencoderFactory;
import org.jspecify.annotations.Nullable;

/** The window, from its opening to its closing. */
public final class ConceptExplorerApp extends Application {
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 560;

    /** About how long the first frame is painted, once its parts are laid out. */
    private static final long FIRST_FRAME_MILLISECONDS = 150;

    private final Datasets datasets;
    private final AutoencoderFactory factory;
    private final WindowMemory memory;
    private @Nullable Workbench bench;

    /** The window on this person's images and memory. */
    public ConceptExplorerApp() {
        this(
                Datasets.standard(),
                Autoencoders::create,
                new WindowMemory(
                        Preferences.userRoot().node("org/conceptexplorer"),
                        Optional.of(CacheFolder.ofThisUser().resolve("trainings"))));
    }

    /**
     * The window on given images and with a given memory.
     *
     * @param datasets where images come from
     * @param factory makes the networks
     * @param memory what it remembers
     */
    public ConceptExplorerApp(Datasets datasets, AutoencoderFactory factory, WindowMemory memory) {
        this.datasets = datasets;
        this.factory = factory;
        this.memory = memory;
    }

    @Override
    public void start(Stage stage) {
        Font.loadFont(Typeface.file(false), 0);
        Font.loadFont(Typeface.file(true), 0);
        FxDelivery delivery = FxDelivery.toFxThread();
        Workbench opened = new Workbench(datasets, factory, memory, delivery, Background.threads(delivery));
        bench = opened;
        ThemeModel theme = new ThemeModel(memory, Application::setUserAgentStylesheet);
        stage.setTitle("Concept Explorer");
        stage.getIcons().setAll(WindowIcon.images());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(new ExplorerWindow(opened, theme, new TextSize(memory), Painter.thread(delivery)).scene());
        new ClosingQuestion(
                stage,
                opened.training(),
                opened.session().keeper(),
                opened.session().kept(),
                opened.saving(),
                opened.runs().sweep()::warning);
        memory.restore(stage);
        stage.setOnHiding(event -> memory.remember(stage));
        stage.show();
        stage.getScene().getRoot().requestFocus();
        afterFirstLayout(stage.getScene(), () -> delivery.run(() -> begin(opened), FIRST_FRAME_MILLISECONDS));
    }

    /** Opens what was named when the program was started, above the images that are found without a name. */
    private void begin(Workbench opened) {
        Optional<Path> named = Optional.ofNullable(getParameters())
                .flatMap(given -> given.getRaw().stream().findFirst())
                .map(Path::of);
        opened.begin(named.isPresent());
        named.ifPresent(opened.opening()::open);
    }

    /** Reading images and making a network beside all that a window needs first would keep it from appearing. */
    private static void afterFirstLayout(Scene scene, Runnable task) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                task.run();
            }
        });
    }

    /** Stops a training that is under way, and waits until the worker has ended. */
    @Override
    public void stop() {
        if (bench != null) {
            bench.close();
        }
    }
}
