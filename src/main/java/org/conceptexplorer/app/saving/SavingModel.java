package org.conceptexplorer.app.saving;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.Explained;
import org.conceptexplorer.app.notices.Notice;
import org.conceptexplorer.app.notices.NoticesModel;
import org.conceptexplorer.app.training.TrainingModel;
import org.conceptexplorer.export.FigureExporter;
import org.conceptexplorer.export.Format;
import org.conceptexplorer.export.Look;
import org.conceptexplorer.export.Provenance;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.run.DataProvenance;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.run.RunFolder;

/** Writes what is on view to files, beside the JavaFX thread, and says how it went. */
public final class SavingModel {
    /** Twice the pixels of the screen: sharp in a document, too. */
    private static final int DPI = 192;

    private static final String SAVED = "saved";

    private final Background background;
    private final NoticesModel notices;
    private final TrainingModel training;
    private final ReadOnlyBooleanWrapper runThere = new ReadOnlyBooleanWrapper();
    private Optional<DataProvenance> data = Optional.empty();
    private Optional<Reached> underWay = Optional.empty();

    /**
     * Saves what comes of a training.
     *
     * @param background where files are written
     * @param notices where it is said how that went
     */
    public SavingModel(Background background, NoticesModel notices, TrainingModel training) {
        this.background = background;
        this.notices = notices;
        this.training = training;
        training.follow(events -> events.forEach(this::take));
    }

    private void take(TrainingEvent event) {
        runThere.set(event instanceof TrainingEvent.Ended);
        if (event instanceof TrainingEvent.Started started) {
            underWay = Optional.of(Reached.start(started));
        } else if (event instanceof TrainingEvent.Stepped stepped) {
            underWay = underWay.map(reached -> reached.after(stepped));
        } else if (event instanceof TrainingEvent.EpochEnded ended) {
            underWay = underWay.map(reached -> reached.after(ended));
        } else if (event instanceof TrainingEvent.Ended) {
            underWay = Optional.empty();
        }
    }

    /** Whether there is a training to save. */
    public ReadOnlyBooleanProperty runThereProperty() {
        return runThere.getReadOnlyProperty();
    }

    /** Remembers which images the next network learns from. */
    public void learningFrom(DataProvenance images) {
        data = Optional.of(images);
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
        save(
                target,
                "Saving the picture",
                () -> FigureExporter.write(dressed, style, look.sizeOf(dressed), told, Format.PNG, target));
    }

    /** Writes the last training to a new or empty folder. */
    public void saveRun(Path folder) {
        training.run()
                .ifPresent(run ->
                        data.ifPresent(images -> save(folder, "Saving the training", () -> RunFolder.create(folder)
                                .write(Run.here(run, images)))));
    }

    /** Where figures that are drawn now come from. On the JavaFX thread. */
    public Origin origin() {
        return new Origin(underWay, training.run(), data);
    }

    private void save(Path target, String doing, Runnable writing) {
        background.run(
                () -> {
                    writing.run();
                    return target;
                },
                done -> notices.say(new Notice(SAVED, Notice.Kind.INFORMATION, "Saved " + done + ".")),
                failure -> notices.problem(SAVED, Explained.sentence(doing, failure)));
    }
}
