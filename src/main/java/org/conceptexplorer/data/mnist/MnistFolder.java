package org.conceptexplorer.data.mnist;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.idx.IdxContent;
import org.conceptexplorer.data.idx.IdxReader;
import org.conceptexplorer.data.idx.MnistFile;

/**
 * A folder with four files in MNIST's layout.
 *
 * @param path where it is
 */
public record MnistFolder(Path path) {
    static final String MNIST = "MNIST";

    /** Whether all four files are there; says nothing of their content. */
    public boolean isComplete() {
        return Stream.of(MnistFile.values()).allMatch(file -> file.find(path).isPresent());
    }

    /**
     * Reads and proves all four files.
     *
     * @throws ExplainedException naming the folder or the file, what is wrong with it and what to do
     */
    public Dataset read(Progress progress) {
        Map<MnistFile, IdxContent> contents = new EnumMap<>(MnistFile.class);
        locate().forEach((file, place) -> contents.put(file, IdxReader.read(place, file, progress)));
        ImageSet train = images(contents, MnistFile.TRAIN_IMAGES, MnistFile.TRAIN_LABELS);
        ImageSet test = images(contents, MnistFile.TEST_IMAGES, MnistFile.TEST_LABELS);
        boolean original = contents.entrySet().stream()
                .allMatch(content ->
                        content.getValue().sha256().equals(content.getKey().sha256()));
        Map<String, String> digests = new LinkedHashMap<>();
        contents.forEach((file, content) -> digests.put(file.plainName(), content.sha256()));
        return original
                ? new Dataset(MNIST, Dataset.Kind.MNIST, train, test, digests)
                : new Dataset(name(), Dataset.Kind.OTHER, train, test, digests);
    }

    /** Finds all four files, or explains which are missing. */
    Map<MnistFile, Path> locate() {
        if (!Files.isDirectory(path)) {
            throw new ExplainedException(
                    "There is no folder " + path + "; choose one with MNIST's four files, or mnist, or sample.");
        }
        Map<MnistFile, Path> places = new EnumMap<>(MnistFile.class);
        for (MnistFile file : MnistFile.values()) {
            file.find(path).ifPresent(place -> places.put(file, place));
        }
        List<String> missing = Stream.of(MnistFile.values())
                .filter(file -> !places.containsKey(file))
                .map(MnistFile::packedName)
                .toList();
        if (!missing.isEmpty()) {
            throw new ExplainedException("The folder " + path + " holds no MNIST: "
                    + missing.stream().collect(Collectors.joining(", "))
                    + (missing.size() == 1 ? " is" : " are") + " missing; choose a folder with all four files.");
        }
        return places;
    }

    private ImageSet images(Map<MnistFile, IdxContent> contents, MnistFile images, MnistFile labels) {
        IdxContent pixels = Objects.requireNonNull(contents.get(images));
        IdxContent classes = Objects.requireNonNull(contents.get(labels));
        if (pixels.items() != classes.items()) {
            throw new ExplainedException("In the folder " + path + ", " + images.plainName() + " holds "
                    + pixels.items() + " images but " + labels.plainName() + " " + classes.items()
                    + " labels; get both files from the same source.");
        }
        return ImageSet.wrap(pixels.values(), classes.values());
    }

    /** The folder's own name; never the name of what it is not. */
    private String name() {
        Path last = path.toAbsolutePath().normalize().getFileName();
        String name = last == null ? path.toString() : last.toString();
        return name.equalsIgnoreCase(MNIST) ? name + " (not the original)" : name;
    }
}
