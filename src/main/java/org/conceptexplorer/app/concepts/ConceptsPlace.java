package org.conceptexplorer.app.concepts;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.conceptexplorer.app.fx.OnDemand;
import org.conceptexplorer.app.place.FigureDesk;
import org.conceptexplorer.app.place.Place;
import org.conceptexplorer.app.shell.Shortcut;
import org.conceptexplorer.figure.Figure;

/** The ten concepts at the left, what is known about them in the middle, the selected image at the right. */
public final class ConceptsPlace implements Place {
    /** What is narrower has no room for the image beside the rest. */
    private static final double ROOM_FOR_IMAGE = 1000;

    private final ConceptModels models;
    private final Supplier<ConceptFigures> figures;
    private final Supplier<ImagePane> image;
    private final Supplier<Node> node = new OnDemand<>(this::make);

    /**
     * A place that is not shown yet.
     *
     * @param desk gives views for figures
     */
    public ConceptsPlace(ConceptModels models, FigureDesk desk) {
        this.models = models;
        figures = new OnDemand<>(() -> new ConceptFigures(models.concepts(), models.sparsity(), desk));
        image = new OnDemand<>(() -> new ImagePane(models.image(), models.notes(), desk));
    }

    @Override
    public String name() {
        return "Concepts";
    }

    @Override
    public String explanation() {
        return "Find out what each concept means";
    }

    @Override
    public Node node() {
        return node.get();
    }

    private Node make() {
        BorderPane place =
                new BorderPane(new MiddlePane(models.concepts(), models.notes(), models.quality(), figures.get()));
        place.setLeft(new ConceptList(models.concepts(), models.notes()));
        place.setId("concepts");
        place.widthProperty()
                .addListener((observed, before, now) ->
                        place.setRight(now.doubleValue() < ROOM_FOR_IMAGE ? null : image.get()));
        place.sceneProperty()
                .addListener((observed, before, now) -> models.concepts().setOnView(now != null));
        return place;
    }

    @Override
    public List<Shortcut> shortcuts() {
        ConceptsModel model = models.concepts();
        return List.of(
                Shortcut.plain("Page Down", "Next concept", () -> model.move(1), KeyCode.PAGE_DOWN),
                Shortcut.plain("Page Up", "Concept before", () -> model.move(-1), KeyCode.PAGE_UP),
                Shortcut.plain("C", "Card of the concept", () -> model.chooseView(ConceptView.CARD), KeyCode.C),
                Shortcut.plain("H", "Concepts by class", () -> model.chooseView(ConceptView.CLASSES), KeyCode.H),
                Shortcut.plain("O", "Sparsity over training", () -> model.chooseView(ConceptView.SPARSITY), KeyCode.O),
                Shortcut.plain("G", "How good?", () -> model.chooseView(ConceptView.QUALITY), KeyCode.G),
                Shortcut.gesture("Click on an image", "Choose it in every place"),
                Shortcut.gesture("Click on a cell", "Choose its concept and class in every place"),
                Shortcut.gesture("Right click", "Save, copy or export a figure"));
    }

    @Override
    public List<Figure> figures() {
        return Stream.concat(figures.get().figures().stream(), image.get().figures().stream())
                .toList();
    }
}
