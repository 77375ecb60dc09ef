package org.conceptexplorer.app.map;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.figure.image.ReconstructionFigure;
import org.conceptexplorer.figure.kind.ImageRow;

/** The first of the images that are selected, in a row below the map. */
final class SelectedStrip extends HBox {
    private static final double PITCH = 62;
    private static final double HEIGHT = 92;

    private final FigureView view;
    private final Label hint = new Label("Drag around points to select their images; click one to select it alone.");
    private Optional<ShownMap> shown = Optional.empty();

    SelectedStrip(FigureView view) {
        this.view = view;
        view.setId("map-selected");
        setMinHeight(HEIGHT); // with or without images, so that the map keeps its place
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        view.setAccessibleText("The selected images");
        HBox.setHgrow(view, Priority.ALWAYS);
        hint.getStyleClass().add("explanation");
        getChildren().add(hint);
        getStyleClass().addAll("pane", "lower");
        widthProperty().addListener(observed -> draw());
    }

    void show(Optional<ShownMap> map) {
        shown = map;
        draw();
    }

    private void draw() {
        boolean some = shown.filter(map -> map.narrowed() && map.count() > 0).isPresent();
        int most = (int) Math.max(1, (getWidth() - 24) / PITCH);
        if (some && shown.isPresent()) {
            ShownMap map = shown.get();
            List<EncodedImage> images = map.selected().stream()
                    .limit(most)
                    .mapToObj(map.placed().set()::image)
                    .toList();
            view.figureProperty().set(new ReconstructionFigure(images, most, List.of(ImageRow.ORIGINAL), true));
        }
        getChildren().setAll(some ? view : hint);
    }
}
