package org.conceptexplorer.export;

import java.util.Locale;

/** What letters are in an SVG file. */
public enum SvgText {
    /** Text, which can be searched, read aloud and edited; the file brings the letters of the bundled font with it. */
    TEXT,
    /** Outlines, which look the same in every program, whatever fonts it has. */
    PATHS;

    /** The name used in commands. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
