package org.conceptexplorer.app.saving;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;

/** The menu entry that saves a training. */
public final class RunMenu {
    private RunMenu() {}

    /**
     * A new entry.
     *
     * @param owner stands in the window that asks where to
     */
    public static MenuItem item(SavingModel saving, Node owner) {
        MenuItem item = new MenuItem("Training as a folder…");
        item.setId("save-run");
        item.disableProperty().bind(saving.runThereProperty().not());
        item.setOnAction(chosen -> ask(saving, owner, saving::saveRun));
        saving.whenAnotherPlaceIsWanted(run -> ask(saving, owner, folder -> saving.saveRun(run, folder)));
        return item;
    }

    /** Asks for the name of a folder that need not exist yet, which a folder chooser could not do. */
    private static void ask(SavingModel saving, Node owner, Consumer<Path> answer) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save the training in a new folder");
        chooser.setInitialFileName(saving.nameOf("training"));
        saving.folder().begin(chooser);
        Optional.ofNullable(chooser.showSaveDialog(owner.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(folder -> {
                    saving.folder().remember(folder);
                    answer.accept(folder);
                });
    }
}
