package org.conceptexplorer.data.source;

import java.util.Comparator;
import java.util.List;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.FileReport;
import org.conceptexplorer.data.Inspection;
import org.conceptexplorer.data.mnist.MnistHome;

/**
 * Which images a person wants to use. Each choice tells all there is to know about it; what there is to choose from,
 * its {@link DataKind}s announce.
 */
public interface DataChoice {
    /** The word or the path by which commands and files name it; {@link #parse} understands it. */
    String id();

    /** What it is called in a menu. */
    String label();

    /**
     * Opens the images, and proves their files.
     *
     * @return a data set whose source finds the same images again, whatever is on this computer then
     * @throws ExplainedException if a file is missing or cannot be used
     */
    Dataset open(Opening opening);

    /**
     * Looks at every file, and does not stop at the first that cannot be used.
     *
     * @throws ExplainedException if there is nothing to look at
     */
    default Inspection inspect(Opening opening) {
        try {
            Dataset dataset = open(opening);
            List<FileReport> reports = dataset.digests().entrySet().stream()
                    .map(part -> new FileReport(
                            part.getKey(),
                            part.getValue(),
                            FileReport.Verdict.SOUND,
                            part.getKey().endsWith("test")
                                    ? dataset.test().size() + " to test with"
                                    : dataset.train().size() + " to train on"))
                    .sorted(Comparator.comparing(FileReport::file))
                    .toList();
            return new Inspection(reports, dataset.remarks());
        } catch (ExplainedException e) {
            FileReport report = new FileReport(id(), "", FileReport.Verdict.UNUSABLE, String.valueOf(e.getMessage()));
            return new Inspection(List.of(report), List.of());
        }
    }

    /** Whether the images can be downloaded if they are not on this computer. */
    default boolean isDownloadable() {
        return false;
    }

    /** Whether nothing has to be downloaded before they are opened. */
    default boolean isHere(MnistHome mnist) {
        return true;
    }

    /**
     * Understands what a person typed.
     *
     * @param text a word or a path, as one of the {@link DataKinds} takes it
     * @throws ExplainedException if it is none of them
     */
    static DataChoice parse(String text) {
        return DataKinds.parse(text);
    }
}
