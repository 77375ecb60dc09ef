package org.conceptexplorer.data.mnist;

import java.nio.file.Path;
import org.conceptexplorer.data.source.Datasets;
import org.junit.jupiter.api.Assumptions;

/** The real MNIST, for tests that need it. */
public final class RealMnist {
    private RealMnist() {}

    /** The folder that MNIST_DIR names; the test is skipped if it names none. */
    public static Path folder() {
        String folder = System.getenv().getOrDefault(Datasets.FOLDER_VARIABLE, "");
        Assumptions.assumeFalse(folder.isBlank(), "MNIST_DIR names no folder with MNIST");
        return Path.of(folder);
    }
}
