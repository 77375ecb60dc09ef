package org.conceptexplorer.app.shell;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.conceptexplorer.app.fx.ChoiceMenu;
import org.jspecify.annotations.Nullable;

/** Makes shortcuts work in a scene, except where the focused control needs the key itself. */
public final class Keyboard {
    private static final Set<KeyCode> PRESSES = Set.of(KeyCode.SPACE, KeyCode.ENTER);
    private static final Set<KeyCode> MOVES = Set.of(KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT);

    private final Supplier<List<Shortcut>> shortcuts;

    /**
     * Knows shortcuts.
     *
     * @param shortcuts those that work where one is, asked at each key
     */
    public Keyboard(Supplier<List<Shortcut>> shortcuts) {
        this.shortcuts = shortcuts;
    }

    /** Listens to a scene's keys. */
    public void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> handle(event, scene.getFocusOwner()));
    }

    private void handle(KeyEvent event, @Nullable Node focused) {
        for (Shortcut shortcut : shortcuts.get()) {
            if (shortcut.matches(event)) {
                if (shortcut.whileTyping() || !needs(focused, event.getCode())) {
                    shortcut.action().accept(event.getCode());
                    event.consume();
                }
                return;
            }
        }
    }

    /** A text field keeps every plain key, a box its arrows, and a button that was reached by Tab its Space. */
    private static boolean needs(@Nullable Node focused, KeyCode key) {
        if (focused instanceof TextInputControl) {
            return key != KeyCode.ESCAPE && key != KeyCode.F1;
        }
        if (focused instanceof ChoiceMenu<?>) {
            return PRESSES.contains(key) || MOVES.contains(key);
        }
        return focused instanceof ButtonBase button && button.isFocusVisible() && PRESSES.contains(key);
    }
}
