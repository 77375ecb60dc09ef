package org.conceptexplorer.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether JavaFX need look for a graphics processor. */
final class GraphicsDevice {
    /** JavaFX's property: the ways of drawing it may use, in the order in which it tries them. */
    private static final String ORDER = "prism.order";

    /** What Linux has in {@code /dev} with a graphics processor: most drivers', NVIDIA's, that of Windows below it, Arm's. */
    private static final List<String> FILES = List.of("dri", "nvidiactl", "dxg", "mali0", "kgsl-3d0");

    private GraphicsDevice() {}

    /**
     * Tells JavaFX to draw in software at once where there is no graphics processor, as on most virtual computers. It
     * would find out by itself, after it has loaded an OpenGL emulated in software and found it unfit, which takes a
     * fifteenth of the program's start. Leaves alone what was chosen when Java was started.
     */
    static void choose() {
        if (System.getProperty(ORDER) == null && !isThere(System.getProperty("os.name"), Path.of("/dev"))) {
            System.setProperty(ORDER, "sw");
        }
    }

    /**
     * Whether there may be a graphics processor.
     *
     * @param system name of the operating system
     * @param devices the folder that Linux keeps its devices in
     * @return true on other systems, which are not looked at
     */
    static boolean isThere(String system, Path devices) {
        return !system.equals("Linux") || FILES.stream().anyMatch(file -> Files.exists(devices.resolve(file)));
    }
}
