package org.conceptexplorer.app.map;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.conceptexplorer.app.fx.ChoiceMenu;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.Pills;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.model.Architecture;

/** What stands above a map: how it is laid out, what colours it, and the way to an image. */
final class MapTools extends FlowPane {
    private static final List<MapWish.Kind> KINDS = List.of(MapWish.Kind.values());

    private final MapModel model;
    private final ObservableValue<Style> look;
    private final TextField search = new TextField();

    MapTools(MapModel model, MapSurface surface, ObservableValue<Style> look) {
        this.model = model;
        this.look = look;
        setRowValignment(VPos.CENTER);
        getStyleClass().addAll("heading", "map-tools");
        CheckBox thumbnails = new CheckBox("Images");
        thumbnails.setId("map-thumbnails");
        thumbnails.selectedProperty().bindBidirectional(surface.thumbnailsProperty());
        Hint.on(thumbnails, "Images at the densest places (I).");
        getChildren().addAll(ways(), axes(), images(), colours(), thumbnails, search(), progress(), words());
    }

    private Node ways() {
        List<ToggleButton> buttons = KINDS.stream()
                .map(kind -> {
                    ToggleButton button = new ToggleButton(kind.label());
                    button.setId("map-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                    button.getStyleClass().add(Styles.SMALL);
                    Hint.on(button, explanation(kind));
                    return button;
                })
                .toList();
        return new Pills(buttons, model.wishProperty().map(wish -> KINDS.indexOf(wish.kind())), place -> {
            MapWish now = model.wishProperty().get();
            model.choose(new MapWish(KINDS.get(place), now.across(), now.up()));
        });
    }

    private static String explanation(MapWish.Kind kind) {
        return switch (kind) {
            case PCA -> "The plane in which the codes differ most: their first two principal components.";
            case UMAP ->
                "Images with similar codes beside each other; distances between far groups mean little. Takes"
                        + " a while, which is told beside it; it can be cancelled.";
            case TWO_CONCEPTS -> "Two concepts as axes.";
        };
    }

    private Node images() {
        ChoiceMenu<MapImages> menu =
                new ChoiceMenu<>("map-images", FXCollections.observableArrayList(MapImages.values()), MapImages::label);
        menu.getStyleClass().add(Styles.SMALL);
        Hint.on(
                menu,
                "Which images are points. Training images are shown here alone: the other places show test images.");
        menu.join(model.imagesProperty(), model::choose);
        return menu;
    }

    private Node axes() {
        HBox both = new HBox(axis(true), axis(false));
        both.getStyleClass().add("heading");
        both.visibleProperty().bind(model.wishProperty().map(wish -> wish.kind() == MapWish.Kind.TWO_CONCEPTS));
        both.managedProperty().bind(both.visibleProperty());
        return both;
    }

    private Node axis(boolean across) {
        ObservableList<Integer> concepts = FXCollections.observableArrayList(
                IntStream.range(0, Architecture.CONCEPTS).boxed().toList());
        ChoiceMenu<Integer> menu = new ChoiceMenu<>(
                across ? "map-across" : "map-up",
                concepts,
                concept -> (across ? "right: " : "up: ") + names().called(concept));
        menu.nameAnewWhen(look);
        menu.getStyleClass().add(Styles.SMALL);
        Hint.on(menu, across ? "The concept that grows to the right." : "The concept that grows upwards.");
        menu.join(model.wishProperty().map(wish -> across ? wish.across() : wish.up()), chosen -> {
            MapWish now = model.wishProperty().get();
            model.choose(new MapWish(now.kind(), across ? chosen : now.across(), across ? now.up() : chosen));
        });
        return menu;
    }

    private Node colours() {
        ObservableList<MapColour> entries =
                FXCollections.observableArrayList(MapColour.all(true, Architecture.CONCEPTS));
        model.mapProperty()
                .addListener((observed, before, now) -> now.ifPresent(map -> {
                    boolean labelled = map.placed().set().isLabelled();
                    if (labelled != (entries.get(0).kind() == MapColour.Kind.CLASS)) {
                        entries.setAll(MapColour.all(labelled, Architecture.CONCEPTS));
                    }
                }));
        ChoiceMenu<MapColour> menu =
                new ChoiceMenu<>("map-colour", entries, colour -> "colour: " + colour.label(names()));
        menu.nameAnewWhen(look);
        menu.getStyleClass().add(Styles.SMALL);
        Hint.on(menu, "What colours the points: class, reconstruction error, or how strong one concept is.");
        menu.join(model.colourProperty(), model::colourBy);
        return menu;
    }

    private ConceptNames names() {
        return look.getValue().labels().concepts();
    }

    private Node search() {
        search.setId("map-search");
        search.setPromptText("index");
        search.setPrefColumnCount(5);
        search.setOnAction(entered -> model.search(search.getText()));
        Hint.on(
                search,
                "The index of an image: Enter selects it, in the middle of the map (Ctrl+F). Among both kinds, 17 is a"
                        + " test image, and t 17 a training image.");
        return search;
    }

    /** Goes to the field for an index. */
    void find() {
        search.requestFocus();
        search.selectAll();
    }

    private Node progress() {
        ProgressBar bar = new ProgressBar();
        bar.setId("map-progress");
        bar.progressProperty().bind(model.progressProperty());
        Button cancel = new Button("Cancel");
        cancel.setId("map-cancel");
        cancel.getStyleClass().add(Styles.SMALL);
        cancel.setOnAction(pressed -> model.cancel());
        Hint.on(cancel, "Keep the map as it was.");
        HBox both = new HBox(bar, cancel);
        both.setAlignment(Pos.CENTER_LEFT);
        both.getStyleClass().add("heading");
        both.visibleProperty().bind(model.workingProperty());
        both.managedProperty().bind(both.visibleProperty());
        return both;
    }

    private Node words() {
        Label status = new Label();
        status.setId("map-status");
        status.textProperty().bind(model.statusProperty());
        status.getStyleClass().add("explanation");
        Label problem = new Label();
        problem.setId("map-problem");
        problem.textProperty().bind(model.problemProperty());
        problem.getStyleClass().add("problem");
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        HBox both = new HBox(status, problem);
        both.setAlignment(Pos.CENTER_LEFT);
        both.getStyleClass().add("heading");
        return both;
    }
}
