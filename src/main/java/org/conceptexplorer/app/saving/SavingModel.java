package org.conceptexplorer.app.saving;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.Explained;
import org.conceptexplorer.app.fx.RememberedFolder;
import org.conceptexplorer.app.notices.Notice;
import org.conceptexplorer.app.notices.NoticesModel;
import org.conceptexplorer.app.training.Subject;
import org.conceptexplorer.app.training.TrainingModel;
import org.conceptexplorer.exchange.ModelFormat;
import org.conceptexplorer.exchange.ModelWriter;
import org.conceptexplorer.exchange.Part;
import org.conceptexplorer.exchange.PortableModel;
import org.conceptexplorer.export.FigureExporter;
import org.conceptexplorer.export.Format;
import org.conceptexplorer.export.Look;
import org.conceptexplorer.export.Provenance;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.run.RunFolder;
import org.conceptexplorer.training.session.SessionState;

/** Writes what is on view to files, beside the JavaFX thread, and says how it went. */
public final class SavingModel {
    /** Twice the pixels of the screen: sharp in a document, too. */
    private static final int DPI = 192;

    private static final String SAVED = "saved";
    private static final String SAVING = "Saving the training";

    private final Background background;
    private final NoticesModel notices;
    private final TrainingModel training;
    private final RememberedFolder folder;
    private final ReadOnlyBooleanWrapper runThere = new ReadOnlyBooleanWrapper();
    private Optional<Subject> subject = Optional.empty();
    private Optional<Reached> underWay = Optional.empty();
    private BiConsumer<Run, Path> savedRuns = (run, folder) -> {};
    private Consumer<Run> elsewhere = run -> {};
    private Supplier<Optional<Origin>> elsewhereFrom = Optional::empty;

    /**
     * Saves what comes of a training.
     *
     * @param background where files are written
     * @param notices where it is said how that went
     * @param folder where the last file was written
     */
    public SavingModel(Background background, NoticesModel notices, TrainingModel training, RememberedFolder folder) {
        this.background = background;
        this.notices = notices;
        this.training = training;
        this.folder = folder;
        training.follow(events -> events.forEach(this::take));
        training.stateProperty().addListener((observed, before, now) -> {
            if (now == SessionState.PAUSED) {
                runThere.set(true);
            } else if (before == SessionState.PAUSED) {
                runThere.set(now == SessionState.STOPPED);
            }
        });
    }

    private void take(TrainingEvent event) {
        runThere.set(event instanceof TrainingEvent.Ended);
        if (event instanceof TrainingEvent.Started started) {
            underWay = Optional.of(Reached.start(started));
        } else if (event instanceof TrainingEvent.Stepped stepped) {
            underWay = underWay.map(reached -> reached.after(stepped));
        } else if (event instanceof TrainingEvent.Changed changed) {
            underWay = underWay.map(reached -> reached.after(changed));
        } else if (event instanceof TrainingEvent.EpochEnded ended) {
            underWay = underWay.map(reached -> reached.after(ended));
        } else if (event instanceof TrainingEvent.Ended) {
            underWay = Optional.empty();
        }
    }

    /** Whether there is a training to save: one that has ended, or stands still. */
    public ReadOnlyBooleanProperty runThereProperty() {
        return runThere.getReadOnlyProperty();
    }

    /** Where the last file was written, and the next question for one begins. */
    public RememberedFolder folder() {
        return folder;
    }

