package org.conceptexplorer.app.runs;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.conceptexplorer.training.library.ListedRun;
import org.conceptexplorer.training.setting.Setting;

/** All runs in a table, sorted by a click on a column's title. */
final class RunTable extends TableView<ListedRun> {
    /** About what a character takes, in pixels. */
    private static final double CHARACTER = 7.2;

    /** What a title takes beside its characters: its edges, and the sign of its order. */
    private static final double TITLE = 40;

    private static final String LATEST_FIRST = "date";
    private static final PseudoClass DAMAGED = PseudoClass.getPseudoClass("damaged");

    private final RunsModel model;
    private final SortedList<ListedRun> sorted;
    private boolean changing;

    RunTable(RunsModel model, ContextMenu menu, Consumer<ListedRun> open) {
        this.model = model;
        setId("runs-table");
        setAccessibleText("Runs");
        getStyleClass().addAll(Styles.DENSE, "runs-table");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setPlaceholder(new Label("There are no runs here. Each training is kept in this list by itself."));
        setRowFactory(table -> row(open));
        setContextMenu(menu);
        sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(comparatorProperty());
        show(model.differingProperty().get());
        setItems(sorted);
        model.differingProperty().addListener((observed, before, now) -> show(now));
        getSelectionModel().getSelectedItems().addListener((ListChangeListener<ListedRun>) change -> choose());
        model.whenChanged(this::selectAgain);
    }

    private TableRow<ListedRun> row(Consumer<ListedRun> open) {
        TableRow<ListedRun> row = new TableRow<>();
        row.itemProperty().addListener((observed, before, now) -> {
            boolean damaged = now != null && now.head().isEmpty();
            row.pseudoClassStateChanged(DAMAGED, damaged);
            row.setTooltip(now == null || now.problem().isEmpty() ? null : new Tooltip(now.problem()));
        });
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !row.isEmpty()) {
                open.accept(row.getItem());
            }
        });
        return row;
    }

    /** Columns of the same names stay as they are: wide, and sorted by. */
    private void show(List<Setting<?>> differing) {
        List<TableColumn<ListedRun, ?>> columns = new ArrayList<>();
        for (RunColumn column : RunColumn.of(differing)) {
            columns.add(getColumns().stream()
                    .filter(each -> column.id().equals(each.getId()))
                    .findFirst()
                    .orElseGet(() -> column(column)));
        }
        boolean first = getColumns().isEmpty();
        List<TableColumn<ListedRun, ?>> order = new ArrayList<>(getSortOrder());
        getColumns().setAll(columns);
        if (first) {
            columns.stream().filter(each -> each.getId().equals(LATEST_FIRST)).forEach(date -> {
                date.setSortType(TableColumn.SortType.DESCENDING);
                getSortOrder().setAll(List.of(date));
            });
        } else {
            order.retainAll(columns);
            getSortOrder().setAll(order);
        }
    }

    private static TableColumn<ListedRun, ListedRun> column(RunColumn declared) {
        TableColumn<ListedRun, ListedRun> column = new TableColumn<>();
        Label title = new Label(declared.title());
        title.setTooltip(new Tooltip(declared.explanation()));
        column.setGraphic(title);
        column.setId(declared.id());
        column.setPrefWidth(
                Math.max(declared.width() * CHARACTER, declared.title().length() * CHARACTER + TITLE));
        column.setComparator(declared.order());
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(made -> new RunCell(declared.text()));
        return column;
    }

    private void choose() {
        if (!changing) {
            List<ListedRun> chosen = getSelectionModel().getSelectedItems().stream()
                    .filter(run -> run != null)
                    .toList();
            model.choose(chosen);
        }
    }

    /** What was chosen stays chosen when the list changes, as far as it is still there. */
    private void selectAgain() {
        List<Path> before =
                model.chosenProperty().get().stream().map(ListedRun::path).toList();
        changing = true;
        int[] places = IntStream.range(0, sorted.size())
                .filter(place -> before.contains(sorted.get(place).path()))
                .toArray();
        getSelectionModel().clearSelection();
        if (places.length > 0) {
            getSelectionModel().selectIndices(places[0], places);
        }
        changing = false;
        choose();
    }
}
