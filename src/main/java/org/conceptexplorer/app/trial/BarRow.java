package org.conceptexplorer.app.trial;

import atlantafx.base.theme.Styles;
import java.awt.Color;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.Icons;
import org.conceptexplorer.app.selection.Selection;
import org.conceptexplorer.app.selection.SelectionModel;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.figure.Style;

/** One concept: its name, its bar, its value, a lock, and a way to nothing. */
final class BarRow extends HBox {
    private static final double NAME = 96;
    static final double HIGHEST = 32;
    private static final double NUMBER = 48;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final int concept;
    private final Trial trial;
    private final Button name = new Button();
    private final ValueSlider slider;
    private final Label number = new Label();
    private final ToggleButton lock = new ToggleButton("", Icons.LOCK.node());
    private final Button zero = new Button("0");

    BarRow(Trial trial, int concept, ObservableValue<Style> look) {
        this.trial = trial;
        this.concept = concept;
        slider = new ValueSlider("concept " + concept, height -> trial.bars().pull(concept, height));
        slider.setId("bar-" + concept);
        slider.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        HBox.setHgrow(slider, Priority.ALWAYS);
        name.setId("bar-name-" + concept);
        name.setOnAction(pressed -> choose());
        name.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, "bar-name");
        name.setMinWidth(NAME);
        name.setPrefWidth(NAME);
        Hint.on(name, "Select concept " + concept + " in all places; again: all concepts.");
        number.setMinWidth(NUMBER);
        number.setAlignment(Pos.CENTER_RIGHT);
        lock.setId("lock-" + concept);
        lock.setOnAction(pressed -> trial.bars().lock(concept));
        lock.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, Styles.BUTTON_ICON, "lock");
        lock.setAccessibleText("Lock concept " + concept);
        Hint.on(lock, "Keep this value whatever image comes (L).");
        zero.setId("zero-" + concept);
        zero.setOnAction(pressed -> trial.bars().remove(concept));
        zero.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, "zero");
        Hint.on(zero, "Remove concept " + concept + ": put it to nothing (Delete).");
        getChildren().addAll(name, slider, number, lock, zero);
        setAlignment(Pos.CENTER_LEFT);
        setMaxHeight(HIGHEST);
        getStyleClass().add("bar-row");
        follow(trial.selection());
        call(look.getValue());
        look.addListener((observed, before, now) -> call(now));
    }

    /** What a person calls the concept, in the colour it has everywhere. */
    private void call(Style look) {
        name.setText(look.labels().concepts().called(concept));
        slider.colour(css(look.palette().concepts().color(concept)));
    }

    private void follow(SelectionModel selection) {
        show(selection.selectionProperty().get());
        selection.selectionProperty().addListener((observed, before, now) -> show(now));
    }

    private void show(Selection selection) {
        pseudoClassStateChanged(CHOSEN, selection.concept().equals(OptionalInt.of(concept)));
    }

    private void choose() {
        boolean chosen = trial.selection().selectionProperty().get().concept().equals(OptionalInt.of(concept));
        trial.selection().chooseConcept(chosen ? OptionalInt.empty() : OptionalInt.of(concept));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.L) {
            trial.bars().lock(concept);
            event.consume();
        }
    }

    /** The bar as it is now. */
    void show(Optional<Bars> bars, Ranges ranges) {
        setDisable(bars.isEmpty());
        double height = bars.map(now -> now.height(concept)).orElse(0.0);
        slider.range(0, ranges.end(bars));
        slider.marks(
                ranges.known() ? ranges.low().get(concept) : 0,
                ranges.known() ? ranges.high().get(concept) : 0,
                bars.map(now -> (double) now.measured().mean(concept)).orElse(Double.NaN));
        slider.value(height);
        number.setText(NumberWords.significant(height));
        lock.setSelected(bars.map(now -> now.locked().contains(concept)).orElse(false));
    }

    static String css(Color color) {
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFFFFFF);
    }
}
