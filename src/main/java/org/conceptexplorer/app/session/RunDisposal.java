package org.conceptexplorer.app.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.Explained;
import org.conceptexplorer.app.notices.Notice;
import org.conceptexplorer.app.notices.NoticesModel;
import org.conceptexplorer.training.library.RunBin;

/** Moves runs into the system's bin, with a notice that brings them back. */
public final class RunDisposal {
    private static final String NOTICE = "runs";

    private final RunBin bin;
    private final Background background;
    private final NoticesModel notices;

    /**
     * A way into a bin.
     *
     * @param background where files are moved
     * @param notices where it is told
     */
    public RunDisposal(RunBin bin, Background background, NoticesModel notices) {
        this.bin = bin;
        this.background = background;
        this.notices = notices;
    }

    /**
     * Moves runs.
     *
     * @param words what they are called in "Moved … to the bin."
     * @param gone called when all of them are in the bin
     * @param changed called when only some are, or when they are back
     */
    public void put(List<Path> runs, String words, Runnable gone, Runnable changed) {
        List<RunBin.Binned> binned = new ArrayList<>();
        background.run(
                () -> {
                    for (Path run : runs) {
                        binned.add(bin.put(run));
                    }
                    return runs;
                },
                moved -> {
                    gone.run();
                    offerUndo(words, binned, changed);
                },
                failure -> {
                    notices.problem(NOTICE, Explained.sentence("Moving the run to the bin", failure));
                    changed.run();
                });
    }

    private void offerUndo(String words, List<RunBin.Binned> binned, Runnable changed) {
        notices.say(new Notice(
                NOTICE,
                Notice.Kind.INFORMATION,
                "Moved " + words + " to the bin.",
                new Notice.Action(
                        "undo-bin", "Undo", "Put back what was moved to the bin.", () -> undo(binned, changed))));
    }

    private void undo(List<RunBin.Binned> binned, Runnable changed) {
        notices.dismiss(NOTICE);
        background.run(
                () -> {
                    binned.forEach(RunBin.Binned::undo);
                    return binned;
                },
                back -> changed.run(),
                failure -> {
                    notices.problem(NOTICE, Explained.sentence("Putting the run back", failure));
                    changed.run();
                });
    }
}
