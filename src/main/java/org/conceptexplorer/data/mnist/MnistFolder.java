package org.conceptexplorer.data.mnist;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.AlternativesException;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.Fit;
import org.conceptexplorer.data.Sizes;

/**
 * A folder with images in MNIST's layout; where a folder holds several sets, its path and the prefix of one of them,
 * such as {@code gzip/emnist-letters}.
 *
 * @param path where it is
 */
public record MnistFolder(Path path) {
    static final String MNIST = "MNIST";

    /** Whether all four files are there; says nothing of their content. */
    public boolean isComplete() {
        return FolderSearch.in(path).stream().anyMatch(set -> set.isComplete() && !set.isUnlabelled());
    }

    /** As {@link #read(Progress, Fit)}, of images that have the right size. */
    public Dataset read(Progress progress) {
        return read(progress, Fit.NONE);
    }

    /**
     * Reads and proves all files.
     *
     * @param fit what becomes of images of another size
     * @throws ExplainedException naming the folder or the file, what is wrong with it and what to do
     */
    public Dataset read(Progress progress, Fit fit) {
        String source = path.toAbsolutePath().normalize().toString();
        SetReader reader = new SetReader(complete(), new Sizes(fit, source), progress);
        boolean original = reader.isOriginal();
        return new Dataset(
                        original ? MNIST : name(),
                        original ? Dataset.Kind.MNIST : Dataset.Kind.OTHER,
                        source,
                        reader.images(MnistFile.TRAIN_IMAGES, MnistFile.TRAIN_LABELS),
                        reader.images(MnistFile.TEST_IMAGES, MnistFile.TEST_LABELS),
                        reader.digests())
                .withRemarks(reader.remarks());
    }

    /** The one complete set, or an explanation of what is missing or to be chosen. */
    private FoundSet complete() {
        FoundSet set = set();
        if (set.isComplete()) {
            return set;
        }
        List<String> missing = Stream.of(MnistFile.values())
                .filter(file -> !set.has(file))
                .map(MnistFile::packedName)
                .toList();
        throw new ExplainedException("The folder " + path + " holds no MNIST: "
                + missing.stream().collect(Collectors.joining(", "))
                + (missing.size() == 1 ? " is" : " are") + " missing; choose a folder with all four files.");
    }

    /** The one set there is, complete or not. */
    FoundSet set() {
        List<FoundSet> found = found();
        if (found.size() > 1) {
            List<AlternativesException.Alternative> sets =
                    found.stream().map(MnistFolder::alternative).toList();
            throw new AlternativesException(
                    "The folder " + path + " holds several sets of images; choose one of "
                            + sets.stream()
                                    .map(AlternativesException.Alternative::source)
                                    .collect(Collectors.joining(", "))
                            + ".",
                    sets);
        }
        if (found.isEmpty() && !Files.isDirectory(path)) {
            throw new ExplainedException(
                    "There is no folder " + path + "; choose one with MNIST's four files, or mnist, or sample.");
        }
        return found.isEmpty() ? FoundSet.none(path) : found.get(0);
    }

    private static AlternativesException.Alternative alternative(FoundSet set) {
        Path source = set.prefix().isEmpty() ? set.folder() : set.folder().resolve(set.prefix());
        return new AlternativesException.Alternative(
                String.valueOf(source.getFileName()),
                source.toAbsolutePath().normalize().toString());
    }

    private List<FoundSet> found() {
        if (Files.isDirectory(path)) {
            return FolderSearch.under(path);
        }
        Path folder = path.toAbsolutePath().getParent();
        String prefix = String.valueOf(path.getFileName());
        return folder == null || Files.exists(path)
                ? List.of()
                : FolderSearch.in(folder).stream()
                        .filter(set -> set.prefix().equals(prefix))
                        .toList();
    }

    /** The folder's own name; never the name of what it is not. */
    private String name() {
        Path last = path.toAbsolutePath().normalize().getFileName();
        String name = last == null ? path.toString() : last.toString();
        return name.equalsIgnoreCase(MNIST) ? name + " (not the original)" : name;
    }
}
