package org.conceptexplorer.data;

import java.util.List;

/**
 * What came of looking at the files of a data set.
 *
 * @param reports one on each file, the unusable ones too
 * @param remarks sentences about what is odd in the images although their files are sound
 */
public record Inspection(List<FileReport> reports, List<String> remarks) {
    /** Makes its lists unmodifiable. */
    public Inspection {
        reports = List.copyOf(reports);
        remarks = List.copyOf(remarks);
    }

    /** Whether all files can be used. */
    public boolean isSound() {
        return reports.stream().noneMatch(report -> report.verdict() == FileReport.Verdict.UNUSABLE);
    }
}
