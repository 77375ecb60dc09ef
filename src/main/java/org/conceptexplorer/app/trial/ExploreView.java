package org.conceptexplorer.app.trial;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.conceptexplorer.app.fx.ChoiceMenu;
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.Icons;
import org.conceptexplorer.app.fx.Pills;
import org.conceptexplorer.app.place.FigureDesk;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.model.Architecture;
import org.jspecify.annotations.Nullable;

/** What more can be done with the image: damage, neighbours, and pictures from bars that change step by step. */
final class ExploreView extends VBox {
    /** One way to go on. */
    enum Way {
        DAMAGE("Damage", "Damage the image, and watch the bars"),
        NEAREST("Nearest images", "The training images whose codes are nearest"),
        TRAVERSALS("Each concept", "What each concept alone changes, from its 1st to its 99th percentile"),
        TWO_CONCEPTS("Two concepts", "What two concepts change together"),
        BLEND("Blend", "From this image to another one through the code");

        private final String label;
        private final String explanation;

        Way(String label, String explanation) {
            this.label = label;
            this.explanation = explanation;
        }

        private Optional<SweepModel.Kind> sweep() {
            return switch (this) {
                case DAMAGE, NEAREST -> Optional.empty();
                case TRAVERSALS -> Optional.of(SweepModel.Kind.TRAVERSALS);
                case TWO_CONCEPTS -> Optional.of(SweepModel.Kind.TWO_CONCEPTS);
                case BLEND -> Optional.of(SweepModel.Kind.BLEND);
            };
        }
    }

    private static final List<Way> WAYS = List.of(Way.values());
    private static final double LOWEST = 168;
    private static final double USUAL = 290;

    /** Below that, pictures in five rows would be smaller than they are themselves. */
    private static final double FIVE_ROWS = LOWEST + 30;

    private final Trial trial;
    private final ObservableValue<Style> look;
    private final ReadOnlyObjectWrapper<Way> way = new ReadOnlyObjectWrapper<>(Way.DAMAGE);
    private final FigureView sweeps;
    private final FigureView nearest;
    private final HBox tools = new HBox();
    private final StackPane content = new StackPane();
    private final Node damage;

    ExploreView(Trial trial, FigureDesk desk, ObservableValue<Style> look) {
        this.trial = trial;
        this.look = look;
        damage = new DamageView(trial.image());
        sweeps = view(desk, "sweeps", trial.sweeps().figureProperty());
        sweeps.setMinHeight(FIVE_ROWS);
        nearest = view(desk, "nearest", trial.neighbours().figureProperty());
        List<ToggleButton> buttons = new ArrayList<>();
        for (Way each : WAYS) {
            buttons.add(button(each));
        }
        Pills pills = new Pills(buttons, way.map(WAYS::indexOf), place -> way.set(WAYS.get(place)));
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("heading");
        HBox heading = new HBox(pills, tools);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("heading");
        content.setAlignment(Pos.TOP_LEFT);
        content.setMinHeight(LOWEST);
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(heading, content);
        getStyleClass().addAll("pane", "lower");
        way.addListener(observed -> show());
        show();
    }

    private static FigureView view(FigureDesk desk, String id, ObservableValue<@Nullable Figure> figure) {
        FigureView view = desk.view();
        view.setId(id);
        view.setMinHeight(LOWEST);
        view.setPrefHeight(USUAL); // beyond that, the image makes more of the room
        view.figureProperty().bind(figure);
        return view;
    }

    private static ToggleButton button(Way way) {
        ToggleButton button = new ToggleButton(way.label);
        button.setId("way-" + way.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        button.getStyleClass().add(Styles.SMALL);
        Hint.on(button, way.explanation + ".");
        return button;
    }

    /** The figure on view below, if it is one. */
    Optional<Figure> figure() {
        Way now = way.get();
        if (now == Way.NEAREST) {
            return Optional.ofNullable(nearest.figureProperty().get());
        }
        return now.sweep()
                .flatMap(kind -> Optional.ofNullable(sweeps.figureProperty().get()));
    }

    /** Goes to the next way, as a key does. */
    void next() {
        way.set(WAYS.get((WAYS.indexOf(way.get()) + 1) % WAYS.size()));
    }

    /** Somebody looks, or does not any more. */
    void look(boolean looked) {
        trial.neighbours().look(looked && way.get() == Way.NEAREST);
        trial.sweeps().kindProperty().set(looked ? way.get().sweep() : Optional.empty());
    }

    private void show() {
        content.getChildren()
                .setAll(
                        switch (way.get()) {
                            case DAMAGE -> damage;
                            case NEAREST -> nearest;
                            case TRAVERSALS, TWO_CONCEPTS, BLEND -> sweeps;
                        });
        tools.getChildren()
                .setAll(
                        switch (way.get()) {
                            case DAMAGE, TRAVERSALS -> List.of();
                            case NEAREST ->
                                List.of(words(
                                        "nearest-status", trial.neighbours().statusProperty()));
                            case TWO_CONCEPTS -> List.of(concept(true), concept(false));
                            case BLEND -> blend();
                        });
        look(true);
    }

    private static Label words(String id, ObservableValue<String> text) {
        Label label = new Label();
        label.setId(id);
        label.textProperty().bind(text);
        label.getStyleClass().add("explanation");
        return label;
    }

    private Node concept(boolean across) {
        ObservableList<Integer> concepts = FXCollections.observableArrayList(
                IntStream.range(0, Architecture.CONCEPTS).boxed().toList());
        ChoiceMenu<Integer> menu = new ChoiceMenu<>(
                across ? "concept-across" : "concept-down",
                concepts,
                concept -> (across ? "to the right: " : "downwards: ")
                        + look.getValue().labels().concepts().called(concept));
        menu.nameAnewWhen(look);
        menu.getStyleClass().add(Styles.SMALL);
        Hint.on(menu, "The concept that grows " + (across ? "from left to right." : "downwards."));
        var chosen = across ? trial.sweeps().acrossProperty() : trial.sweeps().downProperty();
        menu.join(chosen, chosen::set);
        return menu;
    }

    private List<Node> blend() {
        TextField index = new TextField();
        index.setId("blend-index");
        index.setPrefColumnCount(5);
        Hint.on(index, "The index of the test image that this one is blended with.");
        SweepModel model = trial.sweeps();
        Runnable tell = () -> model.partnerProperty().get().ifPresent(place -> index.setText(String.valueOf(place)));
        tell.run();
        model.partnerProperty().addListener(observed -> tell.run());
        index.setOnAction(entered -> {
            String text = index.getText().replace(",", "").strip();
            model.chooseOther(text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1);
        });
        return List.of(
                new Label("with image"),
                index,
                ImageColumn.sign("blend-any", Icons.SHUFFLE, "Any other image.", model::anyOther),
                words("blend-problem", model.problemProperty()));
    }
}
