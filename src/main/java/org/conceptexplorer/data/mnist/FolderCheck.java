package org.conceptexplorer.data.mnist;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.idx.IdxContent;
import org.conceptexplorer.data.idx.IdxReader;
import org.conceptexplorer.data.idx.MnistFile;

/** Looks at each file of a folder on its own, so that one bad file does not hide the next. */
public final class FolderCheck {
    private final MnistFolder folder;
    private final boolean mustBeMnist;
    private final Progress progress;

    /**
     * Prepares to look.
     *
     * @param mustBeMnist whether sound files with other content are unusable
     */
    public FolderCheck(MnistFolder folder, boolean mustBeMnist, Progress progress) {
        this.folder = folder;
        this.mustBeMnist = mustBeMnist;
        this.progress = progress;
    }

    /** One report for each of the four files, and one more if all are sound but do not fit together. */
    public List<FileReport> reports() {
        List<FileReport> reports = new ArrayList<>();
        for (MnistFile file : MnistFile.values()) {
            reports.add(
                    file.find(folder.path()).map(place -> report(file, place)).orElseGet(() -> missing(file)));
        }
        if (reports.stream().noneMatch(report -> report.verdict() == FileReport.Verdict.UNUSABLE)) {
            misfit().ifPresent(reports::add);
        }
        return List.copyOf(reports);
    }

    private FileReport report(MnistFile file, Path place) {
        try {
            IdxContent content = IdxReader.read(place, file, progress);
            return new FileReport(place.toString(), content.sha256(), verdict(file, content), finding(file, content));
        } catch (ExplainedException e) {
            return unusable(place, String.valueOf(e.getMessage()));
        }
    }

    private FileReport.Verdict verdict(MnistFile file, IdxContent content) {
        if (content.sha256().equals(file.sha256())) {
            return FileReport.Verdict.ORIGINAL;
        }
        return mustBeMnist ? FileReport.Verdict.UNUSABLE : FileReport.Verdict.SOUND;
    }

    private static String finding(MnistFile file, IdxContent content) {
        boolean original = content.sha256().equals(file.sha256());
        return content.items() + " " + file.items() + (original ? ", MNIST's own" : ", not MNIST's own");
    }

    private FileReport missing(MnistFile file) {
        Path place = folder.path().resolve(file.packedName());
        return unusable(place, "The file " + place + " is missing; get all four files from the same source.");
    }

    private Optional<FileReport> misfit() {
        try {
            folder.read(progress);
            return Optional.empty();
        } catch (ExplainedException e) {
            return Optional.of(unusable(folder.path(), String.valueOf(e.getMessage())));
        }
    }

    private static FileReport unusable(Path place, String finding) {
        return new FileReport(place.toString(), "", FileReport.Verdict.UNUSABLE, finding);
    }
}
