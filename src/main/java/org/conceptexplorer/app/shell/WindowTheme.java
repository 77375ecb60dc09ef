package org.conceptexplorer.app.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import org.conceptexplorer.figure.Style;

/** The window's two looks. */
public enum WindowTheme {
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK;

    /** The style sheet all controls follow. */
    public String styleSheet() {
        return this == LIGHT ? new PrimerLight().getUserAgentStylesheet() : new PrimerDark().getUserAgentStylesheet();
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
