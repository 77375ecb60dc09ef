package org.conceptexplorer.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Whether there is anything to open a window on, found out without starting a toolkit. */
public final class Display {
    /** What is said where there is nothing. */
    public static final String MISSING = "The window needs a display, but there is none (on Linux, DISPLAY has to be"
            + " set); \"concept-explorer train\" does the same without one, see concept-explorer --help.";

    private Display() {}

    /**
     * Whether a window may open. On Linux, JavaFX draws through X11, or through Monocle, which needs no display.
     *
     * @param environment the environment variables
     * @param properties the virtual machine's properties
     */
    public static boolean isThere(Map<String, String> environment, Properties properties) {
        boolean linux =
                properties.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        return !linux
                || properties.containsKey("glass.platform")
                || !environment.getOrDefault("DISPLAY", "").isBlank();
    }
}
