package org.conceptexplorer.app.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.Explained;
import org.conceptexplorer.app.notices.Notice;
import org.conceptexplorer.app.notices.NoticesModel;
import org.conceptexplorer.app.opening.OpeningModel;
import org.conceptexplorer.app.training.SubjectWords;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.library.RunBin;
import org.conceptexplorer.training.library.SessionFolder;
import org.conceptexplorer.training.run.RunDeletion;
import org.conceptexplorer.training.run.RunFolder;
import org.conceptexplorer.training.run.RunHead;

/** Brings the last session back, and offers to go on with what was not finished. */
public final class RecoveryModel {
    private static final String NOTICE = "unfinished";

    private final Optional<SessionFolder> folder;
    private final LastSession last;
    private final Background background;
    private final NoticesModel notices;
    private final OpeningModel opening;
    private final RunDisposal disposal;

    /**
     * A model that has looked for nothing yet.
     *
     * @param folder where trainings are kept by themselves
     * @param last how the window was left
     * @param background where files are read
     * @param notices where trainings are offered
     * @param opening opens them
     * @param bin where those go that nobody wants
     */
    public RecoveryModel(
            Optional<SessionFolder> folder,
            LastSession last,
            Background background,
            NoticesModel notices,
            OpeningModel opening,
            RunBin bin) {
        this.folder = folder;
        this.last = last;
        this.background = background;
        this.notices = notices;
        this.opening = opening;
        disposal = new RunDisposal(bin, background, notices);
    }

    /** A training that was not finished. */
    private record Unfinished(Path folder, RunHead head) {}

    private record Found(Optional<Path> onView, List<Unfinished> unfinished) {}

    /**
     * Looks for what was left.
     *
     * @param other whether something else is to be shown than what was on view
     */
    public void begin(boolean other) {
        background.run(
                this::look,
                found -> {
                    found.onView().filter(run -> !other).ifPresent(opening::restore);
                    offer(found.unfinished());
                },
                failure -> notices.problem(
                        NOTICE, Explained.sentence("Looking for trainings that were not finished", failure)));
    }

    private Found look() {
        Optional<Path> onView = last.run().filter(run -> RunFolder.meant(run).isPresent() && RunDeletion.isFree(run));
        Set<Path> candidates = new LinkedHashSet<>();
        onView.filter(run -> last.interrupted()).ifPresent(candidates::add);
        folder.map(SessionFolder::unfinished).ifPresent(candidates::addAll);
        List<Unfinished> unfinished = new ArrayList<>();
        for (Path candidate : candidates) {
            try {
                RunHead head = RunHead.read(candidate);
                if (head.outcome() == Outcome.UNFINISHED || head.outcome() == Outcome.STOPPED) {
                    unfinished.add(new Unfinished(candidate, head));
                }
            } catch (ExplainedException damaged) {
                // It is listed among the runs, as what it is.
            }
        }
        return new Found(onView, unfinished);
    }

    private void offer(List<Unfinished> left) {
        if (left.isEmpty()) {
            return;
        }
        Unfinished first = left.get(0);
        List<Unfinished> others = left.subList(1, left.size());
        notices.say(new Notice(
                NOTICE,
                Notice.Kind.INFORMATION,
                words(first, others.size()),
                new Notice.Action(
                        "continue-unfinished",
                        "Continue",
                        "Go on with this training as if it had never stopped.",
                        () -> done(() -> opening.goOn(first.folder()))),
                new Notice.Action(
                        "open-unfinished",
                        "Open",
                        "Look at what it has learned so far.",
                        () -> done(() -> opening.open(first.folder()))),
                new Notice.Action(
                        "discard-unfinished",
                        "Discard",
                        "Move what it has learned so far to the system's bin; that can be undone.",
                        () -> done(() -> discard(first, others)))));
    }

    private static String words(Unfinished first, int others) {
        String more =
                others == 0 ? "" : others == 1 ? " One more is under Runs." : " " + others + " more are under Runs.";
        return "A training was not finished: " + SubjectWords.of(first.head()) + "." + more;
    }

    private void done(Runnable next) {
        notices.dismiss(NOTICE);
        next.run();
    }

    private void discard(Unfinished one, List<Unfinished> others) {
        disposal.put(
                List.of(one.folder()),
                "what " + one.folder().getFileName() + " has learned",
                () -> offer(others),
                () -> offer(Stream.concat(Stream.of(one), others.stream()).toList()));
    }
}
