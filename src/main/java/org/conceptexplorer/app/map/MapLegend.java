package org.conceptexplorer.app.map;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Rectangle;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.figure.Palette;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.points.PointColour;

/** What the colours of the points mean; a class is selected in every place by a press on its name. */
final class MapLegend extends StackPane {
    private static final double SWATCH = 12;
    private static final double BAR = 160;
    private static final int STOPS = 8;
    private static final double AROUND = 16;

    private final MapModel model;
    private final ObservableValue<Style> look;
    private Optional<ShownMap> shown = Optional.empty();
    private List<Object> drawn = List.of();

    MapLegend(MapModel model, ObservableValue<Style> look) {
        this.model = model;
        this.look = look;
        setId("map-legend");
        setAlignment(Pos.TOP_LEFT);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("map-legend");
        look.addListener((observed, before, now) -> draw());
    }

    void show(Optional<ShownMap> map) {
        shown = map;
        draw();
    }

    /** Drawn anew only when something else is to be said: not while points are selected. */
    private void draw() {
        List<Object> wanted = shown.<List<Object>>map(map -> List.of(
                        map.colour(),
                        look.getValue(),
                        map.label(),
                        map.placed().set().images()))
                .orElse(List.of());
        if (!wanted.equals(drawn) || wanted.isEmpty()) {
            drawn = wanted;
            getChildren().setAll(shown.map(this::content).stream().toList());
        }
    }

    private Node content(ShownMap map) {
        FlowPane column = new FlowPane(Orientation.VERTICAL);
        column.getStyleClass().add("map-legend-entries");
        column.prefWrapLengthProperty().bind(heightProperty().subtract(AROUND));
        if (!map.colour().grouped()) {
            column.getChildren().setAll(scale(map.colour()));
        }
        IntStream.of(map.classes()).forEach(label -> column.getChildren().add(entry(map, label)));
        return column;
    }

    private Node entry(ShownMap map, int label) {
        String name = map.placed().set().className(label);
        ToggleButton entry = new ToggleButton(name);
        if (map.colour().grouped()) {
            entry.setGraphic(new Rectangle(SWATCH, SWATCH, color(map.colour(), label)));
        }
        entry.setId("map-class-" + label);
        entry.setSelected(map.label().equals(OptionalInt.of(label)));
        entry.setOnAction(pressed -> {
            entry.setSelected(map.label().equals(OptionalInt.of(label))); // the selection tells
            model.chooseLabel(label);
        });
        entry.getStyleClass().add("map-legend-entry");
        Hint.on(entry, "Select class " + name + " in every place; again: all classes.");
        return entry;
    }

    private List<Node> scale(PointColour colour) {
        Stop[] stops = IntStream.rangeClosed(0, STOPS)
                .mapToObj(step -> {
                    double share = (double) step / STOPS;
                    float value = (float) (colour.high() + share * (colour.low() - colour.high()));
                    return new Stop(share, color(colour, value));
                })
                .toArray(Stop[]::new);
        LinearGradient down = new LinearGradient(0, 0, 0, 1, true, CycleMethod.NO_CYCLE, stops);
        Label high = new Label(NumberWords.significant(colour.high()));
        Label low = new Label(NumberWords.significant(colour.low()));
        Label what = new Label(colour.called(look.getValue().labels().concepts()));
        what.getStyleClass().add("explanation");
        return List.of(what, high, new Rectangle(SWATCH, BAR, down), low);
    }

    private Color color(PointColour colour, float value) {
        Palette palette = look.getValue().palette();
        java.awt.Color of = colour.of(value, palette);
        return Color.rgb(of.getRed(), of.getGreen(), of.getBlue());
    }
}
