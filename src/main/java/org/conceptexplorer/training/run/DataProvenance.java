package org.conceptexplorer.training.run;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.source.DataChoice;

/**
 * Which images a run was trained with, and where to find them again.
 *
 * @param source what {@link DataChoice#parse} understands: {@code mnist}, {@code sample} or an absolute path
 * @param name the data set's name
 * @param kind what stands behind the name
 * @param trainImages training images in the data set, used or not
 * @param testImages test images in the data set
 * @param digests SHA-256 of each file's unpacked content, hexadecimal, by file name
 */
public record DataProvenance(
        String source, String name, Dataset.Kind kind, int trainImages, int testImages, Map<String, String> digests) {
    /** Makes its map unmodifiable. */
    public DataProvenance {
        digests = Map.copyOf(digests);
    }

    /** The provenance of a data set. */
    public static DataProvenance of(Dataset dataset) {
        return new DataProvenance(
                dataset.source(),
                dataset.name(),
                dataset.kind(),
                dataset.train().size(),
                dataset.test().size(),
                dataset.digests());
    }

    /** Which files of a data set are not those that the run was trained with, or are missing, each with that word. */
    public List<String> changes(Dataset dataset) {
        TreeSet<String> files = new TreeSet<>(digests.keySet());
        files.addAll(dataset.digests().keySet());
        return files.stream()
                .filter(file ->
                        !digests.getOrDefault(file, "").equals(dataset.digests().getOrDefault(file, "")))
                .map(file -> file + (dataset.digests().containsKey(file) ? " is another" : " is missing"))
                .toList();
    }

    /** Whether a data set has the very images that the run was trained with. */
    public boolean matches(Dataset dataset) {
        return digests.equals(dataset.digests());
    }
}
