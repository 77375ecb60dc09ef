package org.conceptexplorer.app.trial;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.conceptexplorer.data.own.Raster;

/** The ways by which somebody's own picture comes in: clipboard, dragging, a file. */
final class OwnPictures {
    private static final List<String> ENDINGS = List.of(".png", ".jpg", ".jpeg", ".gif", ".bmp");
    private static final int LONGEST_SIDE = 1_600;

    private final TrialImageModel model;

    OwnPictures(TrialImageModel model) {
        this.model = model;
    }

    /** Takes what was copied: a picture, or the file of one. */
    void paste() {
        paste(Clipboard.getSystemClipboard());
    }

    private void paste(Clipboard clipboard) {
        if (clipboard.hasImage() && clipboard.getImage() != null) {
            Image image = clipboard.getImage();
            raster(image)
                    .ifPresentOrElse(
                            picture -> model.own("Pasted picture", picture),
                            () -> model.refuse("The copied picture cannot be read; save it as PNG and open that."));
        } else if (clipboard.hasFiles() && clipboard.getFiles().size() == 1) {
            model.open(clipboard.getFiles().get(0).toPath());
        } else {
            model.refuse("Nothing that was copied is a picture; copy one, then paste it here.");
        }
    }

    /** The picture, of large ones every second, third… pixel. */
    static Optional<Raster> raster(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        if (image.isError() || image.getPixelReader() == null || width < 1 || height < 1) {
            return Optional.empty();
        }
        int step = Math.max(1, (Math.max(width, height) + LONGEST_SIDE - 1) / LONGEST_SIDE);
        int columns = (width + step - 1) / step;
        int rows = (height + step - 1) / step;
        int[] argb = new int[columns * rows];
        int[] line = new int[width];
        for (int row = 0; row < rows; row++) {
            image.getPixelReader().getPixels(0, row * step, width, 1, PixelFormat.getIntArgbInstance(), line, 0, width);
            for (int column = 0; column < columns; column++) {
                argb[row * columns + column] = line[column * step];
            }
        }
        return Optional.of(Raster.of(columns, rows, argb));
    }

    /** Asks for a file. */
    void ask(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open a picture of a digit");
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(
                                "Pictures",
                                ENDINGS.stream().map(ending -> "*" + ending).toList()),
                        new FileChooser.ExtensionFilter("All files", "*"));
        File file = chooser.showOpenDialog(owner);
        if (file != null) {
            model.open(file.toPath());
        }
    }

    /** Lets pictures be dropped on a node; anything else that is dropped stays for the window. */
    void acceptDrops(Node node) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (takes(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (takes(event.getDragboard())) {
                drop(event.getDragboard());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private static boolean takes(Dragboard dragged) {
        if (dragged.hasFiles()) {
            return dragged.getFiles().size() == 1
                    && isPicture(dragged.getFiles().get(0));
        }
        return dragged.hasImage();
    }

    private static boolean isPicture(File file) {
        String name = file.getName().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private void drop(Dragboard dragged) {
        if (dragged.hasFiles()) {
            model.open(dragged.getFiles().get(0).toPath());
        } else {
            raster(dragged.getImage())
                    .ifPresentOrElse(
                            picture -> model.own("Dropped picture", picture),
                            () -> model.refuse("The dropped picture cannot be read; save it as PNG and open that."));
        }
    }
}
