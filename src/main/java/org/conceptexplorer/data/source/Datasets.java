package org.conceptexplorer.data.source;

import java.nio.file.Path;
import java.util.Optional;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.Fit;
import org.conceptexplorer.data.Inspection;
import org.conceptexplorer.data.mnist.MnistHome;
import org.conceptexplorer.data.mnist.MnistSource;

/** Finds, downloads, opens and checks the images a person chose. */
public final class Datasets {
    /** The environment variable that names a folder with MNIST. */
    public static final String FOLDER_VARIABLE = MnistHome.FOLDER_VARIABLE;

    private final MnistHome mnist;

    /**
     * Data sets of which MNIST is kept in a folder of the program's own.
     *
     * @param cache the folder; need not exist
     */
    public Datasets(Path cache) {
        this(cache, Optional.empty(), MnistSource.STANDARD);
    }

    public Datasets(Path cache, Optional<Path> given, MnistSource source) {
        this(new MnistHome(cache, given, source));
    }

    private Datasets(MnistHome mnist) {
        this.mnist = mnist;
    }

    /** Data sets as this person's environment and cache folder offer them. */
    public static Datasets standard() {
        return new Datasets(MnistHome.standard());
    }

    /** Whether MNIST is on this computer, given or downloaded; its files are proven only when they are opened. */
    public boolean mnistAvailable() {
        return mnist.isAvailable();
    }

    /** Whether the environment names a folder for MNIST, which then goes before the downloaded files. */
    public boolean mnistGiven() {
        return mnist.isGiven();
    }

    /** Whether images can be opened without downloading them first. */
    public boolean isHere(DataChoice choice) {
        return choice.isHere(mnist);
    }

    /**
     * Fetches MNIST into the cache, where it is found again without a network.
     *
     * @param progress told the bytes of all four files; its cancellation leaves no file half-written, and is passed on
     * @throws ExplainedException if no mirror has it, or the cache cannot be written
     */
    public void download(Progress progress) {
        mnist.download(progress);
    }

    /**
     * Opens a data set, and proves its files.
     *
     * @param choice which one
     * @param progress told about the reading; its cancellation is passed on
     * @throws ExplainedException if a file is missing or cannot be used
     */
    public Dataset open(DataChoice choice, Progress progress) {
        return choice.open(opening(progress));
    }

    /**
     * Looks at every file of a data set.
     *
     * @param choice which one
     * @param progress told about the reading; its cancellation is passed on
     * @throws ExplainedException if MNIST is asked for and not on this computer
     */
    public Inspection inspect(DataChoice choice, Progress progress) {
        return choice.inspect(opening(progress));
    }

    private Opening opening(Progress progress) {
        return new Opening(mnist, Fit.NONE, progress);
    }
}
