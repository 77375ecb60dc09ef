package org.conceptexplorer.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** What a window needs to open on, and what is said where that is missing. Found out without starting a toolkit. */
public final class Display {
    private static final String INSTEAD =
            " \"concept-explorer train\" does the same without a display, see concept-explorer --help.";

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
        return !linux || properties.containsKey("glass.platform") || isSet(environment, "DISPLAY");
    }

    private static boolean isSet(Map<String, String> environment, String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }

    /** What is said where there is none. */
    public static String missing(Map<String, String> environment) {
        String why = isSet(environment, "WAYLAND_DISPLAY")
                ? "Wayland's own is not enough, DISPLAY has to name one of X11; the package xwayland brings it."
                : "the environment variable DISPLAY, which names it on Linux, is not set.";
        return "The window needs a display, but there is none: " + why + INSTEAD;
    }

    /** What is said where there should be one and none answers. */
    public static String unreachable(Map<String, String> environment) {
        String display = environment.getOrDefault("DISPLAY", "");
        return "The window cannot open on the display " + (display.isBlank() ? "of this computer" : display)
                + ": no X server answers there, or it does not let this user in. Set DISPLAY to one that does, or log in"
                + " with ssh -X." + INSTEAD;
    }

    /**
     * What is said where a library of the desktop is missing.
     *
     * @param library its file's name
     */
    public static String withoutLibrary(String library) {
        return "The window needs the library " + library
                + ", which is missing or cannot be loaded; install GTK 3 (Debian"
                + " and Ubuntu: the packages libgtk-3-0 and libxtst6, Fedora: gtk3 and libXtst)." + INSTEAD;
    }
}
