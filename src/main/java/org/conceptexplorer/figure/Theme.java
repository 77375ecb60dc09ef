package org.conceptexplorer.figure;

import java.util.Locale;

/** The three looks of a figure. */
public enum Theme {
    /** Dark ink on white. */
    LIGHT,
    /** Light ink on near black. */
    DARK,
    /** Shades of grey on white, for black-and-white print. */
    GREY;

    /** The name used in commands. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its colours. */
    public Palette palette() {
        return switch (this) {
            case LIGHT -> Palette.LIGHT;
            case DARK -> Palette.DARK;
            case GREY -> Palette.GREY;
        };
    }
}
