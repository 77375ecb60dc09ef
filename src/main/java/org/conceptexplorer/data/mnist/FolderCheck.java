package org.conceptexplorer.data.mnist;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.FileReport;
import org.conceptexplorer.data.Fit;
import org.conceptexplorer.data.Inspection;
import org.conceptexplorer.data.idx.IdxContent;

/** Looks at each file of a folder on its own, so that one bad file does not hide the next. */
public final class FolderCheck {
    private final MnistFolder folder;
    private final boolean mustBeMnist;
    private final Fit fit;
    private final Progress progress;

    /**
     * Prepares to look.
     *
     * @param mustBeMnist whether sound files with other content are unusable
     * @param fit what becomes of images of another size
     */
    public FolderCheck(MnistFolder folder, boolean mustBeMnist, Fit fit, Progress progress) {
        this.folder = folder;
        this.mustBeMnist = mustBeMnist;
        this.fit = fit;
        this.progress = progress;
    }

    /** A report on each of the files, and one more if all are sound but do not fit together. */
    public Inspection inspect() {
        try {
            FoundSet set = folder.set();
            List<FileReport> reports = Stream.of(MnistFile.values())
                    .filter(file -> !(file.isLabels() && set.isUnlabelled()))
                    .map(file -> set.has(file) ? report(set, file) : missing(file))
                    .toList();
            Inspection files = new Inspection(reports, List.of());
            return files.isSound() ? together(reports) : files;
        } catch (ExplainedException e) {
            return new Inspection(List.of(unusable(folder.path(), String.valueOf(e.getMessage()))), List.of());
        }
    }

    private FileReport report(FoundSet set, MnistFile file) {
        try {
            SetReader.Found found = SetReader.read(set, file, progress, remark -> {});
            IdxContent content = found.content();
            return new FileReport(
                    found.place().toString(), content.sha256(), verdict(file, content), finding(file, content));
        } catch (ExplainedException e) {
            return unusable(set.of(file).get(0), String.valueOf(e.getMessage()));
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

    private Inspection together(List<FileReport> reports) {
        try {
            return new Inspection(reports, folder.read(progress, fit).remarks());
        } catch (ExplainedException e) {
            List<FileReport> all = new ArrayList<>(reports);
            all.add(unusable(folder.path(), String.valueOf(e.getMessage())));
            return new Inspection(all, List.of());
        }
    }

    private static FileReport unusable(Path place, String finding) {
        return new FileReport(place.toString(), "", FileReport.Verdict.UNUSABLE, finding);
    }
}
