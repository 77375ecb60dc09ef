package org.conceptexplorer.app.sweep;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.training.setting.Setting;
import org.conceptexplorer.training.sweep.Spread;
import org.conceptexplorer.training.sweep.SweepResults;
import org.conceptexplorer.training.sweep.SweepResults.Group;

/** What came of a sweep, a line for each combination of values: mean and standard deviation over its seeds. */
final class SweepTable extends TableView<Group> {
    /** About what a character takes, and what a title takes beside its own, in pixels. */
    private static final double CHARACTER = 7.2;

    private static final double TITLE = 40;

    SweepTable() {
        setId("sweep-table");
        setAccessibleText("What came of the sweep");
        getStyleClass().add(Styles.DENSE);
        setPlaceholder(new Label("There is nothing to compare yet."));
    }

    void show(Optional<SweepResults> results) {
        getColumns().setAll(results.map(SweepTable::columns).orElse(List.of()));
        getItems().setAll(results.map(SweepResults::groups).orElse(List.of()));
    }

    private static List<TableColumn<Group, String>> columns(SweepResults results) {
        List<TableColumn<Group, String>> columns = new ArrayList<>();
        for (Setting<?> setting : results.differing()) {
            columns.add(column(
                    setting.label(),
                    group -> SweepResults.text(setting, group.trials().get(0))));
        }
        columns.add(column("Error", group -> words(group.error())));
        columns.add(column("Zeros", group -> words(group.zeros())));
        columns.add(column("Seeds", group -> String.valueOf(group.trials().size())));
        return columns;
    }

    private static TableColumn<Group, String> column(String title, Function<Group, String> text) {
        TableColumn<Group, String> column = new TableColumn<>(title);
        column.setPrefWidth(Math.max(15, title.length()) * CHARACTER + TITLE);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setSortable(false);
        return column;
    }

    private static String words(Spread spread) {
        String mean = spread.count() == 0 ? "" : NumberWords.significant(spread.mean());
        return spread.count() < 2 ? mean : mean + " ± " + NumberWords.significant(spread.deviation());
    }
}
