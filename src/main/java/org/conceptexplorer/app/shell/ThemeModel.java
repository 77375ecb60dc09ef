package org.conceptexplorer.app.shell;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.conceptexplorer.figure.Style;

/** The window's theme, remembered. */
public final class ThemeModel {
    private final WindowMemory memory;
    private final Consumer<String> styleSheet;
    private final ReadOnlyObjectWrapper<WindowTheme> theme;

    /**
     * The theme that was chosen last.
     *
     * @param memory remembers it
     * @param styleSheet takes the style sheet that all controls follow
     */
    public ThemeModel(WindowMemory memory, Consumer<String> styleSheet) {
        this.memory = memory;
        this.styleSheet = styleSheet;
        theme = new ReadOnlyObjectWrapper<>(memory.theme());
        styleSheet.accept(theme.get().styleSheet());
    }

    /** The theme in force. */
    public ReadOnlyObjectProperty<WindowTheme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    /** How figures look in it. */
    public ObservableValue<Style> figureStyle() {
        return theme.map(WindowTheme::figureStyle);
    }

    /** Changes to the other theme. */
    public void change() {
        theme.set(theme.get().other());
        styleSheet.accept(theme.get().styleSheet());
        memory.theme(theme.get());
    }
}
