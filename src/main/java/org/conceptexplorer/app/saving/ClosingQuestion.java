package org.conceptexplorer.app.saving;

import java.io.File;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;
import org.conceptexplorer.app.training.KeptRun;
import org.conceptexplorer.app.training.KeptRuns;
import org.conceptexplorer.app.training.SessionKeeper;
import org.conceptexplorer.app.training.TrainingModel;

/** Asks before the window closes on trainings that would be lost, those that are kept nowhere, or on a sweep. */
public final class ClosingQuestion {
    private static final ButtonType SAVE = new ButtonType("Save…", ButtonBar.ButtonData.OTHER);
    private static final ButtonType CLOSE = new ButtonType("Close without saving", ButtonBar.ButtonData.OK_DONE);
    private static final ButtonType END = new ButtonType("Close", ButtonBar.ButtonData.OK_DONE);
    private static final ButtonType STAY = new ButtonType("Go back", ButtonBar.ButtonData.CANCEL_CLOSE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    private final Stage stage;
    private final TrainingModel training;
    private final SessionKeeper keeper;
    private final KeptRuns kept;
    private final SavingModel saving;
    private boolean closesWhenSaved;

    /**
     * Asks whenever a window is about to be closed, by whatever way.
     *
     * @param sweep tells of many trainings that are under way beside the window's own; empty if there are none
     */
    public ClosingQuestion(
            Stage stage,
            TrainingModel training,
            SessionKeeper keeper,
            KeptRuns kept,
            SavingModel saving,
            Supplier<String> sweep) {
        this.stage = stage;
        this.training = training;
        this.keeper = keeper;
        this.kept = kept;
        this.saving = saving;
        // In place of that of a window before, which would be kept as long as the stage, with all it shows.
        stage.setOnCloseRequest(event -> {
            if (loses()) {
                event.consume();
                ask();
            } else if (!sweep.get().isEmpty()) {
                event.consume();
                ask("Close and end the sweep?", sweep.get(), END, STAY);
            }
        });
        saving.whenRunSaved((run, folder) -> {
            if (closesWhenSaved && !loses()) {
                stage.hide();
            }
        });
    }

    private boolean loses() {
        return losesTraining() || !kept.unsaved().isEmpty();
    }

    /** Of a training that is kept while it goes on nothing is lost: the next start offers to go on with it. */
    private boolean losesTraining() {
        return training.underWay() && !keeper.keeps();
    }

    private void ask() {
        List<ButtonType> buttons = losesTraining() ? List.of(CLOSE, STAY) : List.of(SAVE, CLOSE, STAY);
        ask(
                "Close and lose what was learned?",
                words(losesTraining(), kept.unsaved().size()),
                buttons.toArray(ButtonType[]::new));
    }

    private void ask(String header, String words, ButtonType... buttons) {
        Alert question = new Alert(Alert.AlertType.CONFIRMATION, words, buttons);
        question.initOwner(stage);
        question.setTitle("Concept Explorer");
        question.setHeaderText(header);
        question.resultProperty().addListener((observed, before, now) -> {
            if (now == CLOSE || now == END) {
                stage.hide();
            } else if (now == SAVE) {
                save();
            }
        });
        question.show();
    }

    static String words(boolean underWay, int unsaved) {
        String others = unsaved == 1
                ? "One training of today is in no folder yet."
                : unsaved + " trainings of today are in no folder yet.";
        if (!underWay) {
            return others;
        }
        String going = "A training is under way; pause or stop it to save it first.";
        return unsaved == 0 ? going : going + " " + others;
    }

    /** Each training gets a folder of its own, named by the time it began. */
    private void save() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Save the trainings of today in new folders in this one");
        saving.folder().begin(chooser);
        Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath).ifPresent(this::saveIn);
    }

    void saveIn(Path folder) {
        closesWhenSaved = true;
        for (KeptRun run : kept.unsaved()) {
            String name =
                    "training-" + TIME.format(run.run().training().started().atZone(ZoneId.systemDefault()));
            saving.saveRun(run.run(), folder.resolve(name));
        }
    }
}
