package org.conceptexplorer.app.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.conceptexplorer.app.fx.OnDemand;
import org.conceptexplorer.app.place.FigureDesk;
import org.conceptexplorer.app.place.Place;
import org.conceptexplorer.app.shell.Shortcut;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.trial.RedrawnFigure;

/** An image, its ten bars, and the picture drawn from them: one sentence from left to right. */
public final class TryPlace implements Place {
    private static final double[] SHARES = {30, 40, 30};

    private final Trial trial;
    private final FigureDesk desk;
    private final ObservableValue<Style> look;
    private final OwnPictures own;
    private final OnDemand<ExploreView> explore;
    private final Supplier<Node> node = new OnDemand<>(this::make);

    /**
     * A place that is not shown yet.
     *
     * @param desk gives views for figures
     * @param look how pictures look
     */
    public TryPlace(Trial trial, FigureDesk desk, ObservableValue<Style> look) {
        this.trial = trial;
        this.desk = desk;
        this.look = look;
        own = new OwnPictures(trial.image());
        explore = new OnDemand<>(() -> new ExploreView(trial, this.desk, look));
    }

    @Override
    public String name() {
        return "Try";
    }

    @Override
    public String explanation() {
        return "Pull the bars of an image, and watch what is drawn from them";
    }

    @Override
    public Node node() {
        return node.get();
    }

    private Node make() {
        GridPane columns = new GridPane();
        ImageColumn image = new ImageColumn(trial.image(), own, look);
        PictureColumn picture = new PictureColumn(trial.bars(), look, image.below());
        columns.add(image, 0, 0);
        columns.add(new BarsView(trial, look), 1, 0);
        columns.add(picture, 2, 0);
        List.of(image.picture(), picture.picture()).forEach(node -> desk.offer(node, this::redrawn));
        for (double share : SHARES) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setPercentWidth(share);
            columns.getColumnConstraints().add(constraints);
        }
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        row.setMinHeight(Region.USE_PREF_SIZE); // bars and places are never cut off: the place scrolls
        columns.getRowConstraints().add(row);
        columns.getStyleClass().add("trial");
        VBox.setVgrow(columns, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(new VBox(columns, explore.get()));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("figures");
        scroll.sceneProperty().addListener((observed, before, now) -> look(now != null));
        return scroll;
    }

    private void look(boolean looked) {
        trial.look(looked);
        explore.get().look(looked);
    }

    @Override
    public List<Shortcut> shortcuts() {
        TrialImageModel image = trial.image();
        return List.of(
                Shortcut.plain("Page Down", "Next image", () -> image.step(1), KeyCode.PAGE_DOWN),
                Shortcut.plain("Page Up", "Image before", () -> image.step(-1), KeyCode.PAGE_UP),
                Shortcut.plain("R", "Any image of those selected", image::other, KeyCode.R),
                Shortcut.plain("W", "Draw a digit by hand", image::draw, KeyCode.W),
                new Shortcut(
                        List.of(KeyCombination.valueOf("Shortcut+V")),
                        "Ctrl+V",
                        "Try the picture that was copied",
                        false,
                        pressed -> own.paste()),
                Shortcut.plain("M", "All bars as measured", trial.bars()::reset, KeyCode.M),
                Shortcut.plain("X", "Damage, neighbours, traversals…: the next", explore.get()::next, KeyCode.X),
                Shortcut.gesture("Drag on a bar, or ← →", "Pull it; with Shift in small steps"),
                Shortcut.gesture("Delete, L on a bar", "Remove it; lock it"),
                Shortcut.gesture("Drag on a map, or P", "Paint a concept's places; right button, Shift or Delete wipe"),
                Shortcut.gesture("Drop a picture", "Try it"));
    }

    @Override
    public List<Figure> figures() {
        List<Figure> all = new ArrayList<>();
        redrawn().ifPresent(all::add);
        explore.get().figure().ifPresent(all::add);
        return all;
    }

    private Optional<Figure> redrawn() {
        return trial.bars()
                .drawnProperty()
                .get()
                .map(drawn -> new RedrawnFigure(
                        trial.image().seenProperty().get(),
                        drawn.bars().measured(),
                        drawn.bars().code(),
                        drawn.picture(),
                        trial.image().imageProperty().get().name(),
                        drawn.error()));
    }
}
