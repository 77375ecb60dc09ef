package org.conceptexplorer.app.runs;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.conceptexplorer.training.library.ListedRun;
import org.jspecify.annotations.Nullable;

/** One text about a run. */
final class RunCell extends TableCell<ListedRun, ListedRun> {
    private final Function<ListedRun, String> text;

    RunCell(Function<ListedRun, String> text) {
        this.text = text;
    }

    @Override
    protected void updateItem(@Nullable ListedRun run, boolean empty) {
        super.updateItem(run, empty);
        setText(empty || run == null ? null : text.apply(run));
    }
}
