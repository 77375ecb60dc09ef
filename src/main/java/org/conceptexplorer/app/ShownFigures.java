package org.conceptexplorer.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.MouseEvent;
import org.conceptexplorer.app.export.ExportDialog;
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.app.saving.FigureMenu;
import org.conceptexplorer.app.saving.RunMenu;
import org.conceptexplorer.app.saving.SavingModel;
import org.conceptexplorer.figure.Figure;

/** The window's three figures, and how they are saved and copied. */
final class ShownFigures {
    private final SavingModel saving;
    private final Supplier<ExportDialog> export;
    private final Supplier<Optional<Figure>> sheet;
    private final FigureView chart;
    private final FigureView grid;
    private final FigureView bars;
    private FigureMenu pointedAt;

    /**
     * Three views with their menus.
     *
     * @param sheet all of the digits on one sheet, which is no view of the window, but is exported
     */
    ShownFigures(
            SavingModel saving,
            Supplier<ExportDialog> export,
            Supplier<Optional<Figure>> sheet,
            FigureView chart,
            FigureView grid,
            FigureView bars) {
        this.saving = saving;
        this.export = export;
        this.sheet = sheet;
        this.chart = chart;
        this.grid = grid;
        this.bars = bars;
        pointedAt = FigureMenu.install(saving, grid, this::export);
        pointAt(grid, pointedAt);
        pointAt(chart, FigureMenu.install(saving, chart, this::export));
        pointAt(bars, FigureMenu.install(saving, bars, this::export));
    }

    private void pointAt(FigureView view, FigureMenu menu) {
        view.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> pointedAt = menu);
    }

    FigureView chart() {
        return chart;
    }

    FigureView grid() {
        return grid;
    }

    FigureView bars() {
        return bars;
    }

    /** Copies the figure that the pointer is on or was on last. */
    void copy() {
        pointedAt.copy();
    }

    /** Opens the export dialog on the figure that it showed last. */
    void export() {
        export.get().open(chart.getScene().getWindow(), figures(), Optional.empty());
    }

    /** Opens the export dialog on a figure, which need not be one of the three. */
    void export(Figure figure) {
        List<Figure> choice = new ArrayList<>(figures());
        if (choice.stream().noneMatch(each -> each.name().equals(figure.name()))) {
            choice.add(figure);
        }
        export.get().open(chart.getScene().getWindow(), choice, Optional.of(figure));
    }

    private List<Figure> figures() {
        Stream<Figure> seen = Stream.of(chart, grid, bars)
                .map(view -> view.figureProperty().get())
                .filter(Objects::nonNull);
        return Stream.concat(seen, sheet.get().stream()).toList();
    }

    /** The entries of the save menu. */
    List<MenuItem> savings() {
        MenuItem figures = new MenuItem("Figures… (Ctrl+E)");
        figures.setId("export-figures");
        figures.setOnAction(chosen -> export());
        return List.of(figures, new SeparatorMenuItem(), RunMenu.item(saving, chart));
    }
}
