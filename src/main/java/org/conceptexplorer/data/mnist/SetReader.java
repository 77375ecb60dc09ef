package org.conceptexplorer.data.mnist;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.Sizes;
import org.conceptexplorer.data.idx.IdxContent;
import org.conceptexplorer.data.idx.IdxReader;

/** Reads the files of a set, and proves that they fit together. */
final class SetReader {
    private static final int MOST_CLASSES = 256;

    private final FoundSet set;
    private final SetWays ways;
    private final Sizes sizes;
    private final Map<MnistFile, IdxContent> contents = new EnumMap<>(MnistFile.class);
    private final List<String> remarks = new ArrayList<>();

    /**
     * Reads all files.
     *
     * @param sizes what becomes of images of another size
     * @throws ExplainedException naming the file and what is wrong with it
     */
    SetReader(FoundSet set, Sizes sizes, Progress progress) {
        this.set = set;
        this.sizes = sizes;
        this.ways = SetWays.of(set);
        for (MnistFile file : MnistFile.values()) {
            if (set.has(file)) {
                contents.put(file, read(set, file, progress, remarks::add).content());
            }
        }
    }

    /** What was read, and from which file. */
    record Found(Path place, IdxContent content) {}

    /** Reads the first sound one of the files of a role; says which damaged ones it left aside. */
    static Found read(FoundSet set, MnistFile file, Progress progress, Consumer<String> remark) {
        List<ExplainedException> failures = new ArrayList<>();
        for (Path place : set.of(file)) {
            try {
                IdxContent content = IdxReader.read(place, file, progress);
                if (!failures.isEmpty()) {
                    remark.accept("The file " + set.of(file).get(0) + " is damaged; the sound one beside it, "
                            + place.getFileName() + ", is used instead.");
                }
                return new Found(place, content);
            } catch (ExplainedException e) {
                failures.add(e);
            }
        }
        throw failures.get(0);
    }

    /** Sentences on what was odd about the files. */
    List<String> remarks() {
        return remarks;
    }

    /** Whether every file is MNIST's own. */
    boolean isOriginal() {
        return contents.size() == MnistFile.values().length
                && contents.entrySet().stream().allMatch(content -> content.getValue()
                        .sha256()
                        .equals(content.getKey().sha256()));
    }

    /** The digests of the unpacked files, by the names that MNIST has for them. */
    Map<String, String> digests() {
        Map<String, String> digests = new LinkedHashMap<>();
        contents.forEach((file, content) -> digests.put(file.plainName(), content.sha256()));
        return digests;
    }

    /**
     * The images of one part.
     *
     * @throws ExplainedException if they do not fit their labels or have another size
     */
    ImageSet images(MnistFile images, MnistFile labels) {
        IdxContent content = Objects.requireNonNull(contents.get(images));
        byte[] pixels = sizes.fit(
                content.values(), content.sides().get(0), content.sides().get(1));
        ways.turn(pixels);
        return contents.containsKey(labels)
                ? ImageSet.wrap(pixels, labels(images, labels), ways.names())
                : ImageSet.unlabelled(pixels);
    }

    private byte[] labels(MnistFile images, MnistFile labels) {
        int count = Objects.requireNonNull(contents.get(images)).items();
        IdxContent content = Objects.requireNonNull(contents.get(labels));
        if (count != content.items()) {
            throw new ExplainedException("In the folder " + set.folder() + ", " + images.plainName() + " holds "
                    + count + " images but " + labels.plainName() + " " + content.items()
                    + " labels; get both files from the same source.");
        }
        byte[] classes = new byte[count];
        for (int image = 0; image < count; image++) {
            int label = content.first(image);
            if (label < 0 || label >= MOST_CLASSES) {
                throw new ExplainedException("In the folder " + set.folder() + ", " + labels.plainName()
                        + " has the label " + label + ", but labels lie between 0 and 255; get the file again.");
            }
            classes[image] = (byte) label;
        }
        return classes;
    }
}
