package org.conceptexplorer.training.run;

import java.util.Map;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.source.DataChoice;

/**
 * Which images a run was trained with, and where to find them again.
 *
 * @param source what {@link DataChoice#parse} understands: {@code mnist}, {@code sample} or an absolute folder
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

    /** The provenance of a data set that was opened by a choice; {@code auto} becomes what it led to. */
    public static DataProvenance of(Dataset dataset, DataChoice choice) {
        return new DataProvenance(
                source(dataset, choice),
                dataset.name(),
                dataset.kind(),
                dataset.train().size(),
                dataset.test().size(),
                dataset.digests());
    }

    private static String source(Dataset dataset, DataChoice choice) {
        if (choice instanceof DataChoice.Folder folder) {
            return folder.path().toAbsolutePath().normalize().toString();
        }
        DataChoice found = dataset.kind() == Dataset.Kind.SAMPLE ? new DataChoice.Sample() : new DataChoice.Mnist();
        return found.id();
    }

    /** Whether a data set has the very images that the run was trained with. */
    public boolean matches(Dataset dataset) {
        return digests.equals(dataset.digests());
    }
}
