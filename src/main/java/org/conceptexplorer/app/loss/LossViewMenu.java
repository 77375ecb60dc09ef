package org.conceptexplorer.app.loss;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.figure.FigurePart;
import org.conceptexplorer.figure.kind.LossTerm;
import org.conceptexplorer.figure.kind.LossUnit;
import org.conceptexplorer.figure.kind.LossView;

/** The menu that says what the loss chart shows: all that its pointer gestures do, and more, from the keyboard. */
final class LossViewMenu extends MenuButton {
    private static final Map<LossUnit, String> ALONG = Map.of(
            LossUnit.EPOCH, "Along epochs",
            LossUnit.STEP, "Along steps",
            LossUnit.TIME, "Along training time");

    private final LossModel model;
    private final FigureView chart;

    LossViewMenu(LossModel model, FigureView chart) {
        super("View");
        this.model = model;
        this.chart = chart;
        setId("loss-view");
        getStyleClass().add(Styles.SMALL);
        setMinWidth(USE_PREF_SIZE);
        Hint.on(
                this,
                "What the chart shows. Drag over a part or turn the wheel to look closer, drag with Shift to move along,"
                        + " double-click to see all again; a click on a name in the legend hides its curve.");
        getItems().setAll(items());
        setOnShowing(event -> getItems().setAll(items()));
    }

    private List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        Stream.of(LossUnit.EPOCH, LossUnit.STEP, LossUnit.TIME).map(this::unit).forEach(items::add);
        items.add(new SeparatorMenuItem());
        Arrays.stream(LossTerm.values()).map(this::term).forEach(items::add);
        otherCurves().map(this::curve).forEach(items::add);
        items.add(new SeparatorMenuItem());
        items.add(check("Running mean", view().smoothed(), model::setSmoothed));
        MenuItem all = new MenuItem("Back to the whole chart");
        all.setDisable(!model.zoomed());
        all.setOnAction(chosen -> model.showAll());
        items.add(all);
        return items;
    }

    private LossView view() {
        return model.viewProperty().get();
    }

    private MenuItem unit(LossUnit unit) {
        RadioMenuItem item = new RadioMenuItem(ALONG.get(unit));
        item.setId("along-" + unit.id());
        item.setSelected(view().unit() == unit);
        item.setOnAction(chosen -> model.setUnit(unit));
        return item;
    }

    private MenuItem term(LossTerm term) {
        boolean drawn = view().terms().contains(term) && !view().hidden().contains(term.label());
        MenuItem item = check(capital(term.label()), drawn, yes -> model.show(term, yes));
        item.setId("term-" + term.id());
        return item;
    }

    /** Those in the legend that are no part of the training loss. */
    private Stream<String> otherCurves() {
        List<String> terms =
                Arrays.stream(LossTerm.values()).map(LossTerm::label).toList();
        return chart.figureLayoutProperty().get().stream()
                .flatMap(layout -> layout.areas().stream())
                .flatMap(area ->
                        area.part() instanceof FigurePart.LegendEntry entry ? Stream.of(entry.name()) : Stream.empty())
                .filter(name -> !terms.contains(name));
    }

    private MenuItem curve(String name) {
        return check(capital(name), !view().hidden().contains(name), yes -> model.toggle(name));
    }

    private static MenuItem check(String label, boolean holds, Consumer<Boolean> choose) {
        CheckMenuItem item = new CheckMenuItem(label);
        item.setSelected(holds);
        item.setOnAction(chosen -> choose.accept(item.isSelected()));
        return item;
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
