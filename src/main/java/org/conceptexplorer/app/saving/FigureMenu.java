package org.conceptexplorer.app.saving;

import java.io.File;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.figure.Figure;

/** What can be done with a figure that is on view. */
public final class FigureMenu {
    private static final String EXTENSION = ".png";

    private final SavingModel saving;
    private final FigureView view;

    private FigureMenu(SavingModel saving, FigureView view) {
        this.saving = saving;
        this.view = view;
    }

    /** Gives a figure a menu, which a click with the other mouse button shows. */
    public static FigureMenu install(SavingModel saving, FigureView view) {
        FigureMenu actions = new FigureMenu(saving, view);
        ContextMenu menu = actions.contextMenu();
        view.setOnContextMenuRequested(asked -> menu.show(view, asked.getScreenX(), asked.getScreenY()));
        view.setOnMousePressed(pressed -> menu.hide());
        return actions;
    }

    private ContextMenu contextMenu() {
        MenuItem copy = new MenuItem("Copy picture");
        copy.setOnAction(chosen -> copy());
        return new ContextMenu(saveItem("Save as PNG…"), copy);
    }

    /** A new menu entry that saves the figure. */
    public MenuItem saveItem(String label) {
        MenuItem save = new MenuItem(label);
        save.setOnAction(chosen -> save());
        return save;
    }

    /** Puts the picture on the clipboard, as it is on the screen. */
    public void copy() {
        view.picture().ifPresent(picture -> {
            ClipboardContent content = new ClipboardContent();
            content.putImage(picture);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void save() {
        Optional.ofNullable(view.figureProperty().get()).ifPresent(figure -> ask(figure)
                .ifPresent(target -> saving.savePicture(
                        figure,
                        view.styleOfFigureProperty().get(),
                        view.getWidth(),
                        view.getHeight(),
                        target.toPath())));
    }

    private Optional<File> ask(Figure figure) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save the picture");
        chooser.setInitialFileName(figure.name() + EXTENSION);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PNG picture", "*" + EXTENSION));
        return Optional.ofNullable(chooser.showSaveDialog(view.getScene().getWindow()))
                .map(FigureMenu::withExtension);
    }

    private static File withExtension(File chosen) {
        return chosen.getName().contains(".") ? chosen : new File(chosen.getPath() + EXTENSION);
    }
}
