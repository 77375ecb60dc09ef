package org.conceptexplorer.data.mnist;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.conceptexplorer.base.CacheFolder;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.Fit;
import org.conceptexplorer.data.Inspection;

/** Where MNIST itself is on this computer: in a folder that was given, or in the one that it is downloaded to. */
public final class MnistHome {
    /** The environment variable that names a folder with MNIST. */
    public static final String FOLDER_VARIABLE = "MNIST_DIR";

    private final MnistFolder cache;
    private final Optional<MnistFolder> given;
    private final MnistSource source;

    /**
     * A home for MNIST.
     *
     * @param cache the program's folder for files that can be had again; need not exist
     * @param given the folder that goes before it, if there is one
     * @param source where MNIST is downloaded from
     */
    public MnistHome(Path cache, Optional<Path> given, MnistSource source) {
        this.cache = new MnistFolder(cache.resolve("mnist"));
        this.given = given.map(MnistFolder::new);
        this.source = source;
    }

    /** As this person's environment and cache folder have it. */
    public static MnistHome standard() {
        Map<String, String> environment = System.getenv();
        Path cache = CacheFolder.ofThisUser();
        String folder = environment.getOrDefault(FOLDER_VARIABLE, "");
        return new MnistHome(
                cache, folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder)), MnistSource.STANDARD);
    }

    /** Whether MNIST is on this computer, given or downloaded; its files are proven only when they are opened. */
    public boolean isAvailable() {
        return isGiven() || cache.isComplete();
    }

    /** Whether the environment names a folder for MNIST, which then goes before the downloaded files. */
    public boolean isGiven() {
        return given.isPresent();
    }

    /**
     * Fetches MNIST.
     *
     * @throws ExplainedException if no mirror has it, or the cache cannot be written
     */
    public void download(Progress progress) {
        new MnistDownload(source, cache, progress).run();
    }

    /**
     * Reads MNIST.
     *
     * @throws ExplainedException if it is not on this computer, or is not MNIST
     */
    public Dataset read(Progress progress) {
        Dataset dataset = proven(progress);
        if (dataset.kind() != Dataset.Kind.MNIST) {
            throw new ExplainedException("The files in " + folder().path()
                    + " are not MNIST's own; download MNIST again, or choose that folder itself as the data.");
        }
        return dataset;
    }

    /** Looks at each of its files. */
    public Inspection inspect(Progress progress) {
        return new FolderCheck(folder(), true, Fit.NONE, progress).inspect();
    }

    private Dataset proven(Progress progress) {
        MnistFolder folder = folder();
        try {
            return folder.read(progress);
        } catch (ExplainedException e) {
            String remedy = isGiven()
                    ? " The environment variable " + FOLDER_VARIABLE + " names that folder; correct it or clear it."
                    : " It was downloaded before; download MNIST again to replace it.";
            throw new ExplainedException(e.getMessage() + remedy, e);
        }
    }

    private MnistFolder folder() {
        if (!isAvailable()) {
            throw new ExplainedException(
                    "MNIST is not on this computer; download it, or choose a folder with its four files.");
        }
        return given.orElse(cache);
    }
}
