package org.conceptexplorer.app.shell;

import org.conceptexplorer.figure.Style;

/** The window's two looks. */
public enum WindowTheme {
    /** Dark on light. */
    LIGHT("primer-light.bss"),
    /** Light on dark. */
    DARK("primer-dark.bss");

    private final String file;

    WindowTheme(String file) {
        this.file = file;
    }

    /** Where the style sheet is that all controls follow: AtlantaFX's, as the build makes it for the controls there are. */
    public String styleSheet() {
        return String.valueOf(WindowTheme.class.getResource(file));
    }

    /** How figures look in it. */
    public Style figureStyle() {
        return this == LIGHT ? Style.LIGHT : Style.DARK;
    }

    /** The other one. */
    public WindowTheme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
