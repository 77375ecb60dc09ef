package org.conceptexplorer.app.dataset;

import atlantafx.base.theme.Styles;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.DirectoryChooser;
import org.conceptexplorer.app.fx.ChoiceMenu;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.Icons;
import org.conceptexplorer.app.fx.SettingRow;
import org.conceptexplorer.data.source.DataChoice;

/** The row of the settings that chooses the images. */
public final class DatasetRow {
    private DatasetRow() {}

    /** A row for a model. */
    public static Node of(DatasetModel model) {
        ChoiceMenu<DataChoice> box = new ChoiceMenu<>("dataset", model.choices(), DatasetRow::name);
        box.join(model.choiceProperty(), model::choose);
        // A choice that failed or was cancelled is not what is open: show again what is.
        model.openingProperty().addListener((observed, before, now) -> box.valueProperty()
                .set(now ? box.valueProperty().get() : model.choiceProperty().get()));
        HBox row = SettingRow.of(
                "Images",
                box,
                "The images to learn from and to test with. Labels never enter training; they only sort what you see.");
        row.getChildren().add(folder(model));
        return row;
    }

    private static Button folder(DatasetModel model) {
        Button folder = new Button("", Icons.FOLDER.node());
        folder.setId("open-folder");
        folder.getStyleClass().add(Styles.BUTTON_ICON);
        folder.setAccessibleText("Open a folder of images");
        Hint.on(
                folder,
                "Open a folder with other 28×28 images in MNIST's four files,"
                        + " such as Fashion-MNIST or KMNIST (Ctrl+O).");
        folder.setOnAction(pressed -> askForFolder(model, folder));
        model.setFolderQuestion(() -> askForFolder(model, folder));
        HBox.setHgrow(folder, Priority.NEVER);
        return folder;
    }

    /** Asks for a folder and opens it. */
    public static void askForFolder(DatasetModel model, Node owner) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Open a folder of images");
        Optional.ofNullable(chooser.showDialog(owner.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(model::openFolder);
    }

    private static String name(DataChoice choice) {
        if (choice instanceof DataChoice.Folder folder) {
            Path name = folder.path().getFileName();
            return name == null ? folder.path().toString() : name.toString();
        }
        return choice instanceof DataChoice.Sample ? "Samples" : "MNIST";
    }
}