    /** A file's name that tells of which training it is: {@code dense-mnist-seed-1-bars}. */
    public String nameOf(String what) {
        return subject.map(shown -> String.join(
                        "-",
                        shown.settings().architecture().id(),
                        shown.data().name(),
                        "seed",
                        String.valueOf(shown.settings().seed()),
                        what))
                .orElse(what)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}.-]+", "-");
    }

    /**
     * Says that a picture is on the clipboard.
     *
     * @param width in pixels, as the height
     */
    public void copied(String title, long width, long height) {
        notices.say(new Notice(
                SAVED,
                Notice.Kind.PASSING,
                "Copied: " + title + ", " + width + " × " + height + " pixels, twice those on the screen."));
    }

    /** Remembers which network is on view. */
    public void show(Subject next) {
        subject = Optional.of(next);
        underWay = Optional.empty();
        runThere.set(false);
    }

    /**
     * Writes a figure as a PNG, as it looks on the screen.
     *
     * @param width in JavaFX units, as the height
     */
    public void savePicture(Figure figure, Style style, double width, double height, Path target) {
        Look look = new Look(style, width, OptionalDouble.of(height), DPI, "", "");
        Figure dressed = look.dress(figure);
        Provenance told = origin().provenance(dressed, look, Format.PNG);
        save(target, () -> FigureExporter.write(dressed, style, look.sizeOf(dressed), told, Format.PNG, target));
    }

    /** Writes the training on view to a new or empty folder; a paused one as it is now. */
    public void saveRun(Path folder) {
        withRun(run -> saveRun(run, folder));
    }

    /** Writes a part of the network on view for another program, and says what its format cannot say. */
    public void saveModel(ModelFormat format, Part part, Path file) {
        withRun(run -> background.run(
                () -> {
                    ModelWriter writer = format.writer().orElseThrow();
                    PortableModel model = PortableModel.of(run, part);
                    writer.write(model, file);
                    return writer.remarks(model);
                },
                remarks -> notices.say(new Notice(
                        SAVED,
                        Notice.Kind.INFORMATION,
                        "Saved the " + part.id() + " in " + file + ". " + String.join(" ", remarks))),
                failure -> notices.problem(SAVED, Explained.sentence("Saving the network", failure))));
    }

    /** What came of the training on view; of a paused one, what it is now. */
    private void withRun(Consumer<Run> next) {
        Optional<Run> ended = run();
        if (ended.isPresent()) {
            next.accept(ended.get());
            return;
        }
        subject.ifPresent(shown -> background.run(
                () -> Run.here(training.runSoFar().join(), shown.data()),
                next,
                failure -> notices.problem(SAVED, Explained.sentence(SAVING, failure))));
    }

    /** Writes a run to a new or empty folder. */
    public void saveRun(Run run, Path folder) {
        background.run(
                () -> {
                    RunFolder.create(folder).write(run);
                    return folder;
                },
                done -> {
                    say(done);
                    savedRuns.accept(run, done);
                },
                failure -> offerAnotherPlace(run, Explained.sentence(SAVING, failure)));
    }

    /** Says that a run is nowhere but in memory, where it is kept until the program ends. */
    public void offerAnotherPlace(Run run, String failure) {
        notices.say(new Notice(
                SAVED,
                Notice.Kind.PROBLEM,
                failure + " The training is not lost.",
                new Notice.Action(
                        "save-elsewhere",
                        "Another place…",
                        "Choose another folder for the training.",
                        () -> elsewhere.accept(run))));
    }

    /** Gives somebody a run that could not be saved where it was to be, to ask for another place. */
    public void whenAnotherPlaceIsWanted(Consumer<Run> asking) {
        elsewhere = asking;
    }

    /** Tells somebody of each run that is in a folder from now on. */
    public void whenRunSaved(BiConsumer<Run, Path> follower) {
        savedRuns = savedRuns.andThen(follower);
    }

    /** What came of the training on view, if it has ended. */
    private Optional<Run> run() {
        return subject.flatMap(
                shown -> shown.opened().or(() -> training.run().map(ended -> Run.here(ended, shown.data()))));
    }

    /** Where figures that are drawn now come from. On the JavaFX thread. */
    public Origin origin() {
        return elsewhereFrom.get().orElseGet(this::network);
    }

    private Origin network() {
        return new NetworkOrigin(underWay, run(), subject.map(Subject::data), subject.flatMap(Subject::otherImages));
    }

    /** Takes what tells of figures that are not those of the network on view. */
    public void setOrigin(Supplier<Optional<Origin>> others) {
        elsewhereFrom = others;
    }

    private void say(Path saved) {
        notices.say(new Notice(SAVED, Notice.Kind.PASSING, "Saved " + saved + "."));
    }

    private void save(Path target, Runnable writing) {
        background.run(
                () -> {
                    writing.run();
                    return target;
                },
                this::say,
                failure -> notices.problem(SAVED, Explained.sentence("Saving the picture", failure)));
    }
}
