package org.conceptexplorer.app.detail;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.conceptexplorer.app.digits.DigitWords;
import org.conceptexplorer.app.fx.ChoiceMenu;
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.Icons;
import org.conceptexplorer.app.fx.Readout;
import org.conceptexplorer.app.shell.Shortcut;
import org.conceptexplorer.figure.FigurePart;
import org.conceptexplorer.figure.sheet.DetailFigure;
import org.jspecify.annotations.Nullable;

/** Shows one digit large, beside the others: nothing lies over what it explains. */
public final class DetailPane extends VBox {
    private final DetailModel model;
    private final FigureView figure;
    private @Nullable Node before;

    /**
     * A pane that is there while the model has a digit.
     *
     * @param figure the view to show it in
     */
    public DetailPane(DetailModel model, FigureView figure) {
        this.model = model;
        this.figure = figure;
        figure.setId("detail");
        figure.figureProperty()
                .bind(Bindings.createObjectBinding(
                        () -> model.imageProperty()
                                .get()
                                .map(image -> new DetailFigure(
                                        image, model.placeProperty().get()))
                                .orElse(null),
                        model.imageProperty(),
                        model.placeProperty()));
        figure.addEventHandler(MouseEvent.MOUSE_CLICKED, this::choosePlace);
        figure.setFocusTraversable(true);
        Readout readout = new Readout(figure, (layout, point) -> layout.areaAt(point.getX(), point.getY())
                .flatMap(area -> model.imageProperty()
                        .get()
                        .flatMap(image -> DetailWords.of(image, area, point.getX(), point.getY()))));
        ScrollPane scroll = new ScrollPane(new StackPane(figure, readout));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(heading(), scroll, explanation());
        setId("detail-pane");
        getStyleClass().addAll("pane", "detail", "figures");
        visibleProperty().bind(model.imageProperty().map(Optional::isPresent));
        managedProperty().bind(visibleProperty());
        model.imageProperty().addListener((observed, old, now) -> moveFocus(old.isPresent(), now.isPresent()));
    }

    /** The keys that belong to the digit while it is shown. */
    public List<Shortcut> keys() {
        return model.imageProperty().get().isEmpty()
                ? List.of()
                : List.of(
                        Shortcut.plain("Esc", "Close the digit", model::close, KeyCode.ESCAPE),
                        Shortcut.plain("←  →", "The digit before, or the next", () -> model.move(-1), KeyCode.LEFT),
                        Shortcut.plain("→", "The next digit", () -> model.move(1), KeyCode.RIGHT),
                        Shortcut.plain("Enter", "Choose the digit in every place", model::choose, KeyCode.ENTER),
                        Shortcut.gesture("Click on a map", "Bars of that place alone, or of all again"));
    }

    /** Who used the keyboard goes on where it was. */
    private void moveFocus(boolean wasThere, boolean there) {
        if (there && !wasThere && getScene() != null) {
            before = getScene().getFocusOwner();
            figure.requestFocus();
        } else if (wasThere && !there && before != null) {
            before.requestFocus();
            before = null;
        }
    }

    private void choosePlace(MouseEvent click) {
        figure.figureLayoutProperty()
                .get()
                .flatMap(layout -> layout.partAt(click.getX(), click.getY()))
                .ifPresent(part -> {
                    if (part instanceof FigurePart.Place place) {
                        model.changePlace(place.place());
                    }
                });
    }

    private Node heading() {
        Label title = new Label();
        title.setId("detail-title");
        title.textProperty().bind(model.imageProperty().map(image -> image.map(DigitWords::name)
                .orElse("")));
        title.setMaxWidth(Double.MAX_VALUE);
        title.getStyleClass().add(Styles.TITLE_4);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button choose = new Button("In every place");
        choose.setId("detail-choose");
        choose.getStyleClass().add(Styles.SMALL);
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(pressed -> model.choose());
        Hint.on(choose, "Choose this digit in every place; again: all digits (Enter).");
        Button previous = button(Icons.PREVIOUS, "The digit before (Left).", () -> model.move(-1));
        Button next = button(Icons.NEXT, "The next digit (Right).", () -> model.move(1));
        Button close = button(Icons.CLOSE, "Close (Esc).", model::close);
        HBox heading = new HBox(title, picker(), choose, previous, next, close);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("heading");
        return heading;
    }

    /** Which of the sixteen sets of bars; not there for a code without places. */
    private Node picker() {
        ChoiceMenu<OptionalInt> picker = new ChoiceMenu<>(
                "detail-place",
                FXCollections.observableArrayList(IntStream.rangeClosed(-1, DetailWords.PLACES - 1)
                        .mapToObj(place -> place < 0 ? OptionalInt.empty() : OptionalInt.of(place))
                        .toList()),
                DetailWords::place);
        picker.join(model.placeProperty(), model::choosePlace);
        picker.setMaxWidth(USE_PREF_SIZE);
        picker.getStyleClass().add(Styles.SMALL);
        Hint.on(picker, "Which of the 16 sets of ten bars is drawn; a click on a map chooses its place, too.");
        picker.visibleProperty().bind(model.imageProperty().map(image -> image.filter(DetailWords::hasPlaces)
                .isPresent()));
        picker.managedProperty().bind(picker.visibleProperty());
        return picker;
    }

    private Node explanation() {
        Label words = new Label();
        words.setId("detail-explanation");
        words.textProperty().bind(model.imageProperty().map(image -> image.map(DetailWords::explanation)
                .orElse("")));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("explanation");
        return words;
    }

    private static Button button(Icons sign, String explanation, Runnable verb) {
        Button button = new Button("", sign.node());
        Hint.on(button, explanation);
        button.setAccessibleText(explanation);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        button.setOnAction(pressed -> verb.run());
        return button;
    }
}
