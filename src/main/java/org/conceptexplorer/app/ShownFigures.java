package org.conceptexplorer.app;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.MouseEvent;
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.app.saving.FigureMenu;
import org.conceptexplorer.app.saving.RunMenu;
import org.conceptexplorer.app.saving.SavingModel;
import org.conceptexplorer.figure.Figure;

/** The window's three figures, and how they are saved and copied. */
final class ShownFigures {
    private final SavingModel saving;
    private final FigureView chart;
    private final FigureView grid;
    private final FigureView bars;
    private FigureMenu pointedAt;

    ShownFigures(SavingModel saving, FigureView chart, FigureView grid, FigureView bars) {
        this.saving = saving;
        this.chart = chart;
        this.grid = grid;
        this.bars = bars;
        pointedAt = menu(grid);
        menu(chart);
        menu(bars);
    }

    private FigureMenu menu(FigureView view) {
        FigureMenu menu = FigureMenu.install(saving, view);
        view.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> pointedAt = menu);
        return menu;
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

    /** The figures that can be seen now. */
    List<Figure> figures() {
        return Stream.of(chart, grid, bars)
                .map(view -> view.figureProperty().get())
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * The entries of the save menu.
     *
     * @param export opens the export dialog
     */
    List<MenuItem> savings(Runnable export) {
        MenuItem figures = new MenuItem("Figures… (Ctrl+E)");
        figures.setId("export-figures");
        figures.setOnAction(chosen -> export.run());
        return List.of(figures, new SeparatorMenuItem(), RunMenu.item(saving, chart));
    }
}
