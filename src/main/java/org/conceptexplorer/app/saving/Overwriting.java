package org.conceptexplorer.app.saving;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** Asks before files are replaced about which the system's own dialog could not ask. */
public final class Overwriting {
    /** More names would make the question too long to read. */
    private static final int NAMED = 3;

    private static final ButtonType REPLACE = new ButtonType("Replace", ButtonBar.ButtonData.OK_DONE);

    private Overwriting() {}

    /**
     * Whether the files may be replaced.
     *
     * @param there the files that are there already; if there are none, nothing is asked
     * @param owner the window the question stands above
     */
    public static boolean agreed(List<Path> there, Window owner) {
        if (there.isEmpty()) {
            return true;
        }
        Alert question = new Alert(Alert.AlertType.CONFIRMATION, words(there), REPLACE, ButtonType.CANCEL);
        question.initOwner(owner);
        question.setTitle("Concept Explorer");
        question.setHeaderText(there.size() == 1 ? "Replace the file?" : "Replace " + there.size() + " files?");
        return question.showAndWait().filter(REPLACE::equals).isPresent();
    }

    static String words(List<Path> there) {
        String names = there.stream()
                .limit(NAMED)
                .map(path -> String.valueOf(path.getFileName()))
                .collect(Collectors.joining(", "));
        String others = there.size() > NAMED ? " and " + (there.size() - NAMED) + " more" : "";
        return names + others + (there.size() == 1 ? " is" : " are") + " in that folder already.";
    }
}
