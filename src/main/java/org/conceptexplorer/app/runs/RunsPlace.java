package org.conceptexplorer.app.runs;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.conceptexplorer.app.fx.Divided;
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.app.fx.OnDemand;
import org.conceptexplorer.app.place.FigureDesk;
import org.conceptexplorer.app.place.Place;
import org.conceptexplorer.app.saving.Origin;
import org.conceptexplorer.app.saving.RunsOrigin;
import org.conceptexplorer.app.shell.Shortcut;
import org.conceptexplorer.app.sweep.SweepPane;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.training.library.ListedRun;

/** A table of all runs; below it what is drawn of those that are chosen. */
public final class RunsPlace implements Place {
    private static final double TABLE_LEAST = 110;
    private static final double FIGURE = 300;

    /** Two rows of digits and two of bars need more room than curves; so does all that a sweep is to be. */
    private static final double LARGE = 470;

    private static final double FIGURE_LEAST = 120;

    private final Runs runs;
    private final FigureView figure;
    private final Supplier<RunTools> tools;
    private final Supplier<RunBar> bar;
    private final Supplier<SweepPane> sweep;
    private final Supplier<Node> node = new OnDemand<>(this::make);

    /**
     * A place that is not shown yet.
     *
     * @param desk gives views for figures
     */
    public RunsPlace(Runs runs, FigureDesk desk) {
        this.runs = runs;
        sweep = new OnDemand<>(() -> new SweepPane(runs.sweep(), desk.view()));
        figure = desk.view();
        tools = new OnDemand<>(() -> new RunTools(runs.model()));
        bar = new OnDemand<>(() -> new RunBar(runs.model(), runs.actions()));
    }

    @Override
    public String name() {
        return "Runs";
    }

    @Override
    public String explanation() {
        return "Compare trainings, those of before and those of today";
    }

    @Override
    public Node node() {
        return node.get();
    }

    private Node make() {
        RunTable table = new RunTable(runs.model(), bar.get().menu(), runs.actions()::open);
        table.setMinHeight(TABLE_LEAST);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox upper = new VBox(tools.get(), table, bar.get());
        BorderPane place = new BorderPane(new Divided(upper, lower()));
        place.setId("runs");
        place.sceneProperty()
                .addListener((observed, before, now) -> runs.model().setOnView(now != null));
        return place;
    }

    private StackPane lower() {
        figure.setId("runs-figure");
        figure.figureProperty().bind(runs.model().figureProperty());
        figure.visibleProperty().bind(figure.figureProperty().isNotNull());
        figure.setAccessibleText("What is drawn of the runs that are chosen");
        Label words = new Label();
        words.setId("runs-words");
        words.setWrapText(true);
        words.getStyleClass().add("explanation");
        words.textProperty().bind(runs.model().wordsProperty());
        words.visibleProperty().bind(words.textProperty().isNotEmpty());
        words.managedProperty().bind(words.visibleProperty());
        VBox.setVgrow(figure, Priority.ALWAYS);
        figure.setMinHeight(FIGURE_LEAST / 2);
        VBox content = new VBox(words, figure);
        content.getStyleClass().add("pane");
        StackPane lower = new StackPane(sweeps() ? sweep.get() : content);
        lower.getStyleClass().add("lower");
        lower.setMinHeight(FIGURE_LEAST);
        ObservableValue<RunsView> view = runs.model().viewProperty();
        lower.prefHeightProperty().bind(view.map(now -> now.large() ? LARGE : FIGURE));
        view.addListener((observed, before, now) -> lower.getChildren().setAll(sweeps() ? sweep.get() : content));
        return lower;
    }

    private boolean sweeps() {
        return runs.model().viewProperty().get() == RunsView.SWEEP;
    }

    @Override
    public List<Shortcut> shortcuts() {
        RunsModel model = runs.model();
        return List.of(
                Shortcut.plain("Enter", "Open the run", () -> bar.get().open(), KeyCode.ENTER),
                Shortcut.plain("Del", "Move runs to the bin", () -> bar.get().bin(), KeyCode.DELETE),
                Shortcut.combined("Shortcut+F", "Search", () -> tools.get().focusSearch()),
                Shortcut.plain("F5", "Look again", model::refresh, KeyCode.F5),
                Shortcut.gesture("Double click", "Open the run"),
                Shortcut.gesture("Ctrl or Shift and click", "Choose several runs to compare them"));
    }

    @Override
    public List<Figure> figures() {
        return sweeps()
                ? sweep.get().figures()
                : Stream.ofNullable(figure.figureProperty().get()).toList();
    }

    @Override
    public Optional<Origin> origin() {
        if (sweeps()) {
            return sweep.get().origin();
        }
        List<ListedRun> drawn = runs.model().drawn();
        return drawn.isEmpty()
                ? Optional.empty()
                : Optional.of(new RunsOrigin(drawn.stream().map(ListedRun::path).toList()));
    }
}
