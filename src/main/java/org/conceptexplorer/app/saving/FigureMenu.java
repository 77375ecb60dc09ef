package org.conceptexplorer.app.saving;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.figure.Figure;
import org.jspecify.annotations.Nullable;

/** What can be done with a figure that is on view. */
public final class FigureMenu {
    /** Sharp in a document, too. */
    private static final double FINER = 2;

    private static final String EXTENSION = ".png";
    private static final double WIDTH = 760; // of a figure that is nowhere shown

    private final SavingModel saving;
    private final FigureView view;
    private final Node anchor;
    private final Consumer<Figure> export;
    private final Runnable drawing;
    private @Nullable ContextMenu menu;

    private FigureMenu(SavingModel saving, FigureView view, Node anchor, Consumer<Figure> export, Runnable drawing) {
        this.saving = saving;
        this.view = view;
        this.anchor = anchor;
        this.export = export;
        this.drawing = drawing;
    }

    /**
     * Gives a figure a menu, which a click with the other mouse button shows.
     *
     * @param export opens the export dialog on a figure
     */
    public static FigureMenu install(SavingModel saving, FigureView view, Consumer<Figure> export) {
        FigureMenu actions = new FigureMenu(saving, view, view, export, () -> {});
        view.setOnContextMenuRequested(actions::open);
        view.setOnMousePressed(pressed -> actions.close());
        return actions;
    }

    /**
     * Gives a node that shows something in its own way the same menu for a figure of that.
     *
     * @param view a view that is nowhere shown
     * @param figure the figure as it is now; empty while there is none
     * @param export opens the export dialog on a figure
     */
    public static FigureMenu offer(
            SavingModel saving,
            Node node,
            FigureView view,
            Supplier<Optional<Figure>> figure,
            Consumer<Figure> export) {
        FigureMenu actions = new FigureMenu(saving, view, node, export, () -> {
            Figure now = figure.get().orElse(null);
            view.figureProperty().set(now);
            if (now != null) {
                view.resize(
                        WIDTH, now.heightFor(WIDTH, view.styleOfFigureProperty().get()));
            }
        });
        node.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, actions::open);
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, pressed -> actions.close());
        return actions;
    }

    /** Whether what it belongs to is on view. */
    public boolean onView() {
        return anchor.getScene() != null;
    }

    private void open(ContextMenuEvent asked) {
        close();
        drawing.run();
        if (view.figureProperty().get() == null) {
            return;
        }
        ContextMenu opened = contextMenu();
        opened.show(anchor, asked.getScreenX(), asked.getScreenY());
        menu = opened;
    }

    /** A click on the figure itself does not close its menu of itself. */
    private void close() {
        if (menu != null) {
            menu.hide();
        }
    }

    private ContextMenu contextMenu() {
        MenuItem copy = new MenuItem("Copy picture");
        copy.setOnAction(chosen -> copy());
        MenuItem more = new MenuItem("Export…");
        more.setId("export-this");
        more.setOnAction(
                chosen -> Optional.ofNullable(view.figureProperty().get()).ifPresent(export));
        return new ContextMenu(saveItem("Save as PNG…"), copy, more);
    }

    /** A new menu entry that saves the figure. */
    public MenuItem saveItem(String label) {
        MenuItem save = new MenuItem(label);
        save.setOnAction(chosen -> save());
        return save;
    }

    /** Puts the picture on the clipboard, with twice the pixels of the screen, and says so. */
    public void copy() {
        drawing.run();
        Optional.ofNullable(view.figureProperty().get())
                .ifPresent(figure -> view.paint(FINER, picture -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putImage(picture);
                    Clipboard.getSystemClipboard().setContent(content);
                    saving.copied(figure.title(), (long) picture.getWidth(), (long) picture.getHeight());
                }));
    }

    private void save() {
        Optional.ofNullable(view.figureProperty().get()).ifPresent(figure -> ask(figure)
                .ifPresent(target -> saving.savePicture(
                        figure, view.styleOfFigureProperty().get(), view.getWidth(), view.getHeight(), target)));
    }

    private Optional<Path> ask(Figure figure) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save the picture");
        chooser.setInitialFileName(saving.nameOf(figure.name()) + EXTENSION);
        saving.folder().begin(chooser);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PNG picture", "*" + EXTENSION));
        Window window = anchor.getScene().getWindow();
        return Optional.ofNullable(chooser.showSaveDialog(window))
                .map(File::toPath)
                .filter(chosen -> Overwriting.agreed(newlyNamed(chosen), window))
                .map(FigureMenu::withExtension)
                .map(chosen -> {
                    saving.folder().remember(chosen);
                    return chosen;
                });
    }

    /** The file that is there already although the system has not asked about it: it was typed without its ending. */
    static List<Path> newlyNamed(Path chosen) {
        Path target = withExtension(chosen);
        return target.equals(chosen) || !Files.exists(target) ? List.of() : List.of(target);
    }

    static Path withExtension(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(EXTENSION) ? chosen : chosen.resolveSibling(name + EXTENSION);
    }
}
