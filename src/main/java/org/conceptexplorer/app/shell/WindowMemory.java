package org.conceptexplorer.app.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.prefs.Preferences;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** What the window remembers from one start to the next. */
public final class WindowMemory {
    private static final String THEME = "theme";
    private static final String HINT_SEEN = "hint-seen";
    private static final String TEXT_SCALE = "text-scale";
    private static final String WIDTH = "width";
    private static final String HEIGHT = "height";
    private static final String MAXIMIZED = "maximized";
    private static final double DEFAULT_WIDTH = 1280;
    private static final double DEFAULT_HEIGHT = 800;

    private final Preferences node;
    private final Optional<Path> trainings;

    /**
     * A memory of everything but trainings.
     *
     * @param node where it is kept
     */
    public WindowMemory(Preferences node) {
        this(node, Optional.empty());
    }

    /**
     * A memory.
     *
     * @param node where it is kept
     * @param trainings the folder in which trainings are kept by themselves, if they are
     */
    public WindowMemory(Preferences node, Optional<Path> trainings) {
        this.node = node;
        this.trainings = trainings;
    }

    /** The folder in which trainings are kept by themselves, if they are. */
    public Optional<Path> trainings() {
        return trainings;
    }

    /** How the window was left. */
    public Preferences session() {
        return node.node("session");
    }

    /** The theme last chosen. */
    public WindowTheme theme() {
        return node.get(THEME, "").equals(WindowTheme.DARK.name()) ? WindowTheme.DARK : WindowTheme.LIGHT;
    }

    /** Remembers a theme. */
    public void theme(WindowTheme theme) {
        node.put(THEME, theme.name());
    }

    /** Whether the first hint was read and put away. */
    public boolean hintSeen() {
        return node.getBoolean(HINT_SEEN, false);
    }

    /** Remembers that the first hint was put away. */
    public void hintWasSeen() {
        node.putBoolean(HINT_SEEN, true);
    }

    /** How much larger than usual text was last. */
    double textScale() {
        return node.getDouble(TEXT_SCALE, 1);
    }

    void textScale(double scale) {
        node.putDouble(TEXT_SCALE, scale);
    }

    /** What was opened last. */
    public Preferences recents() {
        return node.node("recent");
    }

    /** Which folders files were last opened from and written to. */
    public Preferences folders() {
        return node.node("folders");
    }

    /** Which folders' runs are listed. */
    public Preferences runFolders() {
        return node.node("runs");
    }

    /** What the export dialog remembers. */
    public Preferences exports() {
        return node.node("export");
    }

    /** Gives a window the size it had, as far as the screen has room for it. */
    public void restore(Stage stage) {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(node.getDouble(WIDTH, DEFAULT_WIDTH), room.getWidth()));
        stage.setHeight(Math.min(node.getDouble(HEIGHT, DEFAULT_HEIGHT), room.getHeight()));
        stage.setMaximized(node.getBoolean(MAXIMIZED, false));
    }

    /** Remembers a window's size. */
    public void remember(Stage stage) {
        node.putBoolean(MAXIMIZED, stage.isMaximized());
        if (!stage.isMaximized()) {
            node.putDouble(WIDTH, stage.getWidth());
            node.putDouble(HEIGHT, stage.getHeight());
        }
    }
}
