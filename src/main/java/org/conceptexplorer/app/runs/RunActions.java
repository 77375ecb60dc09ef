package org.conceptexplorer.app.runs;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.Explained;
import org.conceptexplorer.app.notices.Notice;
import org.conceptexplorer.app.notices.NoticesModel;
import org.conceptexplorer.app.opening.OpeningModel;
import org.conceptexplorer.app.session.RunDisposal;
import org.conceptexplorer.app.settings.SettingsModel;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.export.batch.MakingCommand;
import org.conceptexplorer.training.library.ListedRun;
import org.conceptexplorer.training.library.RunBin;
import org.conceptexplorer.training.run.RunHead;
import org.conceptexplorer.training.run.RunLabel;

/** What can be done with runs in the list. */
public final class RunActions {
    private static final String NOTICE = "runs";

    private final RunsModel model;
    private final OpeningModel opening;
    private final SettingsModel settings;
    private final NoticesModel notices;
    private final Background background;
    private final RunDisposal disposal;

    RunActions(
            RunsModel model,
            OpeningModel opening,
            SettingsModel settings,
            NoticesModel notices,
            Background background,
            RunBin bin) {
        this.model = model;
        this.opening = opening;
        this.settings = settings;
        this.notices = notices;
        this.background = background;
        disposal = new RunDisposal(bin, background, notices);
    }

    /** Puts a run on view. */
    public void open(ListedRun run) {
        opening.open(run.path());
    }

    /** Goes on with the training of a run. */
    public void goOn(ListedRun run) {
        opening.goOn(run.path());
    }

    /** Takes the settings of a run for the next training. */
    public void takeOver(ListedRun run) {
        run.head().ifPresent(head -> {
            settings.takeOver(head.settings());
            notices.say(new Notice(
                    NOTICE, Notice.Kind.PASSING, "The next training has the settings of " + run.name() + "."));
        });
    }

    /** The command that makes a run; empty if it is damaged. */
    public Optional<String> command(ListedRun run) {
        return run.head()
                .map(head -> MakingCommand.train(training(head), head.data().source()));
    }

    private static MakingCommand.Training training(RunHead head) {
        return new MakingCommand.Training(head.settings(), head.outcome(), head.steps());
    }

    /** Says that a command is on the clipboard. */
    public void copied(ListedRun run) {
        notices.say(new Notice(NOTICE, Notice.Kind.PASSING, "Copied the command that makes " + run.name() + "."));
    }

    /** Calls a run something else, and keeps that with it. */
    public void label(ListedRun run, UnaryOperator<RunLabel> change) {
        try {
            RunLabel label = change.apply(run.label());
            if (label.equals(run.label())) {
                return;
            }
            if (!run.path().toFile().isDirectory()) {
                throw new ExplainedException(
                        "The run " + run.path() + " is a zip; unpack it to give it a name, a note or tags.");
            }
            background.run(
                    () -> {
                        label.write(run.path());
                        return label;
                    },
                    written -> model.replace(run, run.withLabel(written)),
                    failure -> notices.problem(NOTICE, Explained.sentence("Naming the run", failure)));
        } catch (ExplainedException refused) {
            notices.problem(NOTICE, String.valueOf(refused.getMessage()));
        }
    }

    /** Moves runs into the system's bin; the notice about it brings them back. */
    public void bin(List<ListedRun> runs) {
        disposal.put(
                runs.stream().map(ListedRun::path).toList(),
                runs.size() == 1 ? runs.get(0).name() : runs.size() + " runs",
                () -> model.remove(runs),
                model::refresh);
    }
}
