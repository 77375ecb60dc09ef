package org.conceptexplorer.figure;

import java.util.Locale;

/** Where the legend of a chart stands; never over its curves. */
public enum LegendPlace {
    /** Above the chart. */
    TOP,
    /** Below the chart. */
    BOTTOM,
    /** Nowhere. */
    NONE;

    /** The name used in commands. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
