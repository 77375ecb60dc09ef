package org.conceptexplorer.app.sweep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.Explained;
import org.conceptexplorer.app.notices.Notice;
import org.conceptexplorer.app.notices.NoticesModel;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.export.batch.SweepFiles;
import org.conceptexplorer.training.sweep.SweepFolder;
import org.conceptexplorer.training.sweep.SweepPlan;
import org.conceptexplorer.training.sweep.SweepPlanFile;
import org.conceptexplorer.training.sweep.SweepResults;

/** Between a sweep in the window and plans in files: opens them, writes them, offers those that were not finished. */
public final class SweepOpening {
    private final SweepModel sweep;
    private final Background background;
    private final NoticesModel notices;
    private final SweepMemory memory;
    private Runnable shows = () -> {};

    SweepOpening(SweepModel sweep, Background background, NoticesModel notices, SweepMemory memory) {
        this.sweep = sweep;
        this.background = background;
        this.notices = notices;
        this.memory = memory;
    }

    /** Takes what brings the sweep on view. */
    public void whenShown(Runnable follower) {
        shows = follower;
    }

    private record Opened(
            Path file, Optional<Path> folder, SweepPlan plan, Optional<SweepResults> results, List<String> problems) {}

    /** Opens a plan, and what came of it if its folder has trainings. */
    public void open(Path file) {
        open(file, () -> {});
    }

    private void open(Path file, Runnable then) {
        if (sweep.progress().stateProperty().get().busy()) {
            sweep.outcome().say(SweepModel.BUSY);
            return;
        }
        background.run(
                () -> read(Files.isDirectory(file) ? file.resolve(SweepFolder.PLAN) : file),
                opened -> {
                    show(opened);
                    then.run();
                },
                failure -> sweep.outcome().say(Explained.sentence("Opening the plan", failure)));
    }

    private void show(Opened opened) {
        sweep.form().show(SweepSource.of(opened.file(), opened.plan()), opened.plan());
        sweep.folderProperty().set(opened.folder().map(Path::toString).orElse(""));
        sweep.outcome().show(opened.folder().orElse(opened.file()), opened.plan(), opened.results());
        opened.problems().forEach(sweep.outcome()::say);
    }

    /** A plan in the folder of a sweep has that name; any other is followed in a folder that a person names. */
    private static Opened read(Path file) {
        SweepPlan plan = SweepPlanFile.read(file);
        Optional<Path> folder = Optional.ofNullable(
                        file.toAbsolutePath().normalize().getParent())
                .filter(parent -> file.endsWith(SweepFolder.PLAN));
        List<String> problems = new ArrayList<>();
        Optional<SweepResults> results = folder.filter(
                        parent -> plan.sample().anyMatch(trial -> Files.exists(parent.resolve(trial.folder()))))
                .flatMap(parent -> results(parent, problems));
        return new Opened(file, folder, plan, results, problems);
    }

    private static Optional<SweepResults> results(Path folder, List<String> problems) {
        try {
            return Optional.of(SweepFolder.existing(folder)
                    .results(damaged -> problems.add(String.valueOf(damaged.getMessage()))));
        } catch (ExplainedException nothingThere) {
            return Optional.empty();
        }
    }

    /**
     * Writes the plan to its folder, and tells the command that does the same as Start.
     *
     * @param copied takes the command
     */
    public void command(Consumer<String> copied) {
        sweep.path().ifPresent(where -> sweep.form()
                .planProperty()
                .get()
                .ifPresent(plan -> background.run(
                        () -> SweepFolder.of(where, plan).path(), kept -> tell(kept, copied), failure -> sweep.outcome()
                                .say(Explained.sentence("Writing the plan", failure)))));
    }

    private void tell(Path folder, Consumer<String> copied) {
        Path file = folder.resolve(SweepFolder.PLAN);
        copied.accept(SweepFiles.command(file, folder));
        notices.say(new Notice(
                SweepModel.NOTICE, Notice.Kind.PASSING, "Copied the command. Its plan was written to " + file + "."));
    }

    /** Offers to go on with a sweep that had not ended when the window before this one did. */
    public void recover() {
        memory.unfinished()
                .ifPresent(plan -> notices.say(new Notice(
                        SweepModel.NOTICE,
                        Notice.Kind.INFORMATION,
                        "The sweep in " + plan.getParent() + " was not finished.",
                        new Notice.Action(
                                "continue-sweep",
                                "Go on",
                                "Train what is missing; what is finished is not trained again.",
                                () -> openAgain(plan, sweep::start)),
                        new Notice.Action(
                                "open-sweep",
                                "Open",
                                "Look at what came of it so far.",
                                () -> openAgain(plan, () -> {})))));
    }

    private void openAgain(Path plan, Runnable then) {
        notices.dismiss(SweepModel.NOTICE);
        memory.ended();
        shows.run();
        open(plan, then);
    }
}
