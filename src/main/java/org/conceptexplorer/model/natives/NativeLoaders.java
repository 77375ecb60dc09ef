package org.conceptexplorer.model.natives;

import java.nio.file.Path;
import org.conceptexplorer.base.ExplainedException;

/** Tells the loaders of ND4J's libraries and of JNA where to keep them. */
public final class NativeLoaders {
    private static final String JAVACPP_FOLDER = "org.bytedeco.javacpp.cachedir";
    private static final String JAVACPP_LIBRARIES = "org.bytedeco.javacpp.platform.preloadpath";
    private static final String JNA_FOLDER = "jna.tmpdir";
    private static final String JNA_LIBRARY = "jna.boot.library.path";
    private static final long BYTES = 600L << 20;

    private static boolean ready;

    private NativeLoaders() {}

    /**
     * Finds a folder and tells them, once. A folder that was chosen for JavaCPP when Java was started stays.
     *
     * @throws ExplainedException if there is no folder for them
     */
    public static synchronized void prepare() {
        if (ready) {
            return;
        }
        if (System.getProperty(JAVACPP_FOLDER) == null) {
            Path folder = NativeFolder.of(
                            "The dense network's libraries (the convolutional one has none)",
                            ".javacpp/cache",
                            "javacpp",
                            BYTES)
                    .find();
            System.setProperty(JAVACPP_FOLDER, folder.toString());
            if (System.getProperty(JNA_FOLDER) == null) {
                System.setProperty(JNA_FOLDER, folder.toString());
            }
            PackedNatives.ofThisProgram().ifPresent(packed -> use(packed.unpack(folder)));
        }
        ready = true;
    }

    /** Has libraries taken from a folder as they are. */
    private static void use(Path libraries) {
        System.setProperty(JAVACPP_LIBRARIES, libraries.toString());
        System.setProperty(JNA_LIBRARY, libraries.toString());
    }
}
