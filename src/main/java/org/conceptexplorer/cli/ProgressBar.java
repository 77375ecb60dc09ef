package org.conceptexplorer.cli;

import java.util.Locale;

/** A bar of plain characters, which every terminal can show. */
final class ProgressBar {
    private static final int WIDTH = 24;

    private ProgressBar() {}

    /** A bar and the percentage; {@code share} from 0 to 1. */
    static String of(double share) {
        double bounded = Math.min(1, Math.max(0, share));
        int full = (int) (bounded * WIDTH);
        return String.format(
                Locale.ROOT, "[%s%s] %3d %%", "#".repeat(full), "-".repeat(WIDTH - full), (int) (bounded * 100));
    }
}
