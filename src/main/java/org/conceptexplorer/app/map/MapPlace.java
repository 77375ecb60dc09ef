package org.conceptexplorer.app.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polyline;
import org.conceptexplorer.app.fx.OnDemand;
import org.conceptexplorer.app.place.FigureDesk;
import org.conceptexplorer.app.place.Place;
import org.conceptexplorer.app.shell.Shortcut;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.points.PointMapFigure;
import org.conceptexplorer.figure.points.PointThumbnail;

/** All codes as points of a map. */
public final class MapPlace implements Place {
    private final MapModel model;
    private final FigureDesk desk;
    private final ObservableValue<Style> look;
    private final MapSurface surface;
    private final MapLens lens;
    private final OnDemand<MapTools> tools;
    private final Supplier<Node> node = new OnDemand<>(this::make);

    /**
     * A place that is not shown yet.
     *
     * @param desk gives views for figures
     * @param look how points look
     */
    public MapPlace(MapModel model, FigureDesk desk, ObservableValue<Style> look) {
        this.model = model;
        this.desk = desk;
        surface = new MapSurface(look);
        this.look = look;
        tools = new OnDemand<>(() -> new MapTools(model, surface, look));
        lens = new MapLens(look);
    }

    @Override
    public String name() {
        return "Map";
    }

    @Override
    public String explanation() {
        return "All codes as points: what lies together is alike to the network";
    }

    @Override
    public Node node() {
        return node.get();
    }

    private Node make() {
        Polyline line = new Polyline();
        line.getStyleClass().add("lasso");
        Pane lasso = new Pane(line);
        lasso.setMouseTransparent(true);
        ClassNamesLayer names = new ClassNamesLayer(surface, look);
        Label waiting = new Label();
        waiting.setId("map-waiting");
        waiting.textProperty().bind(model.statusProperty());
        waiting.setWrapText(true);
        waiting.visibleProperty().bind(model.mapProperty().map(Optional::isEmpty));
        waiting.setMouseTransparent(true);
        StackPane layers = new StackPane(surface, names, lasso, lens, waiting);
        layers.setAlignment(Pos.CENTER);
        layers.getStyleClass().add("map-layers");
        HBox.setHgrow(layers, Priority.ALWAYS);
        MapLegend legend = new MapLegend(model, look);
        HBox seen = new HBox(layers, legend);
        VBox.setVgrow(seen, Priority.ALWAYS);
        desk.offer(surface, () -> figures().stream().findFirst());
        SelectedStrip strip = new SelectedStrip(desk.view());
        MapGestures.on(surface, model, lens, line);
        model.mapProperty().addListener((observed, before, now) -> {
            surface.show(now);
            names.show(now);
            strip.show(now);
            legend.show(now);
            follow(before, now);
        });
        legend.show(model.mapProperty().get());
        surface.show(model.mapProperty().get());
        names.show(model.mapProperty().get());
        strip.show(model.mapProperty().get());
        VBox all = new VBox(tools.get(), seen, strip);
        all.sceneProperty().addListener((observed, before, now) -> model.look(now != null));
        return all;
    }

    /** One image that was selected anywhere comes into the middle, unless it is on view. */
    private void follow(Optional<ShownMap> before, Optional<ShownMap> now) {
        now.filter(map -> map.narrowed() && map.count() == 1).ifPresent(map -> {
            int image = map.selected().nextSetBit(0);
            boolean was = before.filter(
                            old -> old.count() == 1 && old.selected().get(image))
                    .isPresent();
            double x = map.placed().points().at(image, 0);
            double y = map.placed().points().at(image, 1);
            Viewport view = surface.viewProperty().get();
            if (!was && !view.seen(surface.getWidth(), surface.getHeight()).contains(x, y)) {
                surface.viewProperty().set(view.around(x, y));
            }
        });
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.combined("Shortcut+F", "Find an image by its index", () -> tools.get()
                        .find()),
                Shortcut.plain(
                        "I",
                        "Images at the densest places, or none",
                        () -> surface.thumbnailsProperty()
                                .set(!surface.thumbnailsProperty().get()),
                        KeyCode.I),
                Shortcut.plain("Home", "The whole map", surface::showWhole, KeyCode.HOME),
                Shortcut.plain("N", "Lay the map out anew", model::again, KeyCode.N),
                Shortcut.plain("A", "Select all images", () -> model.select(List.of()), KeyCode.A),
                Shortcut.gesture("Drag", "Select the images inside of a line"),
                Shortcut.gesture("Click", "Select an image; beside all points: all images"),
                Shortcut.gesture("Wheel, + and −", "Larger or smaller map; a double click shows all of it"),
                Shortcut.gesture("Shift or middle button and drag, arrows", "Move the map"),
                Shortcut.gesture("Click on a class beside the map", "Select it in every place; again: all classes"),
                Shortcut.gesture("Right click", "Save, copy or export the map"));
    }

    @Override
    public List<Figure> figures() {
        return model.mapProperty().get().stream().map(this::figure).toList();
    }

    private Figure figure(ShownMap map) {
        double width = Math.max(1, surface.getWidth());
        double height = Math.max(1, surface.getHeight());
        List<PointThumbnail> thumbnails = surface.placed().stream()
                .map(placed -> new PointThumbnail(placed.point(), placed.picture()))
                .toList();
        return new PointMapFigure(
                map.placed().layout(),
                map.placed().points(),
                map.values(),
                map.colour(),
                map.selected(),
                surface.viewProperty().get().seenOf(map.placed().points(), width, height),
                thumbnails);
    }
}
