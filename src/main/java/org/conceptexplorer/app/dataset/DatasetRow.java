package org.conceptexplorer.app.dataset;

import atlantafx.base.theme.Styles;
import java.io.File;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.conceptexplorer.app.fx.ChoiceMenu;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.Icons;
import org.conceptexplorer.app.fx.RememberedFolder;
import org.conceptexplorer.app.fx.SettingRow;
import org.conceptexplorer.data.source.DataChoice;
import org.jspecify.annotations.Nullable;

/** The row of the settings that chooses the images. */
public final class DatasetRow {
    private DatasetRow() {}

    /**
     * A row for a model.
     *
     * @param folder where images were opened last
     */
    public static Node of(DatasetModel model, RememberedFolder folder) {
        ChoiceMenu<DataChoice> box = new ChoiceMenu<>("dataset", model.choices(), DataChoice::label);
        box.join(model.choiceProperty(), model::choose);
        // A choice that failed or was cancelled is not what is open: show again what is.
        model.openingProperty().addListener((observed, before, now) -> box.valueProperty()
                .set(now ? box.valueProperty().get() : model.choiceProperty().get()));
        HBox row = SettingRow.of(
                "Images",
                box,
                "The images to learn from and to test with. Labels never enter training; they only sort what you see.");
        row.getChildren().add(open(model, folder));
        return row;
    }

    private static MenuButton open(DatasetModel model, RememberedFolder folder) {
        MenuButton open = new MenuButton("", Icons.FOLDER.node());
        open.setId("open-folder");
        open.getStyleClass().add(Styles.BUTTON_ICON);
        open.setAccessibleText("Open other images");
        Hint.on(
                open,
                "Open other images: a folder in MNIST's layout, such as Fashion-MNIST, KMNIST or EMNIST (Ctrl+O),"
                        + " or an .npz file as Keras has it.");
        open.getItems()
                .addAll(
                        item("open-images-folder", "Open a folder…", () -> askForFolder(model, folder, open)),
                        item("open-images-file", "Open a file…", () -> askForFile(model, folder, open)));
        model.setFolderQuestion(() -> askForFolder(model, folder, open));
        HBox.setHgrow(open, Priority.NEVER);
        return open;
    }

    private static MenuItem item(String id, String text, Runnable verb) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(pressed -> verb.run());
        return item;
    }

    /** Asks for a folder and opens it. */
    private static void askForFolder(DatasetModel model, RememberedFolder folder, Node owner) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Open a folder of images");
        folder.begin(chooser);
        open(model, folder, chooser.showDialog(owner.getScene().getWindow()));
    }

    /** Asks for a file of images and opens it. */
    private static void askForFile(DatasetModel model, RememberedFolder folder, Node owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open a file of images");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("NumPy archives", "*.npz"),
                        new FileChooser.ExtensionFilter("All files", "*"));
        folder.begin(chooser);
        open(model, folder, chooser.showOpenDialog(owner.getScene().getWindow()));
    }

    private static void open(DatasetModel model, RememberedFolder folder, @Nullable File chosen) {
        Optional.ofNullable(chosen).map(File::toPath).ifPresent(path -> {
            folder.remember(path);
            model.openPath(path);
        });
    }
}
