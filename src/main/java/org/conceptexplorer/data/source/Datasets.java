package org.conceptexplorer.data.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.base.CacheFolder;
import org.conceptexplorer.data.mnist.FileReport;
import org.conceptexplorer.data.mnist.FolderCheck;
import org.conceptexplorer.data.mnist.MnistDownload;
import org.conceptexplorer.data.mnist.MnistFolder;
import org.conceptexplorer.data.mnist.MnistSource;
import org.conceptexplorer.data.sample.SampleDigits;

/** Finds, downloads, opens and checks the images a person chose. */
public final class Datasets {
    /** The environment variable that names a folder with MNIST. */
    public static final String FOLDER_VARIABLE = "MNIST_DIR";

    private static final int SAMPLE_TRAIN = 10_000;
    private static final int SAMPLE_TEST = 2_000;
    private static final long SAMPLE_SEED = 1;

    private final MnistFolder cache;
    private final Optional<MnistFolder> given;
    private final MnistSource source;

    /**
     * Data sets of which MNIST is kept in a folder of the program's own.
     *
     * @param cache the folder; need not exist
     */
    public Datasets(Path cache) {
        this(cache, Optional.empty(), MnistSource.STANDARD);
    }

    public Datasets(Path cache, Optional<Path> given, MnistSource source) {
        this.cache = new MnistFolder(cache.resolve("mnist"));
        this.given = given.map(MnistFolder::new);
        this.source = source;
    }

    /** Data sets as this person's environment and cache folder offer them. */
    public static Datasets standard() {
        Map<String, String> environment = System.getenv();
        String folder = environment.getOrDefault(FOLDER_VARIABLE, "");
        return new Datasets(
                CacheFolder.ofThisUser(),
                folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder)),
                MnistSource.STANDARD);
    }

    /** Whether MNIST is on this computer, given or downloaded; its files are proven only when they are opened. */
    public boolean mnistAvailable() {
        return given.isPresent() || cache.isComplete();
    }

    /** Whether the environment names a folder for MNIST, which then goes before the downloaded files. */
    public boolean mnistGiven() {
        return given.isPresent();
    }

    /**
     * Fetches MNIST into the cache, where it is found again without a network.
     *
     * @param progress told the bytes of all four files; its cancellation leaves no file half-written, and is passed on
     * @throws ExplainedException if no mirror has it, or the cache cannot be written
     */
    public void download(Progress progress) {
        new MnistDownload(source, cache, progress).run();
    }

    /**
     * Opens a data set, and proves its files.
     *
     * @param choice which one
     * @param progress told about the reading; its cancellation is passed on
     * @throws ExplainedException if a file is missing or cannot be used
     */
    public Dataset open(DataChoice choice, Progress progress) {
        if (choice instanceof DataChoice.Folder folder) {
            return new MnistFolder(folder.path()).read(progress);
        }
        return isSample(choice) ? samples() : mnist(progress);
    }

    private boolean isSample(DataChoice choice) {
        return choice instanceof DataChoice.Sample || (choice instanceof DataChoice.Auto && !mnistAvailable());
    }

    private static Dataset samples() {
        return SampleDigits.dataset(SAMPLE_TRAIN, SAMPLE_TEST, SAMPLE_SEED);
    }

    private Dataset mnist(Progress progress) {
        Dataset dataset = read(mnistFolder(), progress);
        if (dataset.kind() != Dataset.Kind.MNIST) {
            throw new ExplainedException("The files in " + mnistFolder().path()
                    + " are not MNIST's own; download MNIST again, or choose that folder itself as the data.");
        }
        return dataset;
    }

    private Dataset read(MnistFolder folder, Progress progress) {
        try {
            return folder.read(progress);
        } catch (ExplainedException e) {
            String remedy = given.isPresent()
                    ? " The environment variable " + FOLDER_VARIABLE + " names that folder; correct it or clear it."
                    : " It was downloaded before; download MNIST again to replace it.";
            throw new ExplainedException(e.getMessage() + remedy, e);
        }
    }

    private MnistFolder mnistFolder() {
        if (!mnistAvailable()) {
            throw new ExplainedException(
                    "MNIST is not on this computer; download it, or choose a folder with its four files.");
        }
        return given.orElse(cache);
    }

    /**
     * Looks at every file of a data set.
     *
     * @param choice which one
     * @param progress told about the reading; its cancellation is passed on
     * @return a report on each file, the unusable ones too
     * @throws ExplainedException if MNIST is asked for and not on this computer
     */
    public List<FileReport> check(DataChoice choice, Progress progress) {
        if (isSample(choice)) {
            return samples().digests().entrySet().stream()
                    .map(part -> new FileReport(
                            part.getKey(), part.getValue(), FileReport.Verdict.SOUND, "digits drawn by the program"))
                    .toList();
        }
        return choice instanceof DataChoice.Folder folder
                ? new FolderCheck(new MnistFolder(folder.path()), false, progress).reports()
                : new FolderCheck(mnistFolder(), true, progress).reports();
    }
}
