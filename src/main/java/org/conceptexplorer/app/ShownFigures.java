package org.conceptexplorer.app;

import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.MouseEvent;
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.app.saving.FigureMenu;
import org.conceptexplorer.app.saving.RunMenu;
import org.conceptexplorer.app.saving.SavingModel;

/** The window's three figures, and how they are saved and copied. */
final class ShownFigures {
    private final SavingModel saving;
    private final FigureView chart;
    private final FigureView grid;
    private final FigureView bars;
    private final FigureMenu chartMenu;
    private final FigureMenu gridMenu;
    private final FigureMenu barsMenu;
    private FigureMenu pointedAt;

    ShownFigures(SavingModel saving, FigureView chart, FigureView grid, FigureView bars) {
        this.saving = saving;
        this.chart = chart;
        this.grid = grid;
        this.bars = bars;
        chartMenu = FigureMenu.install(saving, chart);
        gridMenu = FigureMenu.install(saving, grid);
        barsMenu = FigureMenu.install(saving, bars);
        pointedAt = gridMenu;
        chart.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> pointedAt = chartMenu);
        grid.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> pointedAt = gridMenu);
        bars.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> pointedAt = barsMenu);
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

    /** The entries of the save menu. */
    List<MenuItem> savings() {
        return List.of(
                chartMenu.saveItem("Loss chart as PNG…"),
                gridMenu.saveItem("Digits and reconstructions as PNG…"),
                barsMenu.saveItem("Concept bars as PNG…"),
                new SeparatorMenuItem(),
                RunMenu.item(saving, chart));
    }
}
