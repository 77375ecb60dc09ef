package org.conceptexplorer.app.opening;

import java.io.File;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Opens what is dragged into the window from outside: the folder or a file of a run, or images. */
public final class DropToOpen {
    private DropToOpen() {}

    /** Lets things be dropped anywhere in a window. */
    public static void on(Scene scene, OpeningModel model) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (opens(event)) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            }
            event.consume();
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            boolean opens = opens(event);
            if (opens) {
                List<File> files = event.getDragboard().getFiles();
                model.open(files.get(0).toPath());
            }
            event.setDropCompleted(opens);
            event.consume();
        });
    }

    private static boolean opens(DragEvent event) {
        return event.getDragboard().hasFiles()
                && event.getDragboard().getFiles().size() == 1;
    }
}
